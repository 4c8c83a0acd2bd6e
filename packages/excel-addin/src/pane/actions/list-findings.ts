import { SEVERITY_WORDS } from '@eurakit/core/render';
import { cellAt } from '@eurakit/core/workbook';
import { openFindings } from '../check/open-findings.js';
import type { SheetContent } from '../pane-host.js';
import type { Tools } from '../tools.js';
import { actualLabel, differenceLabel, expectedLabel } from '../words/check-words.js';
import { CHECK_SHEET, LIST_HEADINGS, listed, listing } from '../words/list-words.js';
import { during } from './during.js';

/** Writes what was found to a sheet of its own, made anew each time. */
export async function listFindings(tools: Tools): Promise<void> {
  const { host, store } = tools;
  const { replaceSheet } = host;
  if (replaceSheet === undefined) return;
  await during(tools, listing(), async () => {
    const sheet = ownSheet(tools);
    await replaceSheet(sheet, listOf(tools));
    store.set({ message: { tone: 'status', text: listed(sheet) } });
  });
}

/** The name of our sheet; a sheet of that name that is not ours is left alone, and ours takes another. */
function ownSheet({ store }: Tools): string {
  const { language, checked } = store.get();
  const name = CHECK_SHEET[language];
  const taken = checked?.snapshot.sheets.find((sheet) => sheet.name === name);
  const first = taken === undefined ? undefined : cellAt(taken, 0, 0)?.value;
  const isOurs = taken === undefined || Object.values(LIST_HEADINGS).some(([heading]) => heading === first);
  return isOurs ? name : `${name} (eurakit)`;
}

function listOf({ store }: Tools): SheetContent {
  const { language } = store.get();
  const heading = [
    ...LIST_HEADINGS[language],
    expectedLabel()(language),
    actualLabel()(language),
    differenceLabel()(language),
  ];
  const rows = openFindings(store.get()).map((finding) => {
    const { severity, where, expected, actual, words } = finding;
    const { message, hint, basis } = words[language];
    const difference = expected === undefined || actual === undefined ? undefined : actual - expected;
    return [
      SEVERITY_WORDS[severity][language],
      where.sheet ?? '',
      where.cell ?? '',
      message,
      hint,
      basis,
      ...[expected, actual, difference].map((cents) => (cents === undefined ? '' : Number(`${cents}e-2`))),
    ];
  });
  return [heading, ...rows];
}
