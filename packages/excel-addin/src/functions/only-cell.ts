import type { GivenCell } from './cell-types.js';
import { cellList, readCells } from './cells.js';
import { refuse } from './formula-error.js';
import { oneCellExpected } from './words/shape-words.js';

/** The one cell of an argument that cannot be a range. */
export function onlyCell(name: string, given: unknown): GivenCell {
  const [only, ...more] = cellList(readCells(name, given));
  return only === undefined || more.length > 0 ? refuse(oneCellExpected(name)) : only;
}
