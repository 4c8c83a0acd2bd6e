import Papa from 'papaparse';
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

function separatedRecords(text: string, delimiter: string): readonly string[][] {
  const parsed = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  if (parsed.errors.length === 0) return parsed.data;
  return Papa.parse<string[]>(text, { delimiter, quoteChar: '\u0000', skipEmptyLines: false }).data;
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
