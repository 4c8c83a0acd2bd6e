import { cellKey } from '../../packages/core/src/adapters/cell-at.js';
import { type Area, isInside, toAreaAddress } from '../../packages/core/src/grid/address.js';
import type { CellValue } from '../../packages/core/src/grid/snapshot.js';
import { around, type Book, type BookSheet, EMPTY, overlaps, placeOfKey, usedArea } from './book.js';
import type { Changes } from './changes.js';
import { formatsObject } from './conditional-formats.js';
import type { Counts } from './counts.js';
import { entered } from './entered.js';
import { ExcelFault, type HostObject } from './host-object.js';

/** What ranges need to know besides their place. */
export type Surroundings = {
  readonly book: Book;
  readonly counts: Counts;
  readonly mostCells: number;
  readonly changes: Changes;
  /** What happens just after cells were written: what a second user does, say. */
  readonly afterWrite?: ((book: Book) => void) | undefined;
};

/** The most merged areas that Excel lists at once. */
const MOST_MERGED = 512;

const places = new WeakMap<HostObject, Area>();

/** A block of cells as Excel's `Range`. */
export function rangeObject(around_: Surroundings, sheet: BookSheet, area: Area): HostObject {
  const { book } = around_;
  const range: HostObject = {
    type: 'Range',
    scalars: {
      Address: { get: () => `${quoted(sheet.name)}!${toAreaAddress(area)}` },
      RowIndex: { get: () => area.top },
      ColumnIndex: { get: () => area.left },
      RowCount: { get: () => area.bottom - area.top + 1 },
      ColumnCount: { get: () => area.right - area.left + 1 },
      Values: grid(around_, sheet, area, (row, column) => shown(book.valueAt(sheet, row, column))),
      Formulas: grid(around_, sheet, area, (row, column) => formulaOrValue(book, sheet, row, column)),
      NumberFormat: formats(around_, sheet, area),
    },
    objects: { ConditionalFormats: () => formatsObject(sheet, [area]) },
    paths: {
      GetUsedRangeOrNullObject: ([valuesOnly]) => {
        const used = usedArea(sheet, area, valuesOnly === true);
        return used === undefined ? null : rangeObject(around_, sheet, clipped(used, area));
      },
      GetMergedAreasOrNullObject: () => mergedAreas(around_, sheet, area),
      GetSpecialCellsOrNullObject: ([kind]) => areasObject(around_, sheet, specialCells(sheet, area, kind)),
      GetRow: ([index]) => {
        const row = area.top + Number(index);
        return rangeObject(around_, sheet, { ...area, top: row, bottom: row });
      },
      GetBoundingRect: ([other]) => rangeObject(around_, sheet, around(area, placeOf(other))),
    },
    methods: {
      GetRowProperties: () =>
        indexes(area.top, area.bottom).map((row) => ({ rowHidden: sheet.hiddenRows.has(row) })),
      GetColumnProperties: () =>
        indexes(area.left, area.right).map((column) => ({
          columnHidden: sheet.hiddenColumns.some(({ from, to }) => column >= from && column <= to),
        })),
      GetCellProperties: () =>
        over(area, (row, column) => ({
          format: { protection: { locked: (sheet.cells.get(cellKey(row, column)) ?? EMPTY).locked } },
        })),
      Select: () => {
        if (sheet.visibility !== 'visible')
          throw new ExcelFault('InvalidOperation', `${sheet.name} is hidden`);
        book.selected = { sheet, areas: [area] };
      },
      Clear: ([applyTo]) => clear(around_, sheet, area, applyTo),
      _ValidateArraySize: ([rows, columns]) => {
        if (rows !== area.bottom - area.top + 1 || columns !== area.right - area.left + 1)
          throw new ExcelFault('InvalidArgument', `${rows} × ${columns} into ${toAreaAddress(area)}`);
      },
    },
  };
  places.set(range, area);
  return range;
}

function placeOf(range: unknown): Area {
  const place = typeof range === 'object' && range !== null ? places.get(Object(range)) : undefined;
  if (place === undefined) throw new ExcelFault('InvalidArgument', 'no range');
  return place;
}

type Grid = { readonly get: () => unknown; readonly set: (given: unknown) => void };

/** A property of every cell that is written as a person types: `values` and `formulas`. */
function grid(
  { book, counts, mostCells, changes, afterWrite }: Surroundings,
  sheet: BookSheet,
  area: Area,
  at: (row: number, column: number) => unknown,
): Grid {
  return {
    get: () => {
      if (cellsOf(area) > mostCells) return null;
      counts.cellsRead += cellsOf(area);
      return over(area, at);
    },
    set: (given) => {
      for (const { row, column, value } of spread(given, area)) {
        mayWrite(sheet, row, column);
        counts.cellsWritten += 1;
        book.set(sheet, row, column, entered(value, sheet.cells.get(cellKey(row, column)) ?? EMPTY));
      }
      changes.add(sheet, area);
      afterWrite?.(book);
    },
  };
}

