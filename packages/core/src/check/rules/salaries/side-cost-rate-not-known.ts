import { isSameRate, type Rate } from '../../../values/rate.js';
import { SIDE_COSTS } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';
import { salaryLines } from '../../salary-lines.js';
import { sideCostRates } from '../../side-cost-rates.js';

type Args = {
  readonly label: string;
  readonly stated: Rate;
  readonly known: readonly { readonly id: string; readonly rate: Rate }[];
};

/** Side costs by a percentage that is none of the programme period's, in the standard side-cost model. */
export const sideCostRateNotKnown: Check<Args> = {
  code: 'side-cost-rate-not-known',
  severity: 'warning',
  only: 'costs',
  *run({ rates = [] }, { salaries }) {
    const known = sideCostRates(rates);
    if (known.length === 0) return;
    for (const table of salaries) {
      for (const { line, path } of salaryLines(table)) {
        const { label, sideCostRate: stated, model } = line;
        if (stated === undefined || model !== 'standard-side-cost') continue;
        if (known.some(({ rate }) => isSameRate(rate, stated))) continue;
        yield {
          at: [...path, 'sideCostRate'],
          args: { label, stated, known: known.map(({ id, rate }) => ({ id, rate })) },
        };
      }
    }
  },
};

export const sideCostRateNotKnownTexts: RuleTexts<Args> = {
  code: 'side-cost-rate-not-known',
  basis: SIDE_COSTS,
  rule: {
    fi: 'Vakiosivukulumallissa sivukulut ovat vahvistettu prosentti palkasta.',
    sv: 'I den standardiserade bikostnadsmodellen är bikostnaderna en fastställd procent av lönen.',
    en: 'In the standard side-cost model the side costs are a confirmed percentage of the wage.',
  },
  message: {
    fi: ({ label, stated, known }, say) =>
      `${say.quote(label)}: sivukulut ${say.rate(stated)} ei ole mikään vahvistetuista: ${say.list(known.map(({ id, rate }) => `${say.rate(rate)} (${id})`))}.`,
    sv: ({ label, stated, known }, say) =>
      `${say.quote(label)}: bikostnader ${say.rate(stated)} är ingen av de fastställda: ${say.list(known.map(({ id, rate }) => `${say.rate(rate)} (${id})`))}.`,
    en: ({ label, stated, known }, say) =>
      `${say.quote(label)}: side costs of ${say.rate(stated)} are none of those confirmed: ${say.list(known.map(({ id, rate }) => `${say.rate(rate)} (${id})`))}.`,
  },
  hint: {
    fi: () => 'Korjaa prosentti, tai anna uudempi arvopaketti, jossa prosentti on lähteineen.',
    sv: () => 'Rätta procenten, eller ge ett nyare värdepaket som har procenten med källa.',
    en: () => 'Correct the percentage, or give a newer pack of values that has it with its source.',
  },
};
