import { ARITHMETIC } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly sheet: string; readonly summed: readonly string[]; readonly isTwice: boolean };

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
    fi: ({ sheet, summed, isTwice }, say) =>
      isTwice
        ? `Koosteessa on välilehti ${say.quote(sheet)} kahdesti.`
        : `Koosteesta puuttuu välilehti ${say.quote(sheet)}; mukana ovat ${say.list(summed.map(say.quote), 6)}.`,
    sv: ({ sheet, summed, isTwice }, say) =>
      isTwice
        ? `I sammandraget är bladet ${say.quote(sheet)} räknat två gånger.`
        : `I sammandraget saknas bladet ${say.quote(sheet)}; med är ${say.list(summed.map(say.quote), 6)}.`,
    en: ({ sheet, summed, isTwice }, say) =>
      isTwice
        ? `The summary counts the sheet ${say.quote(sheet)} twice.`
        : `The summary leaves out the sheet ${say.quote(sheet)}; it takes in ${say.list(summed.map(say.quote), 6)}.`,
  },
  hint: {
    fi: () =>
      'Korjaa koosteen kaavat niin, että jokainen välilehti on niissä kerran; piilota se, joka ei kuulu hankkeeseen.',
    sv: () =>
      'Rätta sammandragets formler så att varje blad är med en gång; dölj det som inte hör till projektet.',
    en: () =>
      'Correct the formulas of the summary so that every sheet is in them once; hide the one that is not of the project.',
  },
};
