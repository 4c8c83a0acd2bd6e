import type { Rate } from '../../../values/rate.js';
import { isSameRate } from '../../../values/rate.js';
import { FLAT_RATE } from '../../cost-basis.js';
import { flatRateRows } from '../../flat-rate-rows.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly label: string; readonly stated: Rate; readonly rate: Rate; readonly by: string };

/** A row states another percentage than the cost model of its beneficiary has. */
export const flatRateNotOfCostModel: Check<Args> = {
  code: 'flat-rate-not-of-cost-model',
  severity: 'error',
  only: 'costs',
  *run(_project, { beneficiaries }) {
    for (const { costModel, budgets } of beneficiaries) {
      if (costModel?.kind !== 'rate' || costModel.entry.value?.unit !== 'percent') continue;
      const { id, value } = costModel.entry;
      for (const { path, label, rate } of flatRateRows(budgets)) {
        if (isSameRate(rate, value.rate)) continue;
        yield { at: path, args: { label, stated: rate, rate: value.rate, by: id } };
      }
    }
  },
};

export const flatRateNotOfCostModelTexts: RuleTexts<Args> = {
  code: 'flat-rate-not-of-cost-model',
  basis: FLAT_RATE,
  rule: {
    fi: 'Flat rate -rivin prosentti on kustannusmallin prosentti.',
    sv: 'Procenten på raden för procentuell ersättning är kostnadsmodellens procent.',
    en: 'The percentage of a flat-rate row is that of the cost model.',
  },
  message: {
    fi: ({ label, stated, rate, by }, say) =>
      `Rivillä ${say.quote(label)} on ${say.rate(stated)}, mutta kustannusmalli ${by} on ${say.rate(rate)}.`,
    sv: ({ label, stated, rate, by }, say) =>
      `Raden ${say.quote(label)} har ${say.rate(stated)}, men kostnadsmodellen ${by} är ${say.rate(rate)}.`,
    en: ({ label, stated, rate, by }, say) =>
      `The row ${say.quote(label)} has ${say.rate(stated)}, but the cost model ${by} is ${say.rate(rate)}.`,
  },
  hint: {
    fi: () => 'Korjaa rivin prosentti ja summat, tai kustannusmalli, päätöksen mukaisiksi.',
    sv: () => 'Rätta radens procent och belopp, eller kostnadsmodellen, enligt beslutet.',
    en: () => 'Correct the percentage and amounts of the row, or the cost model, as decided.',
  },
};