/** Empties cells, their looks and conditional formats too. */
function clear({ book, changes }: Surroundings, sheet: BookSheet, area: Area, applyTo: unknown): void {
  if (applyTo !== null && applyTo !== undefined && applyTo !== 'All')
    throw new ExcelFault('ApiNotFound', `the host clears no ${applyTo}`);
  if (sheet.isProtected) throw new ExcelFault('AccessDenied', `${sheet.name} is protected`);
  for (const key of [...sheet.cells.keys()]) {
    const { top, left } = placeOfKey(key);
    if (isInside(area, top, left)) book.set(sheet, top, left, EMPTY);
  }
  const left = sheet.formats.filter(({ areas }) => !areas.some((one) => overlaps(one, area)));
  sheet.formats.splice(0, sheet.formats.length, ...left);
  changes.add(sheet, area);
}

function formats({ book }: Surroundings, sheet: BookSheet, area: Area): Grid {
  const cellAt = (row: number, column: number): typeof EMPTY =>
    sheet.cells.get(cellKey(row, column)) ?? EMPTY;
  return {
    get: () => over(area, (row, column) => cellAt(row, column).format),
    set: (given) => {
      if (sheet.isProtected) throw new ExcelFault('AccessDenied', `${sheet.name} is protected`);
      for (const { row, column, value } of spread(given, area)) {
        if (typeof value !== 'string') throw new ExcelFault('InvalidArgument', `no format: ${value}`);
        book.set(sheet, row, column, { ...cellAt(row, column), format: value });
      }
    },
  };
}

/** The cells that a two-dimensional array writes; `null` leaves a cell as it is. */
function spread(
  given: unknown,
  area: Area,
): readonly { readonly row: number; readonly column: number; readonly value: unknown }[] {
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const rows: readonly unknown[] = Array.isArray(given) ? given : [];
  if (rows.length !== height || rows.some((row) => !Array.isArray(row) || row.length !== width))
    throw new ExcelFault('InvalidArgument', `the array is not ${height} × ${width}`);
  return rows
    .flatMap((row, r) =>
      (Array.isArray(row) ? row : []).map((value: unknown, c) => ({
        row: area.top + r,
        column: area.left + c,
        value,
      })),
    )
    .filter(({ value }) => value !== null);
}

function mayWrite(sheet: BookSheet, row: number, column: number): void {
  const place = { top: row, left: column, bottom: row, right: column };
  if (sheet.isProtected && (sheet.cells.get(cellKey(row, column)) ?? EMPTY).locked)
    throw new ExcelFault('AccessDenied', `${toAreaAddress(place)} is locked`);
  const merged = sheet.merged.find((area) => isInside(area, row, column));
  if (merged !== undefined && (merged.top !== row || merged.left !== column))
    throw new ExcelFault('InvalidArgument', `${toAreaAddress(place)} is hidden under a merged cell`);
}

function mergedAreas(around_: Surroundings, sheet: BookSheet, area: Area): HostObject | null {
  around_.counts.mergedLists += 1;
  const found = sheet.merged.filter((one) => overlaps(one, area));
  if (found.length > MOST_MERGED) throw new ExcelFault('GeneralException', 'more than 512 merged areas');
  return areasObject(around_, sheet, found);
}

/** Several areas of a sheet as Excel's `RangeAreas`; nothing where there are none. */
export function areasObject(
  around_: Surroundings,
  sheet: BookSheet,
  areas: readonly Area[],
): HostObject | null {
  if (areas.length === 0) return null;
  const get = (): string => areas.map((area) => `${quoted(sheet.name)}!${toAreaAddress(area)}`).join(',');
  return {
    type: 'RangeAreas',
    scalars: { Address: { get } },
    objects: {
      Areas: () => ({
        type: 'RangeCollection',
        items: () => areas.map((area) => rangeObject(around_, sheet, area)),
      }),
      ConditionalFormats: () => formatsObject(sheet, areas),
    },
  };
}

/** Each cell as an area of its own; the real Excel puts neighbours together. */
function specialCells({ cells }: BookSheet, within: Area, kind: unknown): readonly Area[] {
  if (kind !== 'Constants' && kind !== 'Formulas') throw new ExcelFault('ApiNotFound', `no cells: ${kind}`);
  return [...cells]
    .filter(
      ([, { value, formula }]) =>
        (formula !== undefined) === (kind === 'Formulas') && (formula ?? value) !== undefined,
    )
    .map(([key]) => placeOfKey(key))
    .filter((place) => overlaps(place, within));
}

function clipped(area: Area, within: Area): Area {
  return {
    top: Math.max(area.top, within.top),
    left: Math.max(area.left, within.left),
    bottom: Math.min(area.bottom, within.bottom),
    right: Math.min(area.right, within.right),
  };
}

function shown(value: CellValue): unknown {
  return typeof value === 'object' ? value.error : (value ?? '');
}

function formulaOrValue({ valueAt }: Book, sheet: BookSheet, row: number, column: number): unknown {
  const formula = sheet.cells.get(cellKey(row, column))?.formula;
  return formula === undefined ? shown(valueAt(sheet, row, column)) : `=${formula}`;
}

function cellsOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function over<Value>(area: Area, at: (row: number, column: number) => Value): readonly (readonly Value[])[] {
  return indexes(area.top, area.bottom).map((row) =>
    indexes(area.left, area.right).map((column) => at(row, column)),
  );
}

function indexes(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The name of a sheet as it stands before `!`. */
function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
