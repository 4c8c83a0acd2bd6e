import { allocate } from '@eurakit/core';
import type { Table } from './cell-types.js';
import { cellList, inRows, readCells } from './cells.js';
import { refuse } from './formula-error.js';
import { onlyCell } from './only-cell.js';
import { isBlank, readAmountCell } from './read-amount-cell.js';
import { assertInSteps, readStep } from './read-step.js';
import { isAboveNothing, readWeight } from './read-weight.js';
import { methodUnknown, noWeight } from './words/amount-words.js';

const METHODS = ['largest-remainder', 'cumulative'] as const;

/**
 * Splits an amount in proportion to weights; the parts add up to it exactly.
 * @customfunction ALLOCATE
 * @param {any} total Amount to split, in euros.
 * @param {any[][]} weights Weights, such as residents; the parts come in the same shape.
 * @param {any} [step] Step in euros: 1 for whole euros, 0.01 for cents (default).
 * @param {any} [method] "largest-remainder" (default) or "cumulative".
 * @returns {any[][]} The parts in euros.
 */
export function allocateByWeights(total: unknown, weights: unknown, step?: unknown, method?: unknown): Table {
  const stepCents = readStep(step);
  const amount = onlyCell('total', total);
  const cents = readAmountCell(amount);
  assertInSteps(cents, stepCents, amount.at);
  const cells = readCells('weights', weights);
  const read = cellList(cells).map(readWeight);
  if (!read.some(isAboveNothing)) refuse(noWeight('weights'));
  const { parts } = allocate(cents, read, { step: stepCents, method: readMethod(method) });
  return inRows(
    parts.map((part) => part / 100),
    cells.width,
  );
}

function readMethod(given: unknown): (typeof METHODS)[number] {
  const word = onlyCell('method', given).given;
  if (isBlank(word)) return METHODS[0];
  const found = METHODS.find((method) => method === String(word).trim().toLowerCase());
  return found ?? refuse(methodUnknown(word, METHODS));
}
