import { SIDE_COST_RATES } from '@eurakit/core/rates';
import type { Table } from './cell-types.js';
import { readCells } from './cells.js';
import { percentOf } from './percent-of.js';
import { readRateCell } from './read-rate-cell.js';

/**
 * Side costs of wages by a percentage, to the nearest cent; the wages are without holiday bonus.
 * @customfunction SIDECOSTS
 * @param {any[][]} wages Wages in euros: one amount, or a range.
 * @param {any[][]} model A percentage such as 26.44%, or an id such as "2021-2027/side-26.44".
 * @returns {any[][]} The side costs of each amount in euros.
 */
export function sideCostsOf(wages: unknown, model: unknown): Table {
  return percentOf(readCells('wages', wages), readCells('model', model), (cell) =>
    readRateCell(cell, SIDE_COST_RATES),
  );
}
