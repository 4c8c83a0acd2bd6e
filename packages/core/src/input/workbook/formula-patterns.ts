import type { CellAt } from '../../grid/linear-formula.js';
import type { Recalculated } from '../../grid/recalculate.js';
import { copiedFormula, relativeFormula } from '../../grid/shifted-formula.js';
import type { SheetCell } from '../../grid/snapshot.js';
import { centsOf } from './cents-of.js';
import { type TableCell, tableCells, type WorkbookTable } from './workbook-table.js';

/** A cell whose formula is another than that of the cells beside it; `expected` is what theirs gives here, in cents. */
export type PatternFault = TableCell & {
  readonly typed: boolean;
  readonly expected: number;
  readonly actual: number;
};

type Sources = { readonly computed: Recalculated; readonly cellOf: (at: CellAt) => SheetCell | undefined };

/** Differences of a euro or two are how a last year takes up what rounding left. */
const ROUNDING = 200;

/**
 * Rows of formulas in which one cell has another, and gives another amount: of years and of columns alike where most
 * have one. Sums are left to the comparison with what they add.
 */
export function patternFaults(table: WorkbookTable, sources: Sources): readonly PatternFault[] {
  const cells = tableCells(table);
  const sums = new Set(table.table.sums.map(({ total }) => total));
  const { width, rows } = table.table;
  return rows.flatMap((_, row) => {
    const own = Array.from({ length: width }, (_, column) => row * width + column);
    return deviants(
      own.flatMap((cell) => (sums.has(cell) ? [] : (cells.get(cell) ?? []))),
      sources,
    );
  });
}

function deviants(cells: readonly TableCell[], { computed, cellOf }: Sources): readonly PatternFault[] {
  const written = cells.map((at) => ({ at, formula: cellOf(at)?.formula }));
  const forms = written.map(({ at, formula }) =>
    formula === undefined ? undefined : relativeFormula(formula, at),
  );
  const counts = new Map<string, number>();
  for (const form of forms) if (form !== undefined) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined || most[1] < 2 || most[1] * 2 <= cells.length) return [];
  const model = written[forms.indexOf(most[0])];
  return written.flatMap(({ at, formula }, index) => {
    if (forms[index] === most[0] || model?.formula === undefined) return [];
    const copy = computed.formulaAt(copiedFormula(model.formula, model.at, at), at.sheet, at.row);
    const now = computed.at(at.sheet, at.row, at.column);
    if (copy.kind !== 'value' || now.kind !== 'value') return [];
    if (typeof copy.value !== 'number' || typeof now.value !== 'number') return [];
    const [expected, actual] = [centsOf(copy.value), centsOf(now.value)];
    if (expected === undefined || actual === undefined) return [];
    if (Math.abs(expected - actual) <= ROUNDING) return [];
    return [{ ...at, typed: formula === undefined, expected, actual }];
  });
}
