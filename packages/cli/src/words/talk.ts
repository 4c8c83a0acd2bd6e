import type { Severity } from '@eurakit/core';
import type { Evaluated } from '@eurakit/core/read';
import type { Language } from '@eurakit/core/render';
import { sentence, type Text } from './sentence.js';

/** What the command says besides findings and problems. */

export const SEVERITY_WORDS: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { fi: 'virhe', sv: 'fel', en: 'error' },
  warning: { fi: 'varoitus', sv: 'varning', en: 'warning' },
  notice: { fi: 'huomautus', sv: 'anmärkning', en: 'notice' },
};

export const KIND_WORDS: Readonly<Record<Evaluated['kind'], Readonly<Record<Language, string>>>> = {
  project: { fi: 'hanketiedosto', sv: 'projektfil', en: 'project file' },
  report: { fi: 'raportti tai suunnitelma', sv: 'rapport eller plan', en: 'report or plan' },
  'financing-plan': { fi: 'rahoitussuunnitelma', sv: 'finansieringsplan', en: 'financing plan' },
  'municipal-split': { fi: 'kuntien rahoitusosuudet', sv: 'kommunernas andelar', en: 'municipal shares' },
  budget: { fi: 'kustannusarvio', sv: 'kostnadsberäkning', en: 'cost estimate' },
  'payment-application': { fi: 'maksatushakemus', sv: 'ansökan om utbetalning', en: 'payment application' },
  'follow-up': { fi: 'toteuma', sv: 'utfall', en: 'realised figures' },
  summary: { fi: 'kooste', sv: 'sammandrag', en: 'summary' },
  other: {
    fi: 'muu taulukko (ei tarkisteta)',
    sv: 'annan tabell (kontrolleras inte)',
    en: 'other table (not checked)',
  },
};

/** `2 virhettä. 1 varoitus, 3 huomautusta.` */
export const summary = sentence<[counts: Readonly<Record<Severity, number>>]>({
  fi: ({ error, warning, notice }) =>
    `${error === 0 ? 'Ei virheitä' : some(error, 'virhe', 'virhettä')}. ` +
    `${some(warning, 'varoitus', 'varoitusta')}, ${some(notice, 'huomautus', 'huomautusta')}.`,
  sv: ({ error, warning, notice }) =>
    `${error === 0 ? 'Inga fel' : some(error, 'fel', 'fel')}. ` +
    `${some(warning, 'varning', 'varningar')}, ${some(notice, 'anmärkning', 'anmärkningar')}.`,
  en: ({ error, warning, notice }) =>
    `${error === 0 ? 'No errors' : some(error, 'error', 'errors')}. ` +
    `${some(warning, 'warning', 'warnings')}, ${some(notice, 'notice', 'notices')}.`,
});

export const rowCount = sentence<[rows: number]>({
  fi: (rows) => some(rows, 'rivi', 'riviä'),
  sv: (rows) => some(rows, 'rad', 'rader'),
  en: (rows) => some(rows, 'row', 'rows'),
});

export const tableNumber = sentence<[nth: number, of: number]>({
  fi: (nth, of) => `taulukko ${nth}/${of}`,
  sv: (nth, of) => `tabell ${nth}/${of}`,
  en: (nth, of) => `table ${nth}/${of}`,
});

export const beginsAt = sentence<[place: string]>({
  fi: (place) => `alkaa: ${place}`,
  sv: (place) => `börjar: ${place}`,
  en: (place) => `begins: ${place}`,
});

export const standardInput: Text = sentence({
  fi: () => 'vakiosyöte',
  sv: () => 'standardindata',
  en: () => 'standard input',
})();

export const andOthers = sentence<[others: number]>({
  fi: (others) => `(Ja ${some(others, 'muu kohta', 'muuta kohtaa')}.)`,
  sv: (others) => `(Och ${some(others, 'annat ställe', 'andra ställen')}.)`,
  en: (others) => `(And ${some(others, 'other place', 'other places')}.)`,
});

export const errorsTaken = sentence<[file: string, errors: number]>({
  fi: (file, errors) =>
    `${file}: ${some(errors, 'virhe', 'virhettä')}; luvut otettiin sellaisina kuin ne ovat.`,
  sv: (file, errors) => `${file}: ${some(errors, 'fel', 'fel')}; talen togs som de är.`,
  en: (file, errors) => `${file}: ${some(errors, 'error', 'errors')}; the figures were taken as they are.`,
});

export const nothingToFill = sentence<[file: string]>({
  fi: (file) => `${file}: täytettäviä soluja ei ole.`,
  sv: (file) => `${file}: det finns inga celler att fylla i.`,
  en: (file) => `${file}: there are no cells to fill.`,
});

function some(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
