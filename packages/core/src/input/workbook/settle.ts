import type { CellAt } from '../../grid/linear-formula.js';
import { type Recalculated, recalculate } from '../../grid/recalculate.js';
import type { SheetCell, Snapshot } from '../../grid/snapshot.js';
import { withoutMark } from '../recognise/known-cents.js';
import { type FormulaFault, formulaFaults } from './formula-faults.js';
import { type TextNumber, textNumbers } from './text-numbers.js';
import type { WorkbookTable } from './workbook-table.js';

/** What stands in the way of a workbook's sums, and the workbook computed as if it did not. */
export type Settled = {
  readonly texts: readonly (TextNumber & { readonly of: WorkbookTable })[];
  readonly faults: readonly (FormulaFault & { readonly of: WorkbookTable })[];
  readonly computed: Recalculated;
};

/** Faults that one pass brings to light hide behind those of the pass before. */
const MOST_PASSES = 6;

/**
 * Puts text numbers and the faults of formulas right, one layer after the other, and computes the rest anew: so that a
 * fault is told where it is, and not again in every sum that follows from it.
 */
export function settle(
  tables: readonly WorkbookTable[],
  snapshot: Snapshot,
  cellOf: (at: CellAt) => SheetCell | undefined,
): Settled {
  // A footnote mark makes a text of a figure; where nothing is computed, it does no harm.
  const isComputed = hasFormulas(snapshot);
  const texts = tables
    .flatMap((of) => textNumbers(of, cellOf).map((text) => ({ ...text, of })))
    .filter(({ raw }) => isComputed || withoutMark(raw) === raw);
  const given = new Map(texts.map(({ key, amount }) => [key, amount / 100]));
  const faults: (FormulaFault & { readonly of: WorkbookTable })[] = [];
  let computed = recalculate(snapshot, given);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const found = tables
      .flatMap((of) => formulaFaults(of, { snapshot, computed, cellOf }).map((fault) => ({ ...fault, of })))
      .filter(({ at }) => !given.has(at.key));
    const roots = found.filter((fault) => !found.some((other) => other !== fault && isBehind(fault, other)));
    if (found.length === 0) break;
    for (const fault of roots.length > 0 ? roots : found) {
      faults.push(fault);
      given.set(fault.at.key, fault.expected / 100);
    }
    computed = recalculate(snapshot, given);
  }
  return { texts, faults, computed };
}

function hasFormulas({ sheets }: Snapshot): boolean {
  return sheets.some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ formula }) => formula !== undefined)),
  );
}

/** A sum one of whose parts is at fault itself is looked at again when that part is right. */
function isBehind(
  { sum, of }: FormulaFault & { of: WorkbookTable },
  other: FormulaFault & { of: WorkbookTable },
): boolean {
  return of === other.of && (sum.parts.includes(other.at.cell) || (sum.less ?? []).includes(other.at.cell));
}
