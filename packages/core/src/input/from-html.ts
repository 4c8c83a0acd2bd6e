import { toAddress } from '../grid/address.js';
import { type Cell, type Grid, squared } from '../grid/cell.js';
import type { HtmlElement, HtmlNode } from './html-tree.js';

const LARGEST_SPAN = 200;
const DEEPEST = 200;

/**
 * One grid for every table that holds no other table, in document order: Word and mail programs wrap tables in
 * tables. Spanned cells stand once, the rest of the span is empty. Scripts, styles and hidden text are left out.
 */
export function gridsFromHtml(nodes: readonly HtmlNode[]): readonly Grid[] {
  return innermost(nodes, 0).map(toGrid);
}

function innermost(nodes: readonly HtmlNode[], depth: number): readonly HtmlElement[] {
  if (depth > DEEPEST) return [];
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [];
    const inner = innermost(node.children, depth + 1);
    return inner.length === 0 && node.name === 'table' ? [node] : inner;
  });
}

function toGrid(table: HtmlElement): Grid {
  const rows: Cell[][] = [];
  const taken: true[][] = [];
  const lines = descendants(table, 'tr', 0);
  lines.forEach((tr, row) => {
    const cells: Cell[] = [];
    let column = 0;
    for (const td of tr.children) {
      if (td.kind === 'text' || (td.name !== 'td' && td.name !== 'th')) continue;
      while (taken[row]?.[column]) column += 1;
      const wide = span(td, 'colspan');
      const tall = span(td, 'rowspan');
      for (let r = row; r < Math.min(row + tall, lines.length); r++) {
        const spanned = taken[r] ?? [];
        taken[r] = spanned;
        for (let c = column; c < column + wide; c++) spanned[c] = true;
      }
      cells[column] = { text: textOf(td, 0).replace(/\s+/gu, ' ').trim(), place: placeOf(td, row, column) };
      column += wide;
    }
    rows.push(Array.from(cells, (cell, c) => cell ?? { text: '', place: placeOf(tr, row, c) }));
  });
  return squared(rows, (row, column) => ({ text: '', place: { cell: toAddress(row, column) } }));
}

function descendants(element: HtmlElement, name: string, depth: number): readonly HtmlElement[] {
  if (depth > DEEPEST) return [];
  return element.children.flatMap((child) => {
    if (child.kind === 'text') return [];
    return child.name === name ? [child] : descendants(child, name, depth + 1);
  });
}

function span(cell: HtmlElement, attribute: 'colspan' | 'rowspan'): number {
  const stated = Number.parseInt(cell.attribute(attribute) ?? '1', 10);
  return stated >= 1 ? Math.min(stated, LARGEST_SPAN) : 1;
}

function placeOf({ line }: HtmlElement, row: number, column: number): Cell['place'] {
  return { cell: toAddress(row, column), ...(line !== undefined && { line }) };
}

/** The text of a cell; a superscript is a footnote mark, not a digit more. */
function textOf(node: HtmlNode, depth: number): string {
  if (node.kind === 'text') return node.text;
  if (depth > DEEPEST || ['script', 'style', 'template', 'sup'].includes(node.name)) return '';
  if (node.name === 'br') return ' ';
  const text = node.children.map((child) => textOf(child, depth + 1)).join('');
  return ['p', 'div', 'li'].includes(node.name) ? ` ${text} ` : text;
}
