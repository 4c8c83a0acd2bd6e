import type { Cents } from '@eurakit/core';
import { cents, isCents } from '@eurakit/core';
import type { Cells } from './cell-types.js';
import { cellList, inRows, readCells } from './cells.js';
import { refuse } from './formula-error.js';
import { readAmountCell } from './read-amount-cell.js';
import { assertInSteps, readStep } from './read-step.js';
import { sumTooLarge } from './words/amount-words.js';
import { tooManyParties } from './words/table-words.js';

/** Amounts that a key may have made: a row for each party, a column for each year. */
export type KeyFigures = {
  readonly cells: Cells;
  /** A single row holds the parties of one year side by side. */
  readonly isAcross: boolean;
  readonly parts: readonly (readonly Cents[])[];
  readonly totals: readonly Cents[];
  readonly step: Cents;
};

/** More parties than any key has; comparing all of them with each other would keep Excel waiting. */
const MOST_PARTIES = 200;

/** Reads the amounts of `KEYRANGE` and `FITS`; what is shared each year is what the parties have together. */
export function readKeyFigures(amounts: unknown, step: unknown): KeyFigures {
  const stepCents = readStep(step);
  const cells = readCells('amounts', amounts);
  const isAcross = cells.height === 1;
  if ((isAcross ? cells.width : cells.height) > MOST_PARTIES) refuse(tooManyParties(MOST_PARTIES));
  const read = cellList(cells).map((cell) => {
    const amount = readAmountCell(cell);
    assertInSteps(amount, stepCents, cell.at);
    return amount;
  });
  const parts = inRows(read, isAcross ? 1 : cells.width);
  return { cells, isAcross, parts, totals: yearTotals(parts), step: stepCents };
}

function yearTotals(parts: readonly (readonly Cents[])[]): readonly Cents[] {
  return (parts[0] ?? []).map((_, year) => {
    const total = parts.reduce((sum, row) => sum + (row[year] ?? 0), 0);
    return isCents(total) ? cents(total) : refuse(sumTooLarge());
  });
}
