import { overRate } from '../../../calculate/support.js';
import type { RateEntry } from '../../../model/rate-entry.js';
import { percentDigits, type Rate, rateDigits } from '../../../values/rate.js';
import { SUPPORT_RATE } from '../../basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly percent: string; readonly ceiling: string; readonly by: string };

/** The support rate, or where none is given the support itself, is above what the programme period allows. */
export const supportAboveCeiling: Check<Args> = {
  code: 'support-above-ceiling',
  severity: 'warning',
  *run({ supportRate, rates = [] }, { plans }) {
    const highest = highestCeiling(rates);
    if (highest === undefined) return;
    const { rate: ceiling, by } = highest;
    const said = { ceiling: rateDigits(ceiling), by };
    if (supportRate !== undefined) {
      if (isAbove(supportRate, ceiling))
        yield { at: ['project', 'supportRate'], args: { percent: rateDigits(supportRate), ...said } };
      return;
    }
    for (const { support, rows, at } of plans) {
      if (support === undefined || overRate(support.total, ceiling) < support.slack) continue;
      const percent = percentDigits(support.total.support, support.total.costs, 2);
      yield { at: [...(rows[support.row]?.path ?? at), 'total'], args: { percent, ...said } };
    }
  },
};

/** Ceilings differ by kind of project, which is not known: only what is above all of them is told. */
function highestCeiling(
  rates: readonly RateEntry[],
): { readonly rate: Rate; readonly by: string } | undefined {
  const ceilings = rates.flatMap(({ id, kind, value }) =>
    kind === 'supportCeiling' && value?.unit === 'percent' ? [{ rate: value.rate, by: id }] : [],
  );
  return ceilings.find(({ rate }) => !ceilings.some((other) => isAbove(other.rate, rate)));
}

function isAbove(a: Rate, b: Rate): boolean {
  return BigInt(a.scaled) * 10n ** BigInt(b.decimals) > BigInt(b.scaled) * 10n ** BigInt(a.decimals);
}

export const supportAboveCeilingTexts: RuleTexts<Args> = {
  code: 'support-above-ceiling',
  basis: SUPPORT_RATE,
  rule: {
    fi: 'Tuki on enintään ohjelmakauden katon mukainen osuus tukikelpoisista kustannuksista, ellei ole erityistä syytä.',
    sv: 'Stödet är högst programperiodens tak av de stödberättigande kostnaderna, om inte särskilda skäl föreligger.',
    en: 'Support is at most the ceiling of the programme period of eligible costs, unless there are special reasons.',
  },
  message: {
    fi: ({ percent, ceiling, by }, say) =>
      `EU- ja valtion tuki on ${say.percent(percent)} kustannuksista; ohjelmakauden katto on ${say.percent(ceiling)} (${by}).`,
    sv: ({ percent, ceiling, by }, say) =>
      `EU:s och statens stöd är ${say.percent(percent)} av kostnaderna; programperiodens tak är ${say.percent(ceiling)} (${by}).`,
    en: ({ percent, ceiling, by }, say) =>
      `EU and state support is ${say.percent(percent)} of the costs; the ceiling of the programme period is ${say.percent(ceiling)} (${by}).`,
  },
  hint: {
    fi: () => 'Tarkista päätöksestä, onko suurempaan tukeen erityinen syy; muuten pienennä tukea.',
    sv: () => 'Kontrollera i beslutet om det finns särskilda skäl för ett större stöd; minska annars stödet.',
    en: () => 'See whether the decision gives a special reason for more support; otherwise reduce it.',
  },
};
