import type { Cents } from '@eurakit/core';
import { amountInUnit, type CellChange } from '@eurakit/core/workbook';
import type { Tools } from '../tools.js';
import { writtenShares } from '../words/allocate-words.js';
import { pasting } from '../words/paste-words.js';
import { during } from './during.js';
import { writeFromSelection } from './write-from-selection.js';

/** Writes amounts, in euros, from the selected cell on. */
export async function writeColumns(tools: Tools, rows: readonly (readonly Cents[])[]): Promise<void> {
  const values = rows.map((row) => row.map((amount): CellChange['value'] => amountInUnit(amount, '1')));
  await during(tools, pasting(), () => writeFromSelection(tools, values, writtenShares));
}
