import type { Applied, Changes, Snapshot } from '@eurakit/core/workbook';
import { backwards } from '../book/backwards.js';
import { rowsToCompare, withRows } from '../book/changed-rows.js';
import { type PageState, placeKey, type Step } from '../page-state.js';
import type { PageTools } from '../page-tools.js';

/** What a writing leaves to be undone and done again: by itself a new step, which ends what could be done again. */
export type Keeps = (step: Step) => Pick<PageState, 'done' | 'undone'>;

/** Writes changes to the open file, all or none, after all that was asked before. */
export function writeCells(
  tools: PageTools,
  changes: Changes,
  seen?: Snapshot,
  keeps: Keeps = (step) => ({ done: [...tools.store.get().done, step], undone: [] }),
): Promise<Applied> {
  const taken = showPending(tools, changes);
  return inTurn(tools, () => writeNow(tools, changes, seen, keeps)).finally(taken);
}

/** Does what needs the file as it is after all that was asked before. */
export function inTurn<T>({ held }: PageTools, work: () => Promise<T>): Promise<T> {
  const worked = held.last.then(work);
  held.last = worked.catch(() => undefined);
  return worked;
}

/** Shows what is being written; gives what ends that. */
function showPending({ store }: PageTools, { cells }: Changes): () => void {
  const shown = cells.map((cell) => [placeKey(cell.sheet, cell.row, cell.column), cell.value] as const);
  store.set({ pending: new Map([...store.get().pending, ...shown]) });
  return () => {
    const left = new Map(store.get().pending);
    for (const [key, value] of shown) if (left.get(key) === value) left.delete(key);
    store.set({ pending: left });
  };
}

/** Writes changes to the open file, all or none; for who is in turn. */
export async function writeNow(
  { store, held }: PageTools,
  changes: Changes,
  seen: Snapshot | undefined,
  keeps: Keeps,
): Promise<Applied> {
  const { book } = store.get();
  if (book === undefined || held.link === undefined)
    return { ok: false, problem: { kind: 'sheet-missing', sheet: changes.cells[0]?.sheet ?? '' } };
  const before = book.snapshot;
  const answer = await held.link.call('apply', { changes, seen: rowsToCompare(seen ?? before, changes) });
  if (!answer.ok) return answer.applied;
  const { rows, properties, computed } = answer;
  const step = { back: backwards(changes.cells, before), forth: changes.cells };
  store.set({
    book: {
      ...book,
      snapshot: { ...withRows(before, rows), properties },
      computed: new Map(computed.map((cell) => [placeKey(cell.sheet, cell.row, cell.column), cell.value])),
      revision: book.revision + 1,
    },
    ...(changes.cells.length > 0 && keeps(step)),
  });
  return answer.applied;
}
