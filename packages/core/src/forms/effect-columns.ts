import { REPORT_TITLES } from '../render/report-tables.js';
import type { LineLayout } from './line-sheet.js';

type EffectLine = { readonly paragraph: string; readonly isFirst: boolean };

/** The sheet *Vaikutukset*: the text of effects, a line for each paragraph. */
export const EFFECTS: LineLayout<EffectLine> = {
  id: 'effects',
  columns: [
    {
      id: 'text',
      word: { fi: REPORT_TITLES.fi.effects, sv: REPORT_TITLES.sv.effects, en: REPORT_TITLES.en.effects },
      width: { least: 120, most: 140 },
      write: ({ paragraph }) => (paragraph === '' ? undefined : paragraph),
      path: ({ isFirst }) => (isFirst ? ['effects'] : undefined),
    },
  ],
  linesOf: ({ effects }) => paragraphs(effects).map((paragraph, nth) => ({ paragraph, isFirst: nth === 0 })),
};

/** Lines that are empty stay with the paragraph before them, so that no cell is empty and none is lost. */
function paragraphs(text: string): readonly string[] {
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const last = found.at(-1);
    if (last === undefined) found.push(line);
    else if (line === '' || /^\n*$/.test(last)) found[found.length - 1] = `${last}\n${line}`;
    else found.push(line);
  }
  return found;
}
