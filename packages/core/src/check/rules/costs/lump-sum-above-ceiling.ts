import { grossCosts } from '../../../calculate/gross-costs.js';
import { known } from '../../cell.js';
import { LUMP_SUM } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';
import { totalPath } from '../../total-path.js';

type Args = { readonly costs: number; readonly ceiling: number; readonly by: string };

/** A lump-sum project costs more than the programme period allows for one. */
export const lumpSumAboveCeiling: Check<Args> = {
  code: 'lump-sum-above-ceiling',
  severity: 'error',
  only: 'costs',
  *run({ rates = [] }, { beneficiaries, budgets }) {
    const ceiling = rates.find(({ kind, terms }) => kind === 'lumpSumCeiling' && terms?.of === 'totalCosts');
    if (ceiling?.value?.unit !== 'euros') return;
    const models = beneficiaries.map(({ costModel }) => costModel?.kind);
    const whole = budgets.filter(({ partner }) => partner === undefined);
    const isAll = models.length > 0 && models.every((kind) => kind === 'lump-sum');
    const own = beneficiaries.flatMap((one) => (one.costModel?.kind === 'lump-sum' ? one.budgets : []));
    for (const budget of isAll && whole.length > 0 ? whole : own) {
      const costs = grossCosts(budget);
      if (!(costs > ceiling.value.cents)) continue;
      const actual = known(costs);
      yield {
        at: totalPath(budget),
        expected: ceiling.value.cents,
        ...(actual !== undefined && { actual }),
        args: { costs, ceiling: ceiling.value.cents, by: ceiling.id },
      };
    }
  },
};

export const lumpSumAboveCeilingTexts: RuleTexts<Args> = {
  code: 'lump-sum-above-ceiling',
  basis: LUMP_SUM,
  rule: {
    fi: 'Kertakorvaushankkeen kokonaiskustannukset ovat enintään ohjelmakauden katon suuruiset.',
    sv: 'Totalkostnaderna för ett projekt med engångsersättning är högst programperiodens tak.',
    en: 'The total costs of a lump-sum project are at most the ceiling of the programme period.',
  },
  message: {
    fi: ({ costs, ceiling, by }, say) =>
      `Kertakorvaushankkeen kustannukset ovat ${say.euros(costs)}, yli katon ${say.euros(ceiling)} (${by}): ${say.euros(costs - ceiling)} liikaa.`,
    sv: ({ costs, ceiling, by }, say) =>
      `Kostnaderna för projektet med engångsersättning är ${say.euros(costs)}, över taket ${say.euros(ceiling)} (${by}): ${say.euros(costs - ceiling)} för mycket.`,
    en: ({ costs, ceiling, by }, say) =>
      `The lump-sum project costs ${say.euros(costs)}, above the ceiling of ${say.euros(ceiling)} (${by}): ${say.euros(costs - ceiling)} too much.`,
  },
  hint: {
    fi: () => 'Pienennä kustannuksia, tai hae hankkeelle toista kustannusmallia.',
    sv: () => 'Minska kostnaderna, eller sök en annan kostnadsmodell för projektet.',
    en: () => 'Lower the costs, or apply for another cost model.',
  },
};
