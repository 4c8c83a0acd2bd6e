import { fittingKeys } from '@eurakit/core';
import { rangeInPercent } from '@eurakit/core/keys';
import type { Table } from './cell-types.js';
import { noAnswer } from './formula-error.js';
import { readKeyFigures } from './key-figures.js';
import { noKeyFits } from './words/table-words.js';

/**
 * The smallest and the largest share of each party, over all keys that give exactly these amounts.
 * @customfunction KEYRANGE
 * @param {any[][]} amounts Amounts in euros: a row for each party, a column for each year.
 * @param {any} [step] Step that the amounts were rounded to, in euros: 1 or 0.01 (default).
 * @returns {any[][]} Two shares for each party, from and to; shown as percentages.
 */
export function keyRange(amounts: unknown, step?: unknown): Table {
  const { parts, totals, step: stepCents, isAcross } = readKeyFigures(amounts, step);
  const found = fittingKeys({ totals, parts, step: stepCents, rounding: 'largest-remainder' });
  if (!found.ok) return noAnswer(noKeyFits(found.conflict.parties, found.conflict.years));
  const ranges = found.ranges.map((range) => {
    const { low, high } = rangeInPercent(range, DECIMALS);
    return [Number(`${low}e-2`), Number(`${high}e-2`)] as const;
  });
  return isAcross ? [ranges.map(([low]) => low), ranges.map(([, high]) => high)] : ranges;
}

/** As many decimals of a percentage as a number in Excel holds. */
const DECIMALS = 12;
