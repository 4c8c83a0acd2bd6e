import type { Text } from '@eurakit/core/render';
import { CancelledError } from '../../work/link.js';
import type { Tools } from '../tools.js';
import { stopped } from '../words/refusal-words.js';

/**
 * Does something that takes a while: says so, lets it be stopped, and tells when it could not be done. One thing is
 * done at a time: what is asked meanwhile waits its turn, the same again is left undone. Gives whether it was done.
 */
export async function during(
  { host, store }: Tools,
  what: Text,
  work: () => Promise<void>,
): Promise<boolean> {
  for (let busy = store.get().busy; busy !== undefined; busy = store.get().busy) {
    if (busy('en') === what('en')) return false;
    await changeOf(store);
  }
  store.set({ busy: what, message: undefined });
  try {
    await work();
    return true;
  } catch (error) {
    const text = error instanceof CancelledError ? stopped() : host.whyNot(error);
    store.set({ message: { tone: error instanceof CancelledError ? 'status' : 'alert', text } });
    return false;
  } finally {
    store.set({ busy: undefined });
  }
}

/** Waits until something in the state is another. */
function changeOf({ subscribe }: Tools['store']): Promise<void> {
  return new Promise((done) => {
    const end = subscribe(() => {
      end();
      done();
    });
  });
}
