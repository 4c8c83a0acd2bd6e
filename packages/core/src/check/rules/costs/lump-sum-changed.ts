import { grossCosts } from '../../../calculate/gross-costs.js';
import type { PlanVersion } from '../../../model/financing-plan.js';
import { known } from '../../cell.js';
import { LUMP_SUM_TERMS } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';
import { sayVersion } from '../../say-version.js';
import { totalPath } from '../../total-path.js';

type Args = { readonly version: PlanVersion; readonly approved: number; readonly changed: number };

/** A change of a lump-sum project changes its costs; only its period can be changed. */
export const lumpSumChanged: Check<Args> = {
  code: 'lump-sum-changed',
  severity: 'error',
  only: 'costs',
  *run(_project, { beneficiaries }) {
    for (const { costModel, budgets } of beneficiaries) {
      if (costModel?.kind !== 'lump-sum') continue;
      const approved = budgets.find(({ budget }) => budget.version === 'approved');
      if (approved === undefined) continue;
      for (const later of budgets) {
        const { version } = later.budget;
        if (version === undefined || version === 'applied' || version === 'approved') continue;
        const [before, after] = [grossCosts(approved), grossCosts(later)];
        if (!(Math.abs(before - after) > 0)) continue;
        const [expected, actual] = [known(before), known(after)];
        yield {
          at: totalPath(later),
          also: [totalPath(approved)],
          ...(expected !== undefined && { expected }),
          ...(actual !== undefined && { actual }),
          args: { version, approved: before, changed: after },
        };
      }
    }
  },
};

export const lumpSumChangedTexts: RuleTexts<Args> = {
  code: 'lump-sum-changed',
  basis: LUMP_SUM_TERMS,
  rule: {
    fi: 'Kertakorvaushankkeessa voi muuttaa vain toteutusaikaa, ei kustannuksia.',
    sv: 'I ett projekt med engångsersättning kan bara tiden ändras, inte kostnaderna.',
    en: 'Only the period of a lump-sum project can be changed, not its costs.',
  },
  message: {
    fi: ({ version, approved, changed }, say) =>
      `Versiossa ${say.quote(sayVersion(version, say.language))} kustannukset ovat ${say.euros(changed)}, mutta kertakorvaushankkeeseen on hyväksytty ${say.euros(approved)}.`,
    sv: ({ version, approved, changed }, say) =>
      `I versionen ${say.quote(sayVersion(version, say.language))} är kostnaderna ${say.euros(changed)}, men för projektet med engångsersättning har ${say.euros(approved)} godkänts.`,
    en: ({ version, approved, changed }, say) =>
      `In the version ${say.quote(sayVersion(version, say.language))} the costs are ${say.euros(changed)}, but ${say.euros(approved)} was approved for the lump-sum project.`,
  },
  hint: {
    fi: () => 'Palauta hyväksytyt kustannukset; muutoshakemuksella voi muuttaa vain ajan.',
    sv: () => 'Återställ de godkända kostnaderna; genom en ändringsansökan kan bara tiden ändras.',
    en: () => 'Restore the approved costs; a change application can only change the period.',
  },
};
