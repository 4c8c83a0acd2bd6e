import { keyMisfits } from '@eurakit/core/keys';
import { cellList, inRows, readCells } from './cells.js';
import { refuse } from './formula-error.js';
import { type KeyFigures, readKeyFigures } from './key-figures.js';
import { isAboveNothing, readWeight } from './read-weight.js';
import { noWeight } from './words/amount-words.js';
import { weightsMissing } from './words/shape-words.js';

/**
 * Whether a key gives exactly these amounts, year by year, by largest remainder.
 * @customfunction FITS
 * @param {any[][]} amounts Amounts in euros: a row for each party, a column for each year.
 * @param {any[][]} weights A weight for each party, or one for each party and year.
 * @param {any} [step] Step that the amounts were rounded to, in euros: 1 or 0.01 (default).
 * @returns {boolean} TRUE where every amount is as the key gives it.
 */
export function keyFits(amounts: unknown, weights: unknown, step?: unknown): boolean {
  const figures = readKeyFigures(amounts, step);
  const { totals, parts, step: stepCents } = figures;
  const given = { totals, parts, step: stepCents, rounding: 'largest-remainder' } as const;
  return keyMisfits({ ...given, weights: yearlyWeights(figures, weights) }).length === 0;
}

/** The weights of all parties, year by year. */
function yearlyWeights(
  { cells, parts, totals }: KeyFigures,
  weights: unknown,
): readonly (readonly (number | string)[])[] {
  const own = readCells('weights', weights);
  const read = cellList(own).map(readWeight);
  const isPerYear = own.height === cells.height && own.width === cells.width && totals.length > 1;
  const isLine = own.height === 1 || own.width === 1;
  if (!isPerYear && !(isLine && read.length === parts.length))
    refuse(weightsMissing(parts.length, read.length));
  const rows = isPerYear ? inRows(read, own.width) : read.map((weight) => totals.map(() => weight));
  return totals.map((_, year) => {
    const key = rows.map((row) => row[year] ?? 0);
    return key.some(isAboveNothing) ? key : refuse(noWeight('weights'));
  });
}
