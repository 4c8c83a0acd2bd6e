import type { Rate } from '../../../values/rate.js';
import { isSameRate } from '../../../values/rate.js';
import { FLAT_RATE } from '../../cost-basis.js';
import { flatRateRows } from '../../flat-rate-rows.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = {
  readonly label: string;
  readonly stated: Rate;
  readonly known: readonly { readonly id: string; readonly rate: Rate }[];
};

/** A flat rate that is none of the programme period's, where no cost model says what it should be. */
export const flatRateNotKnown: Check<Args> = {
  code: 'flat-rate-not-known',
  severity: 'warning',
  only: 'costs',
  *run({ rates = [] }, { beneficiaries }) {
    const known = rates.flatMap(({ id, kind, value }) =>
      kind === 'flatRate' && value?.unit === 'percent' ? [{ id, rate: value.rate }] : [],
    );
    if (known.length === 0) return;
    for (const { costModel, budgets } of beneficiaries) {
      if (costModel !== undefined && costModel.kind !== 'actual-costs') continue;
      for (const { path, label, rate } of flatRateRows(budgets)) {
        if (!known.some((one) => isSameRate(one.rate, rate)))
          yield { at: path, args: { label, stated: rate, known } };
      }
    }
  },
};

export const flatRateNotKnownTexts: RuleTexts<Args> = {
  code: 'flat-rate-not-known',
  basis: FLAT_RATE,
  rule: {
    fi: 'Flat rate on jokin ohjelmakauden prosenteista, ellei päätös anna muuta.',
    sv: 'Den procentuella ersättningen är en av programperiodens procent, om beslutet inte ger en annan.',
    en: 'A flat rate is one of the programme period, unless the decision gives another.',
  },
  message: {
    fi: ({ label, stated, known }, say) =>
      `Rivin ${say.quote(label)} ${say.rate(stated)} ei ole mikään ohjelmakauden prosenteista: ${say.list(known.map(({ id, rate }) => `${say.rate(rate)} (${id})`))}.`,
    sv: ({ label, stated, known }, say) =>
      `Radens ${say.quote(label)} ${say.rate(stated)} är ingen av programperiodens procent: ${say.list(known.map(({ id, rate }) => `${say.rate(rate)} (${id})`))}.`,
    en: ({ label, stated, known }, say) =>
      `${say.rate(stated)} in the row ${say.quote(label)} is none of the programme period: ${say.list(known.map(({ id, rate }) => `${say.rate(rate)} (${id})`))}.`,
  },
  hint: {
    fi: () => 'Tarkista prosentti päätöksestä ja anna hankkeen kustannusmalli.',
    sv: () => 'Kontrollera procenten i beslutet och ange projektets kostnadsmodell.',
    en: () => 'See the percentage in the decision, and give the cost model of the project.',
  },
};
