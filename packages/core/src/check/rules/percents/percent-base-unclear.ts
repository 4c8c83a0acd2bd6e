import type { PercentBase } from '../../../calculate/stated-percents.js';

import { rateDigits } from '../../../values/rate.js';
import { FINANCING_TABLE } from '../../basis.js';
import { sayBase } from '../../percent-base.js';
import type { Check, RuleTexts } from '../../rule.js';

type Base = {
  readonly base: PercentBase;
  readonly group: string;
  readonly rest: readonly string[];
  readonly whole: number;
};
type Args = { readonly percents: readonly string[]; readonly fitting: readonly Base[] };

/** No base fits most of the printed percentages, or several fit all of them. */
export const percentBaseUnclear: Check<Args> = {
  code: 'percent-base-unclear',
  severity: 'notice',
  *run(_project, { plans }) {
    for (const plan of plans) {
      for (const readings of plan.percents) {
        const [best] = readings;
        if (best === undefined || best.rows.length === 0) continue;
        const fitting = readings.filter((reading) => reading.fitting === reading.rows.length);
        const none = best.fitting * 2 <= best.rows.length;
        if (!none && fitting.length < 2) continue;
        const [first, ...others] = best.rows.map(({ row }) => plan.rows[row]?.path ?? plan.at);
        if (first === undefined) continue;
        const label = (row: number): string => plan.rows[row]?.row.label ?? '';
        yield {
          at: first,
          also: others,
          args: {
            percents: best.rows.map(({ row, stated }) => `${label(row)} ${rateDigits(stated)}`),
            fitting: fitting.map(({ base, parent, rest, whole }) => ({
              base,
              group: parent < 0 ? '' : label(parent),
              rest: rest.map(label),
              whole,
            })),
          },
        };
      }
    }
  },
};

export const percentBaseUnclearTexts: RuleTexts<Args> = {
  code: 'percent-base-unclear',
  basis: FINANCING_TABLE,
  rule: {
    fi: 'Prosenteista näkee, minkä summan osuuksia ne ovat.',
    sv: 'Av procenttalen framgår vilken summa de är andelar av.',
    en: 'It is clear what the percentages are shares of.',
  },
  message: {
    fi: ({ percents, fitting }, say) =>
      fitting.length === 0
        ? `Prosentit (${say.list(percents)}) eivät ole osuuksia hankkeen rahoituksesta, ryhmästään eivätkä ryhmän muusta osasta.`
        : `Prosentit (${say.list(percents)}) sopivat useampaan summaan: ${say.list(fitting.map((base) => sayBase(base, say)))}.`,
    sv: ({ percents, fitting }, say) =>
      fitting.length === 0
        ? `Procenttalen (${say.list(percents)}) är inte andelar av projektets finansiering, av sin grupp eller av resten av gruppen.`
        : `Procenttalen (${say.list(percents)}) passar flera summor: ${say.list(fitting.map((base) => sayBase(base, say)))}.`,
    en: ({ percents, fitting }, say) =>
      fitting.length === 0
        ? `The percentages (${say.list(percents)}) are shares neither of the project total, nor of their group, nor of the rest of the group.`
        : `The percentages (${say.list(percents)}) fit several sums: ${say.list(fitting.map((base) => sayBase(base, say)))}.`,
  },
  hint: {
    fi: () =>
      'Kirjoita taulukkoon, minkä summan osuuksia prosentit ovat, tai poista ne: euroja ne eivät määrää.',
    sv: () =>
      'Skriv i tabellen vilken summa procenttalen är andelar av, eller ta bort dem: de bestämmer inte beloppen.',
    en: () =>
      'Write in the table what the percentages are shares of, or leave them out: they do not decide the euros.',
  },
};
