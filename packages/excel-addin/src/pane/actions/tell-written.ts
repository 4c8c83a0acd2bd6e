import type { Text } from '@eurakit/core/render';
import type { CellChange } from '@eurakit/core/workbook';
import type { Tools } from '../tools.js';
import { changedByOthers } from '../words/write-words.js';

/**
 * Says that cells were written, or which hold something else by now (`Sheet!C5`). Keeps what takes the writing back
 * where the program does not.
 */
export function tellWritten(
  { host, store }: Tools,
  backwards: readonly CellChange[],
  differing: readonly string[],
  said: Text,
): void {
  const [first] = differing;
  store.set({
    undo: host.undo === 'pane' ? backwards : [],
    message:
      first === undefined
        ? { tone: 'status', text: said }
        : { tone: 'alert', text: changedByOthers(first, differing.length) },
  });
}
