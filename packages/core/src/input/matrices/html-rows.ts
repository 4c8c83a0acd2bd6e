import type { HtmlElement } from '../html-tree.js';
import { textOfHtml } from './html-text.js';
import { walkHtml } from './html-walk.js';

/** Matrices of reports have a handful of columns; what lies further right is put in the last. */
const MOST_COLUMNS = 40;

/** The rows of a table that holds no table. A merged cell stands once, and the rest of it is empty. */
export function rowsOfTable(table: HtmlElement): readonly (readonly string[])[] {
  const takenUntil: number[] = [];
  return rowElements(table).map((tr, row) => {
    const cells: string[] = [];
    let column = 0;
    for (const child of tr.children) {
      const cell = child.kind === 'element' && /^t[dh]$/.test(child.name) ? child : undefined;
      while (cell !== undefined && column < MOST_COLUMNS && (takenUntil[column] ?? 0) > row) column += 1;
      const at = Math.min(cell === undefined ? Math.max(column - 1, 0) : column, MOST_COLUMNS);
      const text = textOfHtml([child]);
      cells[at] = [cells[at] ?? '', text].filter((one) => one !== '').join('\n');
      if (cell === undefined) continue;
      const [wide, tall] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      const end = Math.min(column + wide, MOST_COLUMNS);
      for (let over = column; over < end; over++) takenUntil[over] = row + tall;
      column += wide;
    }
    return Array.from(cells, (cell) => cell ?? '');
  });
}

function rowElements(table: HtmlElement): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  for (const step of walkHtml(table.children, ({ name }) => name !== 'tr')) {
    if (step.kind === 'open' && step.element.name === 'tr') found.push(step.element);
  }
  return found;
}

function span(cell: HtmlElement, attribute: 'colspan' | 'rowspan'): number {
  const stated = Number.parseInt(cell.attribute(attribute) ?? '1', 10);
  return stated >= 1 ? Math.min(stated, 10_000) : 1;
}
