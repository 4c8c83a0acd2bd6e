import { toAddress } from '../grid/address.js';
import { type Cell, type Grid, squared } from '../grid/cell.js';

/** How the cells of a line are kept apart. `markdown` is a table of `| cells |`. */
export type Delimiter = '\t' | ';' | ',' | 'markdown';

/**
 * Reads separated values; quotes may hold separators and line breaks (RFC 4180). Every cell knows its line in
 * the file and its address in the grid, where row n is the n-th record.
 */
export function gridFromDelimited(text: string, delimiter: Delimiter): Grid {
  const plain = text.replace(/\r\n?/g, '\n');
  const records = delimiter === 'markdown' ? markdownRecords(plain) : separatedRecords(plain, delimiter);
  const rows: Cell[][] = [];
  let line = 1;
  records.forEach((cells, row) => {
    let offset = 0;
    rows.push(
      cells.map((cell, column) => {
        const at = line + offset;
        offset += breaks(cell);
        return { text: withoutApostrophe(cell), place: { line: at, cell: toAddress(row, column) } };
      }),
    );
    line += 1 + offset;
  });
  return squared(rows, (row, column) => ({
    text: '',
    place: { line: rows[row]?.[0]?.place.line ?? row + 1, cell: toAddress(row, column) },
  }));
}

/** The separator that most lines share; `undefined` when the text is not a table of separated cells. */
export function findDelimiter(text: string, name = ''): Delimiter | undefined {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const many = (mark: string): number => lines.filter((line) => line.includes(mark)).length;
  if (many('\t') >= 2) return '\t';
  if (lines.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length >= 2) return 'markdown';
  if (many(';') >= 2) return ';';
  return /\.csv$/i.test(name) && many(',') >= 2 ? ',' : undefined;
}

/** Where a quote is amiss, quotes are signs like any other, and every line is a record. */
function separatedRecords(text: string, delimiter: string): readonly string[][] {
  const plain = text.replace(/^\ufeff/, '');
  return quotedRecords(plain, delimiter) ?? plain.split('\n').map((line) => line.split(delimiter));
}

/** Cells and records of RFC 4180; `undefined` where a cell in quotes does not end with its quote. */
function quotedRecords(text: string, delimiter: string): readonly string[][] | undefined {
  const bare = new RegExp(`[^${delimiter}\\n]*`, 'y');
  const records: string[][] = [];
  let cells: string[] = [];
  for (let at = 0; ; at += 1) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : undefined;
    bare.lastIndex = quoted?.end ?? at;
    const rest = bare.exec(text)?.[0] ?? '';
    if (text[at] === '"' && (quoted === undefined || rest.trim() !== '')) return undefined;
    cells.push(quoted?.value ?? rest);
    at = (quoted?.end ?? at) + rest.length;
    if (at < text.length && text[at] !== '\n') continue;
    records.push(cells);
    if (at >= text.length) return records;
    cells = [];
  }
}

/** The cell whose opening quote is at `from`: two quotes are one, one ends it; `undefined` where none does. */
function quotedCell(
  text: string,
  from: number,
): { readonly value: string; readonly end: number } | undefined {
  const parts: string[] = [];
  for (let at = from + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return { value: parts.join('"'), end: quote + 1 };
    at = quote + 2;
  }
}

/** Every line is a record, so that lines and rows agree; the rule under the heading becomes an empty one. */
function markdownRecords(text: string): readonly string[][] {
  return text.split('\n').map((line) => {
    const cells = /^\s*\|(?<cells>.*)\|\s*$/.exec(line)?.groups?.cells;
    if (cells === undefined) return [line];
    if (/^[\s|:-]+$/.test(cells)) return [''];
    return cells.split(/(?<!\\)\|/).map(markdownText);
  });
}

/** A cell without its marks: `**sum**`, `\|`, `&lt;`. */
function markdownText(cell: string): string {
  const text = cell.trim().replace(/^(?<mark>\*\*|__)(?<inner>.{0,5000})\k<mark>$/u, '$<inner>');
  return text.replaceAll('\\|', '|').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** An apostrophe that keeps Excel from taking a text for a formula is not part of the text. */
function withoutApostrophe(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, '');
}

function breaks(text: string): number {
  return text.split('\n').length - 1;
}
