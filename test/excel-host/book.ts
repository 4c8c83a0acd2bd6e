import { cellKey } from '../../packages/core/src/adapters/cell-at.js';
import { type Area, LAST_COLUMN } from '../../packages/core/src/grid/address.js';
import { type Recalculated, recalculate } from '../../packages/core/src/grid/recalculate.js';
import type {
  CellValue,
  DefinedName,
  Sheet,
  SheetTable,
  Snapshot,
} from '../../packages/core/src/grid/snapshot.js';

/** What one cell of a sheet has; a format or a lock without a value too. */
export type BookCell = {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly format: string;
  readonly locked: boolean;
};

/** A conditional format, whoever made it; only those of type `Custom` have a formula. */
export type BookFormat = {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  formula: string;
  fill: string | undefined;
  font: string | undefined;
};

export type BookSheet = {
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  /** By `cellKey`. */
  readonly cells: Map<number, BookCell>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: Sheet['hiddenColumns'];
  readonly merged: readonly Area[];
  readonly tables: readonly SheetTable[];
  readonly isProtected: boolean;
  /** The one of highest priority first. */
  readonly formats: BookFormat[];
};

/** A workbook that stands open in our Excel. */
export type Book = {
  readonly sheets: BookSheet[];
  readonly names: readonly DefinedName[];
  readonly properties: Map<string, string>;
  /** The sheet that is shown, and what is selected on it. */
  selected: { readonly sheet: BookSheet | undefined; readonly areas: readonly Area[] };
  /** The files, in base64, that were opened as workbooks of their own. */
  readonly opened: string[];
  readonly addSheet: (name: string) => BookSheet;
  /** The value of a cell, formulas computed. */
  readonly valueAt: (sheet: BookSheet, row: number, column: number) => CellValue;
  readonly set: (sheet: BookSheet, row: number, column: number, cell: BookCell) => void;
};

/** Which sheets are protected, and their cells that are not locked, as `A3`: row and column. */
export type Unlocked = ReadonlyMap<string, readonly { readonly row: number; readonly column: number }[]>;

export const EMPTY: BookCell = { value: undefined, formula: undefined, format: 'General', locked: true };

/** Opens what a snapshot shows. Formulas that we cannot compute keep the result that they had. */
export function openBook(snapshot: Snapshot, unlocked: Unlocked = new Map()): Book {
  const sheets = snapshot.sheets.map((sheet, index) => openSheet(sheet, index, unlocked));
  let computed: Recalculated | undefined;
  const { names } = snapshot;
  const book: Book = {
    sheets,
    names,
    properties: new Map(snapshot.properties),
    selected: { sheet: sheets.find(({ visibility }) => visibility === 'visible'), areas: [FIRST_CELL] },
    opened: [],
    addSheet: (name) => {
      const sheet = openSheet({ ...NEW_SHEET, name }, sheets.length, new Map());
      sheets.push(sheet);
      return sheet;
    },
    valueAt: (sheet, row, column) => {
      const cell = sheet.cells.get(cellKey(row, column));
      if (cell?.formula === undefined) return cell?.value;
      computed ??= recalculate(withoutIndirect(snapshotOf(book)));
      const result = computed.at(sheet.name, row, column);
      return result.kind === 'value' ? (result.value ?? 0) : cell.value;
    },
    set: (sheet, row, column, cell) => {
      computed = undefined;
      sheet.cells.set(cellKey(row, column), cell);
    },
  };
  return book;
}

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

const NEW_SHEET: Omit<Sheet, 'name'> = {
  visibility: 'visible',
  rows: [],
  hiddenColumns: [],
  merged: [],
  tables: [],
};

/** Excel follows `INDIRECT("Tuki!C4")`; the formulas that we compute have the place itself instead. */
function withoutIndirect(snapshot: Snapshot): Snapshot {
  const direct = (formula: string | undefined): string | undefined =>
    formula?.replaceAll(/INDIRECT\("(?<place>[^"]+)"\)/g, '$<place>');
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, formula: direct(cell.formula) })),
    })),
  }));
  return { ...snapshot, sheets };
}

function openSheet(sheet: Sheet, index: number, unlocked: Unlocked): BookSheet {
  const cells = new Map<number, BookCell>();
  for (const { index: row, cells: own } of sheet.rows)
    for (const { column, ...cell } of own) cells.set(cellKey(row, column), { ...cell, locked: true });
  for (const { row, column } of unlocked.get(sheet.name) ?? []) {
    const key = cellKey(row, column);
    cells.set(key, { ...(cells.get(key) ?? EMPTY), locked: false });
  }
  return {
    id: `{${String(index).padStart(8, '0')}-0000-0000-0000-000000000000}`,
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    hiddenRows: new Set(sheet.rows.filter(({ hidden }) => hidden).map(({ index: row }) => row)),
    hiddenColumns: sheet.hiddenColumns,
    merged: sheet.merged,
    tables: sheet.tables,
    isProtected: unlocked.has(sheet.name),
    formats: [],
  };
}

/** What stands in the workbook, as stored. */
function snapshotOf({ sheets, names, properties }: Pick<Book, 'sheets' | 'names' | 'properties'>): Snapshot {
  return { sheets: sheets.map(sheetOf), names, properties: new Map(properties), dateSystem: 1900 };
}

/** What stands in the workbook, formulas computed. */
export function shownSnapshot(book: Book): Snapshot {
  const snapshot = snapshotOf(book);
  const sheets = snapshot.sheets.map((sheet, index) => {
    const own = book.sheets[index];
    const valueAt = (row: number, column: number): CellValue =>
      own === undefined ? undefined : book.valueAt(own, row, column);
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, value: valueAt(row.index, cell.column) })),
    }));
    return { ...sheet, rows };
  });
  return { ...snapshot, sheets };
}

function sheetOf({ name, visibility, hiddenColumns, merged, tables, cells, hiddenRows }: BookSheet): Sheet {
  const rows = new Map<number, Sheet['rows'][number]['cells'][number][]>();
  for (const row of hiddenRows) rows.set(row, []);
  for (const [key, { value, formula, format }] of cells) {
    if (value === undefined && formula === undefined) continue;
    const row = Math.floor(key / (LAST_COLUMN + 1));
    const own = rows.get(row) ?? [];
    rows.set(row, own);
    own.push({ column: key % (LAST_COLUMN + 1), value, formula, format });
  }
  return {
    name,
    visibility,
    hiddenColumns,
    merged,
    tables,
    rows: [...rows]
      .sort(([a], [b]) => a - b)
      .map(([index, own]) => ({
        index,
        hidden: hiddenRows.has(index),
        cells: own.sort((a, b) => a.column - b.column),
      })),
  };
}

/** The smallest area around the cells that hold something, or also around those that only look or behave otherwise. */
export function usedArea({ cells, merged }: BookSheet, within: Area, valuesOnly: boolean): Area | undefined {
  const used = valuesOnly ? [] : merged.filter((area) => overlaps(area, within));
  for (const [key, { value, formula }] of cells) {
    if (valuesOnly && value === undefined && formula === undefined) continue;
    const area = placeOfKey(key);
    if (overlaps(area, within)) used.push(area);
  }
  return used.length === 0 ? undefined : used.reduce(around);
}

/** The cell of a `cellKey`. */
export function placeOfKey(key: number): Area {
  const [row, column] = [Math.floor(key / (LAST_COLUMN + 1)), key % (LAST_COLUMN + 1)];
  return { top: row, left: column, bottom: row, right: column };
}

/** The smallest area that holds both. */
export function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Whether two areas have a cell in common. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left
  );
}
