import { type Area, isInside, toAddress } from '../../../grid/address.js';
import type { Snapshot } from '../../../grid/snapshot.js';
import type { Applied, ApplyProblem, CellChange, Changes } from '../../../grid/workbook.js';
import { cellAt, cellKey } from '../../cell-at.js';
import { changeProblem } from '../../change-problem.js';
import { type Dependents, dependents } from '../../dependents.js';
import { type ChangedPart, type Package, wholePart, withParts } from '../package/package.js';
import type { Book } from '../read/book.js';
import { withoutCalcChain } from './calc-chain.js';
import { changedProperties } from './changed-properties.js';
import { withFullCalculation } from './full-calculation.js';
import { lockedCells } from './locked-cells.js';
import { patchedSheet } from './patch-sheet.js';

/** What came of changes, and the parts with them; of parts that were not touched, none is written anew. */
export type AppliedToParts = { readonly applied: Applied; readonly parts: Package };

/** Writes all changes into the parts of a workbook, or none of them. */
export function applyChanges(parts: Package, book: Book, changes: Changes, seen: Snapshot): AppliedToParts {
  const problem = problemOf(parts, book, changes.cells, seen);
  if (problem !== undefined) return { applied: { ok: false, problem }, parts };
  const found = dependents(book.snapshot, changes.cells);
  const changed = new Map([
    ...(changes.cells.length === 0 ? [] : changedCells(parts, book, changes.cells, found)),
    ...(changes.properties === undefined
      ? []
      : changedProperties(parts, book.propertiesPart, changes.properties)),
  ]);
  return { applied: { ok: true, uncertain: found.uncertain }, parts: withParts(parts, changed) };
}

function problemOf(
  parts: Package,
  book: Book,
  cells: readonly CellChange[],
  seen: Snapshot,
): ApplyProblem | undefined {
  const locked = new Map<string, ReadonlySet<number>>();
  const isLocked = (sheet: string, row: number, column: number): boolean => {
    const facts = book.sheets.get(sheet);
    if (facts?.isProtected !== true) return false;
    const known = locked.get(sheet) ?? lockedIn(parts, book, cells, sheet);
    locked.set(sheet, known);
    return known.has(cellKey(row, column));
  };
  return changeProblem(cells, book.snapshot, seen, isLocked) ?? unwritable(book, cells);
}

function lockedIn(
  parts: Package,
  book: Book,
  cells: readonly CellChange[],
  sheet: string,
): ReadonlySet<number> {
  const facts = book.sheets.get(sheet);
  if (facts === undefined) return new Set();
  const own = cells.filter((change) => change.sheet === sheet);
  return lockedCells(wholePart(parts, facts.part), own, facts, book.styles.locked);
}

/** What a file, of all workbooks, cannot take: part of an array's result, or rows in disorder. */
function unwritable(book: Book, cells: readonly CellChange[]): ApplyProblem | undefined {
  const kept = new Map<string, readonly Area[]>();
  for (const { sheet, row, column } of cells) {
    const { isInOrder = true, arrayAreas = [] } = book.sheets.get(sheet) ?? {};
    const areas = kept.get(sheet) ?? arraysLeft(arrayAreas, sheet, cells);
    kept.set(sheet, areas);
    const isInArray = areas.some((area) => isInside(area, row, column));
    const reason = isInArray ? 'array-formula' : isInOrder ? undefined : 'rows-in-disorder';
    if (reason !== undefined) return { kind: 'not-writable', sheet, cell: toAddress(row, column), reason };
  }
  return undefined;
}

/** The arrays of a sheet of which something stays: not every cell gets a value of its own. */
function arraysLeft(areas: readonly Area[], sheet: string, cells: readonly CellChange[]): readonly Area[] {
  const values = new Set(
    cells
      .filter((change) => change.sheet === sheet && change.formula === undefined)
      .map(({ row, column }) => cellKey(row, column)),
  );
  return areas.filter(({ top, left, bottom, right }) => {
    if ((bottom - top + 1) * (right - left + 1) > values.size) return true;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) if (!values.has(cellKey(row, column))) return true;
    return false;
  });
}

function* changedCells(
  parts: Package,
  book: Book,
  cells: readonly CellChange[],
  { stale }: Dependents,
): Generator<ChangedPart> {
  for (const sheet of book.snapshot.sheets) {
    const facts = book.sheets.get(sheet.name);
    const own = cells.filter((change) => change.sheet === sheet.name);
    const staleHere = stale.get(sheet.name) ?? new Set();
    if (facts === undefined || (own.length === 0 && staleHere.size === 0)) continue;
    const formulaAt = (row: number, column: number): string => cellAt(sheet, row, column)?.formula ?? '';
    const patch = { changes: own, stale: staleHere, facts, formulaAt };
    yield [facts.part, patchedSheet(wholePart(parts, facts.part), patch)];
  }
  yield [book.workbookPart, withFullCalculation(wholePart(parts, book.workbookPart))];
  if (changesFormulas(book.snapshot, cells)) yield* withoutCalcChain(parts, book.workbookPart);
}

/** Whether a cell gets or loses a formula. */
function changesFormulas({ sheets }: Snapshot, cells: readonly CellChange[]): boolean {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return cells.some(({ sheet, row, column, formula }) => {
    const found = byName.get(sheet);
    const there = found === undefined ? undefined : cellAt(found, row, column);
    return (there?.formula === undefined) !== (formula === undefined);
  });
}
