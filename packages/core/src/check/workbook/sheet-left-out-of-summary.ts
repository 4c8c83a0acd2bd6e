import { ARITHMETIC } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly sheet: string; readonly summed: readonly string[] };

/** A summary adds sheets that look alike, but leaves one of them out. */
export const sheetLeftOutOfSummary: Check<Args> = { code: 'sheet-left-out-of-summary', severity: 'error' };

export const sheetLeftOutOfSummaryTexts: RuleTexts<Args> = {
  code: 'sheet-left-out-of-summary',
  basis: ARITHMETIC,
  rule: {
    fi: 'Koosteessa ovat kaikkien toteuttajien välilehdet.',
    sv: 'Sammandraget omfattar bladen för alla genomförare.',
    en: 'A summary takes in the sheets of all partners.',
  },
  message: {
    fi: ({ sheet, summed }, say) =>
      `Koosteesta puuttuu välilehti ${say.quote(sheet)}; mukana ovat ${say.list(summed.map(say.quote), 6)}.`,
    sv: ({ sheet, summed }, say) =>
      `I sammandraget saknas bladet ${say.quote(sheet)}; med är ${say.list(summed.map(say.quote), 6)}.`,
    en: ({ sheet, summed }, say) =>
      `The summary leaves out the sheet ${say.quote(sheet)}; it takes in ${say.list(summed.map(say.quote), 6)}.`,
  },
  hint: {
    fi: () => 'Lisää välilehti koosteen kaavoihin, tai piilota se, jos se ei kuulu hankkeeseen.',
    sv: () => 'Lägg till bladet i sammandragets formler, eller dölj det om det inte hör till projektet.',
    en: () =>
      'Add the sheet to the formulas of the summary, or hide it if it does not belong to the project.',
  },
};
