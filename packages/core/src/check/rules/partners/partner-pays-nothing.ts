import { rowTotal, siblings } from '../../../calculate/row-values.js';
import type { CheckedPlan } from '../../../calculate/settled.js';
import { GUIDELINE_2007 } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly names: readonly string[] };

/** A partner whose financing is nothing but EU and state support. */
export const partnerPaysNothing: Check<Args> = {
  code: 'partner-pays-nothing',
  severity: 'warning',
  only: 'costs',
  *run({ partners }, { partnerPlans }) {
    const alone = partnerPlans.filter(paysNothing);
    const [first, ...others] = alone;
    if (first === undefined) return;
    yield {
      at: first.at,
      also: others.map(({ at }) => at),
      args: { names: alone.map(({ partner = -1 }) => partners[partner]?.name ?? '') },
    };
  },
};

export const partnerPaysNothingTexts: RuleTexts<Args> = {
  code: 'partner-pays-nothing',
  basis: GUIDELINE_2007,
  rule: {
    fi: 'Jokainen osatoteuttaja osallistuu rahoitukseen, ellei se hankkeen luonteen vuoksi ole tarpeetonta.',
    sv: 'Varje delgenomförare deltar i finansieringen, om det inte på grund av projektets art är onödigt.',
    en: 'Every partner takes part in the financing, unless the nature of the project makes it needless.',
  },
  message: {
    fi: ({ names }, say) => `Rahoitus on kokonaan EU- ja valtion tukea: ${say.list(names)}.`,
    sv: ({ names }, say) => `Finansieringen är enbart EU:s och statens stöd: ${say.list(names)}.`,
    en: ({ names }, say) => `The financing is nothing but EU and state support: ${say.list(names)}.`,
  },
  hint: {
    fi: () => 'Lisää osatoteuttajan oma tai ulkopuolinen rahoitus, tai perustele, miksi sitä ei ole.',
    sv: () => 'Lägg till egen eller extern finansiering, eller motivera varför det inte finns någon.',
    en: () => 'Add own or external funding of the partner, or give the reason why there is none.',
  },
};

function paysNothing(plan: CheckedPlan): boolean {
  const rows = siblings(plan, -1);
  const supported = rows.filter((row) => plan.rows[row]?.row.role === 'euState');
  const total = (own: readonly number[]): number => own.reduce((sum, row) => sum + rowTotal(plan, row), 0);
  return total(supported) > 0 && total(rows) === total(supported);
}
