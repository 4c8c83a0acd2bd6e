import type { HtmlElement } from '../html-tree.js';
import { htmlText, tidyHtmlText } from './html-text.js';
import { walkHtml } from './html-walk.js';

/** Matrices of reports have a handful of columns; what lies further right is put in the last. */
const MOST_COLUMNS = 40;

/** A row, and the columns into which cells of the rows above reach. */
export type TableRow = { readonly cells: readonly string[]; readonly merged: readonly number[] };

type OpenCell = { readonly element: HtmlElement | undefined; text: string };

/**
 * The rows of a table that holds no table. A merged cell stands once, and the rest of it is empty. A cell ends where
 * the next one begins, closed or not.
 */
export function rowsOfTable(table: HtmlElement): readonly TableRow[] {
  const rows: OpenCell[][] = [];
  for (const step of walkHtml(table.children, ({ name }) => name !== 'caption')) {
    const name = step.kind === 'open' ? step.element.name : '';
    if (name === 'tr') rows.push([]);
    const row = rows.at(-1);
    if (step.kind === 'open' && (name === 'td' || name === 'th')) {
      if (row === undefined) rows.push([{ element: step.element, text: '' }]);
      else row.push({ element: step.element, text: '' });
      continue;
    }
    const text = htmlText(step);
    if (text.trim() === '' && row?.at(-1) === undefined) continue;
    if (row === undefined) rows.push([{ element: undefined, text }]);
    else if (row.length === 0) row.push({ element: undefined, text });
    else for (const cell of row.slice(-1)) cell.text += text;
  }
  return placed(rows);
}

/** Puts every cell in its column: those that a cell above or to the left spans are taken. */
function placed(rows: readonly (readonly OpenCell[])[]): readonly TableRow[] {
  const takenUntil: number[] = [];
  return rows.map((row, nth) => {
    const cells: string[] = [];
    const merged = takenUntil.flatMap((until, at) => (until > nth ? [at] : []));
    let column = 0;
    for (const { element, text } of row) {
      while (column < MOST_COLUMNS && (takenUntil[column] ?? 0) > nth) column += 1;
      const at = Math.min(column, MOST_COLUMNS);
      cells[at] = [cells[at] ?? '', tidyHtmlText(text)].filter((one) => one !== '').join('\n');
      const [wide, tall] = [span(element, 'colspan'), span(element, 'rowspan')];
      const end = Math.min(column + wide, MOST_COLUMNS);
      for (let over = column; over < end; over++) takenUntil[over] = nth + tall;
      column = Math.min(column + wide, MOST_COLUMNS);
    }
    return { cells: Array.from(cells, (cell) => cell ?? ''), merged };
  });
}

function span(cell: HtmlElement | undefined, attribute: 'colspan' | 'rowspan'): number {
  const stated = Number.parseInt(cell?.attribute(attribute) ?? '1', 10);
  return stated >= 1 ? Math.min(stated, 10_000) : 1;
}
