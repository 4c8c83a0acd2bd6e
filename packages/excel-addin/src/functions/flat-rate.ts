import { FLAT_RATES } from '@eurakit/core/rates';
import type { Table } from './cell-types.js';
import { readCells } from './cells.js';
import { percentOf } from './percent-of.js';
import { readRateCell } from './read-rate-cell.js';

/**
 * Costs by a flat rate of a base, to the nearest cent.
 * @customfunction FLATRATE
 * @param {any[][]} base Base in euros, such as salary costs with side costs: one amount, or a range.
 * @param {any[][]} rate A percentage such as 40%, or an id such as "2021-2027/flat-40".
 * @returns {any[][]} The flat rate of each amount in euros.
 */
export function flatRateOf(base: unknown, rate: unknown): Table {
  return percentOf(readCells('base', base), readCells('rate', rate), (cell) =>
    readRateCell(cell, FLAT_RATES),
  );
}
