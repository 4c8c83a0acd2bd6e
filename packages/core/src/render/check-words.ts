import type { Severity } from '../model/finding.js';
import type { TableKind } from '../model/table-kind.js';
import type { Worded } from '../words/language.js';
import { sentence } from '../words/sentence.js';

/** What a check is told with, besides its findings. */

/** What a table, or a whole file, can be recognised as. */
type TableWord = 'project' | 'report' | TableKind;

/** What a kind of table is called. */
export const KIND_WORDS: Readonly<Record<TableWord, Worded>> = {
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

function some(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
