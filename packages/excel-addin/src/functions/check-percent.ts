import { type Cents, cents, percentDigits, type Rate, rateDigits, statedPercent } from '@eurakit/core';
import type { Text } from '@eurakit/core/render';
import type { Table } from './cell-types.js';
import { cellByCell, readCells } from './cells.js';
import { refuse } from './formula-error.js';
import { readAmountCell } from './read-amount-cell.js';
import { readRateCell } from './read-rate-cell.js';
import { isExact, isMadeFromRate, isNeither, isRounded, noWhole } from './words/percent-words.js';

/**
 * Whether a stated percentage and the amounts beside it belong together, in words: exact, rounded, or not right.
 * @customfunction CHECKPERCENT
 * @param {any[][]} part The part in euros: one amount, or a range.
 * @param {any[][]} whole The whole in euros: one amount, or a range as large.
 * @param {any[][]} stated The stated percentage: one, or a range as large.
 * @returns {any[][]} A sentence for each part.
 */
export function checkPercent(part: unknown, whole: unknown, stated: unknown): Table {
  const [parts, wholes, percentages] = [
    readCells('part', part),
    readCells('whole', whole),
    readCells('stated', stated),
  ];
  return cellByCell([parts, wholes, percentages], (cellOf) =>
    verdict(
      readAmountCell(cellOf(parts)),
      readAmountCell(cellOf(wholes)),
      readRateCell(cellOf(percentages), []),
    ),
  );
}

/** Amounts in whole euros were rounded to euros, if at all; others to cents. */
function verdict(part: Cents, whole: Cents, stated: Rate): Text {
  if (whole <= 0) refuse(noWhole());
  const step = cents(part % 100 === 0 ? 100 : 1);
  const share = trimmed(percentDigits(part, whole, Math.max(3, stated.decimals + 2)));
  const digits = rateDigits(stated);
  switch (statedPercent({ part, whole, stated, step }).verdict) {
    case 'exact':
      return isExact(digits);
    case 'display-rounding':
      return isRounded(digits, share);
    case 'made-from-rate':
      return isMadeFromRate(digits, share, step === 1 ? 'cent' : 'euro');
    case 'neither':
      return isNeither(digits, share);
  }
}

function trimmed(digits: string): string {
  return digits.replace(/0+$/, '').replace(/\.$/, '');
}
