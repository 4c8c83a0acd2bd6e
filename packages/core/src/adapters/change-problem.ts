import { type Area, isInside, LAST_COLUMN, LAST_ROW, toAddress } from '../grid/address.js';
import type { CellValue, Sheet, SheetCell, Snapshot } from '../grid/snapshot.js';
import type { ApplyProblem, CellChange } from '../grid/workbook.js';
import { cellAt, cellKey } from './cell-at.js';
import { addRowArea, findOver, type RowAreas } from './row-areas.js';

/** The most letters that a cell, and a formula, can hold in Excel. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Whether a cell is locked against writing; workbooks differ in how they know. */
export type IsLocked = (sheet: string, row: number, column: number) => boolean;

type Place = { readonly now: Sheet; readonly before: Sheet | undefined; readonly merged: RowAreas<Area> };

/**
 * The first reason why changes may not be written to a workbook that stands as `now`, for someone who saw it as
 * `seen`. The same for every workbook, whatever it lives in.
 */
export function changeProblem(
  cells: readonly CellChange[],
  now: Snapshot,
  seen: Snapshot,
  isLocked: IsLocked,
): ApplyProblem | undefined {
  const places = new Map(now.sheets.map((sheet) => [sheet.name, place(sheet, seen)]));
  const written = new Map<string, Set<number>>();
  for (const change of cells) {
    const { sheet, row, column } = change;
    const found = places.get(sheet);
    if (found === undefined) return { kind: 'sheet-missing', sheet };
    if (!isOnSheet(row, LAST_ROW) || !isOnSheet(column, LAST_COLUMN))
      return { kind: 'outside-sheet', sheet, row, column };
    const keys = written.get(sheet) ?? new Set();
    const isTwice = keys.has(cellKey(row, column));
    written.set(sheet, keys.add(cellKey(row, column)));
    const reason = isTwice ? 'written-twice' : valueProblem(change);
    if (reason !== undefined) return { kind: 'not-writable', sheet, cell: toAddress(row, column), reason };
    const problem = cellProblem(change, found, isLocked);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function place(now: Sheet, seen: Snapshot): Place {
  const merged: RowAreas<Area> = [];
  for (const area of now.merged) addRowArea(merged, area, area);
  return { now, before: seen.sheets.find(({ name }) => name === now.name), merged };
}

function isOnSheet(index: number, last: number): boolean {
  return Number.isInteger(index) && index >= 0 && index <= last;
}

/** Why a value or formula cannot stand in a cell, in a word. */
function valueProblem({ value, formula }: CellChange): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not-a-number';
  if (typeof value === 'string' && value.length > LONGEST_TEXT) return 'text-too-long';
  if (formula === undefined) return undefined;
  if (formula.length > LONGEST_FORMULA) return 'formula-too-long';
  return formula.trim() === '' || !isXmlText(formula) ? 'formula-unreadable' : undefined;
}

/** Whether a text has none of the letters that no file format of Excel can hold as they are. */
function isXmlText(text: string): boolean {
  return !/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(text);
}

function cellProblem(
  change: CellChange,
  { now, before, merged }: Place,
  isLocked: IsLocked,
): ApplyProblem | undefined {
  const { sheet, row, column } = change;
  const at = { sheet, cell: toAddress(row, column) };
  const there = cellAt(now, row, column);
  if (!isSame(there, before === undefined ? undefined : cellAt(before, row, column)))
    return { kind: 'changed-since', ...at };
  if (
    now.tables.some(
      (table) => table.hasHeading && isInside({ ...table.area, bottom: table.area.top }, row, column),
    )
  )
    return { kind: 'table-heading', ...at };
  const area = findOver(merged, row, column);
  if (area !== undefined && (area.top !== row || area.left !== column))
    return { kind: 'inside-merge', ...at, area };
  if (there?.formula !== undefined && there.formula !== change.formula && change.overwritesFormula !== true)
    return { kind: 'formula', ...at, formula: there.formula };
  return isLocked(sheet, row, column) ? { kind: 'locked', ...at } : undefined;
}

/** Of a formula the text counts: its result may have been computed anew. */
function isSame(one: SheetCell | undefined, other: SheetCell | undefined): boolean {
  if (one?.formula !== undefined || other?.formula !== undefined) return one?.formula === other?.formula;
  return (
    one?.value === other?.value || (isError(one?.value) && errorOf(one?.value) === errorOf(other?.value))
  );
}

function isError(value: CellValue): boolean {
  return typeof value === 'object';
}

function errorOf(value: CellValue): string | undefined {
  return typeof value === 'object' ? value.error : undefined;
}
