import { isInside } from '../../grid/address.js';
import { formulaTokens } from '../../grid/formula.js';
import type { CellAt } from '../../grid/linear-formula.js';
import { cellKey, type Recalculated, type Result } from '../../grid/recalculate.js';
import { sheetKey } from '../../grid/sheet-index.js';
import type { SheetCell, Snapshot } from '../../grid/snapshot.js';
import { centsOf } from './cents-of.js';

/** A formula cell with what it comes to now and what the workbook kept as its result. */
type FormulaCell = CellAt & { readonly cell: SheetCell; readonly result: Result };

/** What is wrong with the results of a workbook's formulas, as far as we can compute them. */
export type FormulaResults = {
  /** Errors that do not come from another cell, with how many cells they spread to. */
  readonly errors: readonly (CellAt & { readonly error: string; readonly others: number })[];
  readonly circular: readonly CellAt[];
  /** Stored numbers that are not what the formula gives; a difference below half a cent is none. */
  readonly stale: readonly (CellAt & { readonly shown: number; readonly computed: number })[];
  /** Formulas that have no stored result. */
  readonly missing: readonly CellAt[];
};

/** Looks at every formula of the sheets that people see. */
export function formulaResults(snapshot: Snapshot, computed: Recalculated): FormulaResults {
  const cells = formulaCells(snapshot, computed);
  const failing = cells.flatMap((one) => (errorOf(one.result) === undefined ? [] : [one]));
  const keys = new Set(failing.map((one) => cellKey(one.sheet, one.row, one.column)));
  const roots = failing.filter((one) => !refersToError(one, failing, keys));
  return {
    errors: roots.map((one, nth) => ({
      ...place(one),
      error: errorOf(one.result) ?? '',
      others: nth === 0 ? failing.length - roots.length : 0,
    })),
    circular: cells.filter(({ result }) => result.kind === 'circular').map(place),
    stale: cells.flatMap((one) => staleResult(one) ?? []),
    missing: cells.filter(({ cell, result }) => cell.value === undefined && hasValue(result)).map(place),
  };
}

function formulaCells({ sheets }: Snapshot, computed: Recalculated): readonly FormulaCell[] {
  return sheets
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap(({ name: sheet, rows }) =>
      rows.flatMap(({ index: row, cells }) =>
        cells.flatMap((cell) =>
          cell.formula === undefined
            ? []
            : [{ sheet, row, column: cell.column, cell, result: computed.at(sheet, row, cell.column) }],
        ),
      ),
    );
}

function place({ sheet, row, column }: FormulaCell): CellAt {
  return { sheet, row, column };
}

function errorOf(result: Result): string | undefined {
  return result.kind === 'value' && typeof result.value === 'object' ? result.value.error : undefined;
}

function hasValue(result: Result): boolean {
  return result.kind === 'value' && result.value !== undefined && errorOf(result) === undefined;
}

function staleResult({
  cell,
  result,
  ...at
}: FormulaCell): (CellAt & { readonly shown: number; readonly computed: number }) | undefined {
  if (result.kind !== 'value' || typeof result.value !== 'number' || typeof cell.value !== 'number')
    return undefined;
  const [shown, now] = [cell.value, result.value];
  if (centsOf(shown) === undefined || centsOf(now) === undefined) return undefined;
  return Math.abs(shown - now) < 0.005 + Math.abs(now) * 1e-9 ? undefined : { ...at, shown, computed: now };
}

/** Whether a formula takes in another one that fails; a range is gone through, or where that is shorter the failing. */
function refersToError(
  { cell, sheet: own }: FormulaCell,
  failing: readonly FormulaCell[],
  keys: ReadonlySet<string>,
): boolean {
  return formulaTokens(cell.formula ?? '').some((token) => {
    if (token.kind !== 'reference' || token.isExternal) return false;
    const { from, to, sheet = own } = token;
    const area = { top: from.row, left: from.column, bottom: to.row, right: to.column };
    if ((to.row - from.row + 1) * (to.column - from.column + 1) > failing.length) {
      return failing.some(
        (one) => sheetKey(one.sheet) === sheetKey(sheet) && isInside(area, one.row, one.column),
      );
    }
    for (let row = from.row; row <= to.row; row++) {
      for (let column = from.column; column <= to.column; column++)
        if (keys.has(cellKey(sheet, row, column))) return true;
    }
    return false;
  });
}
