import { cellPath, type FigureTable } from '../../calculate/figure-table.js';
import type { CheckedTable } from '../../calculate/settled.js';
import { parseAddress } from '../../grid/address.js';
import type { CellAt } from '../../grid/linear-formula.js';
import { cellKey } from '../../grid/recalculate.js';
import type { Place } from '../../values/place.js';
import type { Locate } from '../table-to-draft.js';

/** A table of a workbook: its figures and sums, and where each of them stands. */
export type WorkbookTable = {
  readonly table: CheckedTable;
  readonly locate: Locate;
  /** Hours and participants are no money: nothing but a formula says that they add up. */
  readonly isMoney: boolean;
};

/** A cell of a table and the cell of the workbook that it was read from. */
export type TableCell = CellAt & { readonly key: string; readonly cell: number };

/** To find the places of a large table takes longer than to check it, and every check asks for them. */
const KNOWN = new WeakMap<FigureTable, ReadonlyMap<number, TableCell>>();

/** Every figure of a table that stands in a cell of a workbook, by its number in the table. */
export function tableCells({
  table,
  locate,
}: {
  readonly table: FigureTable;
  readonly locate: Locate;
}): ReadonlyMap<number, TableCell> {
  const before = KNOWN.get(table);
  if (before !== undefined) return before;
  const found = new Map<number, TableCell>();
  KNOWN.set(table, found);
  for (let cell = 0; cell < table.values.length; cell++) {
    const path = cellPath(table, cell);
    const place = locate(path);
    const at = cellAt(place);
    if (at !== undefined && place.cell !== rowPlace(locate, path).cell)
      found.set(cell, { ...at, cell, key: cellKey(at.sheet, at.row, at.column) });
  }
  return found;
}

const BY_KEY = new WeakMap<FigureTable, ReadonlyMap<string, TableCell>>();

/** The same figures by the cells that they stand in. */
export function tableCellsByKey(of: Pick<WorkbookTable, 'table' | 'locate'>): ReadonlyMap<string, TableCell> {
  const before = BY_KEY.get(of.table);
  if (before !== undefined) return before;
  const found = new Map([...tableCells(of).values()].map((at) => [at.key, at]));
  BY_KEY.set(of.table, found);
  return found;
}

export function cellAt({ sheet, cell }: Place): CellAt | undefined {
  const address = cell === undefined ? undefined : parseAddress(cell);
  return sheet === undefined || address === undefined ? undefined : { sheet, ...address };
}

/** Where the row of a figure stands; a figure that is not in the table has the same place. */
function rowPlace(locate: Locate, path: readonly (string | number)[]): Place {
  return locate(path.slice(0, path.at(-1) === 'total' ? -1 : -2));
}
