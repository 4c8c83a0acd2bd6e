import { type Area, LAST_COLUMN, LAST_ROW, toAddress } from '../grid/address.js';
import type { Snapshot } from '../grid/snapshot.js';
import type { CellChange } from '../grid/workbook.js';
import { cellKey } from './cell-at.js';
import { precedents, referencesOf } from './precedents.js';
import { addRowArea, type RowAreas, takeOver } from './row-areas.js';

/** Cells by sheet, each as its `cellKey`. */
type CellsBySheet = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * The formulas whose results are no longer true once some cells are written: those that read one of them, or one that
 * reads one, through whatever names, sheets and tables. `uncertain` may read them in a way that their text does not
 * show, and are among the stale ones; so are those that read these.
 */
export type Dependents = { readonly stale: CellsBySheet; readonly uncertain: readonly string[] };

type Cell = { readonly sheet: number; readonly row: number; readonly column: number };
type Readers = { readonly areas: RowAreas<Cell[]>; readonly byArea: Map<string, Cell[]> };

export function dependents(snapshot: Snapshot, written: readonly CellChange[]): Dependents {
  if (written.length === 0) return { stale: new Map(), uncertain: [] };
  const numbers = new Map(snapshot.sheets.map(({ name }, number) => [name, number]));
  const own = snapshot.sheets.map(() => new Set<number>());
  const waiting: Cell[] = [];
  for (const { sheet, row, column } of written) {
    const number = numbers.get(sheet) ?? -1;
    own[number]?.add(cellKey(row, column));
    waiting.push({ sheet: number, row, column });
  }
  const { readers, uncertain } = readersOf(snapshot, own);
  const stale = snapshot.sheets.map(() => new Set<number>());
  const spread = (cell: Cell): void => {
    const keys = stale[cell.sheet];
    if (keys === undefined || keys.has(cellKey(cell.row, cell.column))) return;
    keys.add(cellKey(cell.row, cell.column));
    waiting.push(cell);
  };
  uncertain.forEach(spread);
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    const areas = readers[cell.sheet]?.areas ?? [];
    takeOver(areas, cell.row, cell.column, (cells) => cells.forEach(spread));
  }
  return {
    stale: new Map(snapshot.sheets.map(({ name }, number) => [name, stale[number] ?? new Set()])),
    uncertain: uncertain.map(
      ({ sheet, row, column }) => `${snapshot.sheets[sheet]?.name}!${toAddress(row, column)}`,
    ),
  };
}

/** For each sheet the areas that its and other formulas read, with their cells; cells to be written read nothing. */
function readersOf(
  snapshot: Snapshot,
  written: readonly ReadonlySet<number>[],
): { readonly readers: readonly Readers[]; readonly uncertain: readonly Cell[] } {
  const references = referencesOf(snapshot);
  const readers = snapshot.sheets.map((): Readers => ({ areas: [], byArea: new Map() }));
  const uncertain: Cell[] = [];
  for (const [sheet, { rows }] of snapshot.sheets.entries())
    for (const { index: row, cells } of rows)
      for (const { column, formula } of cells) {
        if (formula === undefined || written[sheet]?.has(cellKey(row, column))) continue;
        const at = { sheet, row, column };
        const read = precedents(formula, at, references);
        if (read.isUncertain) uncertain.push(at);
        for (const { sheet: other, area } of read.areas) addReader(readers[other], area, at);
      }
  return { readers, uncertain };
}

/** Areas of so many rows are often read by many formulas, and are then kept once. */
const TALL = 32;

function addReader(readers: Readers | undefined, area: Area, at: Cell): void {
  if (readers === undefined || area.bottom > LAST_ROW || area.right > LAST_COLUMN) return;
  const isTall = area.bottom - area.top >= TALL;
  const key = isTall ? `${area.top},${area.left},${area.bottom},${area.right}` : '';
  const there = isTall ? readers.byArea.get(key) : undefined;
  if (there !== undefined) {
    there.push(at);
    return;
  }
  const cells = [at];
  if (isTall) readers.byArea.set(key, cells);
  addRowArea(readers.areas, area, cells);
}
