import type { Place } from '@eurakit/core';
import type { Tools } from '../tools.js';

/** Shows the cell of a finding. */
export async function goTo({ host, store }: Tools, { sheet, cell }: Place): Promise<void> {
  if (sheet === undefined || cell === undefined) return;
  try {
    await host.goTo({ sheet, cell });
  } catch (error) {
    store.set({ message: { tone: 'alert', text: host.whyNot(error) } });
  }
}
