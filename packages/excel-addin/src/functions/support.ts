import { supportParts } from '@eurakit/core';
import type { Table } from './cell-types.js';
import { cellList, inRows, readCells } from './cells.js';
import { refuse } from './formula-error.js';
import { onlyCell } from './only-cell.js';
import { readAmountCell } from './read-amount-cell.js';
import { readRateCell } from './read-rate-cell.js';
import { readStep } from './read-step.js';
import { costsOfBothSigns, sumTooLarge } from './words/amount-words.js';

/**
 * The support of net costs. Of several years, the years add up to the support of all of them; in whole euros it is
 * never above the rate, in cents it is the nearest one.
 * @customfunction SUPPORT
 * @param {any[][]} netCosts Net costs in euros: one amount, or one for each year.
 * @param {any} rate Support rate, such as 80%.
 * @param {any} [step] Step in euros: 1 for whole euros, 0.01 for cents (default).
 * @returns {any[][]} The support in euros, in the shape of the net costs.
 */
export function supportOfCosts(netCosts: unknown, rate: unknown, step?: unknown): Table {
  const stepCents = readStep(step);
  const percentage = readRateCell(onlyCell('rate', rate), []);
  const cells = readCells('netCosts', netCosts);
  const costs = cellList(cells).map(readAmountCell);
  if (costs.some((cost) => cost > 0) && costs.some((cost) => cost < 0)) refuse(costsOfBothSigns());
  const parts = supportParts(costs, percentage, stepCents) ?? refuse(sumTooLarge());
  return inRows(
    parts.map((part) => part / 100),
    cells.width,
  );
}
