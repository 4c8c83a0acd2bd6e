import { applyProblemText, type Text } from '@eurakit/core/render';
import { type CellChange, cellAt, type Snapshot, toAddress } from '@eurakit/core/workbook';
import type { Tools } from '../tools.js';
import { notWritten } from '../words/write-words.js';
import { recheck } from './check-figures.js';
import { tellWritten } from './tell-written.js';

/**
 * Writes cells that were seen before, all or none, and reads them again: what a colleague changed at the same moment
 * is told. Keeps what takes it back where the program does not. Gives whether it was written.
 */
export async function writeCells(
  tools: Tools,
  cells: readonly CellChange[],
  seen: Snapshot,
  said: Text,
): Promise<boolean> {
  const { host, store } = tools;
  const applied = await host.workbook.apply({ cells }, seen);
  if (!applied.ok) {
    store.set({ message: { tone: 'alert', text: notWritten(applyProblemText(applied.problem)) } });
    return false;
  }
  await recheck(tools);
  const now = store.get().checked?.snapshot;
  const differing = now === undefined ? [] : cells.filter((cell) => !stands(cell, now));
  const names = differing.map(({ sheet, row, column }) => `${sheet}!${toAddress(row, column)}`);
  tellWritten(tools, backwards(cells, seen), names, said);
  return true;
}

/** The changes that take these changes back. */
function backwards(cells: readonly CellChange[], seen: Snapshot): readonly CellChange[] {
  return cells.map(({ sheet, row, column }) => {
    const before = cellIn(seen, sheet, row, column);
    const value = typeof before?.value === 'object' ? undefined : before?.value;
    return {
      sheet,
      row,
      column,
      value,
      overwritesFormula: true,
      ...(before?.formula !== undefined && { formula: before.formula }),
    };
  });
}

function stands({ sheet, row, column, value }: CellChange, now: Snapshot): boolean {
  const stood = cellIn(now, sheet, row, column)?.value;
  return stood === value || (value === '' && stood === undefined);
}

function cellIn({ sheets }: Snapshot, name: string, row: number, column: number) {
  const sheet = sheets.find((one) => one.name === name);
  return sheet === undefined ? undefined : cellAt(sheet, row, column);
}
