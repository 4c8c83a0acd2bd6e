import type { NewCell, NewWorkbook } from '../../packages/core/src/grid/new-workbook.js';
import type { SheetCell, Snapshot } from '../../packages/core/src/grid/snapshot.js';

/** The workbook as one to be written to a file: cells, formats, merged areas and names. */
export function newFromSnapshot({ sheets, names, properties }: Snapshot): NewWorkbook {
  return {
    title: 'Taulukko',
    sheets: sheets.map(({ name, visibility, rows, merged }) => ({
      name,
      visibility,
      cells: rows.flatMap(({ index, cells }) => cells.map((cell) => toNewCell(index, cell))),
      widths: [],
      heights: new Map(),
      merged,
      notes: [],
      choices: [],
      links: [],
      digitsAsText: [],
    })),
    names,
    properties,
  };
}

/** An error is left to be computed. */
function toNewCell(row: number, { column, value, formula, format }: SheetCell): NewCell {
  return {
    row,
    column,
    value: typeof value === 'object' ? undefined : value,
    ...(formula !== undefined && { formula }),
    ...(format !== 'General' && { style: { format } }),
  };
}
