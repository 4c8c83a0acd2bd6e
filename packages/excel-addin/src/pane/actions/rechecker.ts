import type { Tools } from '../tools.js';
import { checkFigures } from './check-figures.js';

/** What checks the workbook as soon as nothing else is going on; asked several times meanwhile, it checks once. */
export function rechecker(tools: Tools): () => void {
  const { store } = tools;
  let isDue = false;
  store.subscribe(() => {
    if (!isDue || store.get().busy !== undefined) return;
    isDue = false;
    void checkFigures(tools);
  });
  return () => {
    isDue = true;
    // Also tells those who wait for it that the figures are not what they were.
    store.set({ stale: true });
  };
}
