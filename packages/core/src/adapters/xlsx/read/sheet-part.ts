import { type Area, LAST_COLUMN, parseArea } from '../../../grid/address.js';
import type { SheetRow } from '../../../grid/snapshot.js';
import { type Package, readPart, report } from '../package/package.js';
import { attributes, isNamed, nextChild, type Scanner } from '../xml/scanner.js';
import { type CellContext, type CellReader, cellReader, readCell } from './read-cell.js';
import { nextCell, nextRow, walkSheet } from './sheet-walk.js';
import { isTrue } from './workbook-part.js';

/** What the part of a sheet says by itself; tables are links to parts of their own. */
export type SheetPart = {
  readonly rows: readonly SheetRow[];
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  readonly merged: readonly Area[];
  readonly tableLinks: readonly string[];
  readonly facts: SheetFacts;
};

/** What writing to a sheet needs to know of it, besides its cells. */
export type SheetFacts = {
  readonly isProtected: boolean;
  /** Whether rows and cells stand in their order, each once. */
  readonly isInOrder: boolean;
  readonly columnStyles: readonly { readonly from: number; readonly to: number; readonly style: number }[];
  readonly arrayAreas: readonly Area[];
  /** Numbers of shared formulas by the cell (its `cellKey`) that holds their text. */
  readonly sharedHosts: ReadonlyMap<number, number>;
};

/** The most cells that a workbook may hold: above them a program would be busy for minutes. */
export const MOST_CELLS = 5_000_000;

/** The rows, hidden columns and merged areas of a sheet, and the links to its tables. */
export function readSheetPart(from: Package, part: string, context: CellContext): SheetPart | undefined {
  const read = readPart(from, part, (xml) => sheetOf(xml, context));
  if (context.cellsLeft < 0) report(from, { kind: 'too-large', part, unit: 'cells', limit: MOST_CELLS });
  return read;
}

type Rows = Pick<SheetPart, 'rows'> & Pick<SheetFacts, 'isInOrder' | 'arrayAreas' | 'sharedHosts'>;

const NO_ROWS: Rows = { rows: [], isInOrder: true, arrayAreas: [], sharedHosts: new Map() };

function sheetOf(xml: Scanner, context: CellContext): SheetPart {
  const merged: Area[] = [];
  const columns: ReadonlyMap<string, string>[] = [];
  const tableLinks: string[] = [];
  let isProtected = false;
  let data = NO_ROWS;
  nextChild(xml, 0);
  while (nextChild(xml, 1)) {
    if (isNamed(xml, 'sheetData')) data = readRows(xml, context);
    else if (isNamed(xml, 'cols')) while (nextChild(xml, 2)) columns.push(attributes(xml));
    else if (isNamed(xml, 'sheetProtection')) isProtected = isTrue(attributes(xml).get('sheet'));
    else if (isNamed(xml, 'mergeCells')) merged.push(...mergedIn(xml));
    else if (isNamed(xml, 'tableParts'))
      while (nextChild(xml, 2)) tableLinks.push(attributes(xml).get(':id') ?? '');
  }
  const { rows, ...facts } = data;
  return {
    rows,
    hiddenColumns: columns.filter(isHidden).flatMap(columnRange),
    merged,
    tableLinks,
    facts: { ...facts, isProtected, columnStyles: columns.flatMap(columnStyle) },
  };
}

function* mergedIn(xml: Scanner): Generator<Area> {
  while (nextChild(xml, 2)) {
    const area = parseArea(attributes(xml).get('ref') ?? '');
    if (area !== undefined) yield area;
  }
}

function isHidden(given: ReadonlyMap<string, string>): boolean {
  return isTrue(given.get('hidden')) || Number(given.get('width') ?? 1) === 0;
}

function columnRange(given: ReadonlyMap<string, string>): readonly { from: number; to: number }[] {
  const [from, to] = [Number(given.get('min')) - 1, Number(given.get('max')) - 1];
  return from >= 0 && to >= from ? [{ from, to: Math.min(to, LAST_COLUMN) }] : [];
}

function columnStyle(given: ReadonlyMap<string, string>): SheetFacts['columnStyles'] {
  const style = Number(given.get('style') ?? 0);
  return style > 0 ? columnRange(given).map((range) => ({ ...range, style })) : [];
}

function readRows(xml: Scanner, context: CellContext): Rows {
  const walk = walkSheet(xml);
  const reader = cellReader(walk, context);
  const rows: SheetRow[] = [];
  while (nextRow(walk)) {
    const cells = readCells(reader);
    if (cells.length > 0 || walk.rowIsHidden) rows.push({ index: walk.row, hidden: walk.rowIsHidden, cells });
    if (context.cellsLeft < 0) break;
  }
  const { arrayAreas, sharedHosts } = reader;
  return { rows: walk.isInOrder ? rows : inOrder(rows), isInOrder: walk.isInOrder, arrayAreas, sharedHosts };
}

function readCells(reader: CellReader): SheetRow['cells'] {
  const cells: SheetRow['cells'][number][] = [];
  while (nextCell(reader.walk)) {
    const cell = readCell(reader);
    if (cell !== undefined) cells.push(cell);
  }
  return cells;
}

/** Rows and cells from top left, as Excel writes them; of what stands twice, the last counts. */
function inOrder(rows: readonly SheetRow[]): readonly SheetRow[] {
  const byIndex = new Map<number, SheetRow>();
  for (const row of rows) {
    const before = byIndex.get(row.index);
    const cells = before === undefined ? row.cells : before.cells.concat(row.cells);
    byIndex.set(row.index, { ...row, hidden: row.hidden || before?.hidden === true, cells });
  }
  return [...byIndex.values()]
    .sort((a, b) => a.index - b.index)
    .map((row) => {
      const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
      return { ...row, cells: [...byColumn.values()].sort((a, b) => a.column - b.column) };
    });
}
