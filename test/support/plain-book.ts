import type { NewCell, NewWorkbook } from '../../packages/core/src/grid/new-workbook.js';

/** A workbook of one sheet with these cells, and nothing else. */
export function plainBook(name: string, cells: readonly NewCell[]): NewWorkbook {
  const sheet = {
    name,
    visibility: 'visible',
    cells,
    widths: [],
    heights: new Map(),
    merged: [],
    notes: [],
    choices: [],
    links: [],
    digitsAsText: [],
  } as const;
  return { title: name, sheets: [sheet], names: [], properties: new Map() };
}
