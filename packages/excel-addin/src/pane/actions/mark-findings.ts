import { openFindings } from '../check/open-findings.js';
import { SEVERITIES } from '../check/severities.js';
import type { Mark } from '../pane-host.js';
import type { Tools } from '../tools.js';
import { marked, marking, notMarked, unmarked } from '../words/check-words.js';
import { during } from './during.js';

/** Marks the cells of what was found, or takes the marks away. */
export async function markFindings(tools: Tools, on: boolean): Promise<void> {
  const { host, store } = tools;
  await during(tools, marking(), async () => {
    const marks = on ? marksOf(tools) : [];
    const left = await host.mark(marks);
    store.set({
      marked: on,
      message:
        left.length > 0
          ? { tone: 'alert', text: notMarked(left.join(', ')) }
          : { tone: 'status', text: on ? marked(marks.length) : unmarked() },
    });
  });
}

/** Keeps the marks as the findings are, after each check and each explanation: where marking writes nothing. */
export function followMarks(tools: Tools): void {
  const { host, store } = tools;
  let { checked, acknowledged } = store.get();
  store.subscribe(() => {
    const state = store.get();
    if (state.checked === checked && state.acknowledged === acknowledged) return;
    checked = state.checked;
    acknowledged = state.acknowledged;
    if (state.marked) void host.mark(marksOf(tools));
  });
}

/** A cell is marked once, by the worst that was found in it. */
function marksOf({ store }: Tools): readonly Mark[] {
  const marks = new Map<string, Mark>();
  const findings = openFindings(store.get());
  for (const severity of SEVERITIES) {
    for (const { where, severity: own } of findings) {
      const { sheet, cell } = where;
      if (own !== severity || sheet === undefined || cell === undefined) continue;
      const key = `${sheet}!${cell}`;
      if (!marks.has(key)) marks.set(key, { sheet, cell, severity });
    }
  }
  return [...marks.values()];
}
