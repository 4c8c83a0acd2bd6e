import type { Figures } from '../../../calculate/figures.js';
import { siblings } from '../../../calculate/row-values.js';
import type { CheckedPlan } from '../../../calculate/settled.js';
import type { Project } from '../../../model/project.js';
import { READING } from '../../basis.js';
import { GIVE_UNDER_READING } from '../../pane-hints.js';
import type { Check, RuleTexts } from '../../rule.js';
import type { Say } from '../../say.js';

type Missing = 'rate' | 'period' | 'key' | 'unit' | 'programme' | 'costModel';
type Args = { readonly missing: readonly Missing[] };

/** What a check needs and was not given; it is not run, and this one notice says which and how to give it. */
export const contextMissing: Check<Args> = {
  code: 'context-missing',
  severity: 'notice',
  *run(project, { plans, budgets, beneficiaries }) {
    const { supportRate, period, keys, planUnit, plan: inWords } = project;
    const [plan] = plans;
    const ofCosts = missingForCosts(project, budgets, beneficiaries);
    if (plan === undefined) {
      const at = budgets[0]?.at;
      if (at !== undefined && ofCosts.length > 0) yield { at, args: { missing: ofCosts } };
      if (period === undefined && (inWords?.milestones ?? []).length > 0)
        yield { at: ['plan', 'milestones'], args: { missing: ['period'] } };
      return;
    }
    const missing: Missing[] = [];
    if (supportRate === undefined && plan.support !== undefined) missing.push('rate');
    if (period === undefined) missing.push('period');
    if (keys.length === 0 && hasSharedRows(plan)) missing.push('key');
    if (planUnit === undefined && plan.plan.unit === '1') missing.push('unit');
    missing.push(...ofCosts);
    if (missing.length > 0) yield { at: plan.at, args: { missing } };
  },
};

export const contextMissingTexts: RuleTexts<Args> = {
  code: 'context-missing',
  basis: READING,
  rule: {
    fi: 'Puuttuvaa tietoa ei arvata: tarkistus jää tekemättä ja siitä kerrotaan.',
    sv: 'Uppgifter som saknas gissas inte: kontrollen görs inte och det sägs.',
    en: 'What was not given is not guessed: the check is not run, and that is said.',
  },
  message: {
    fi: ({ missing }, say) => `Tarkistamatta jäi, koska tietoa ei annettu: ${told(missing, say)}.`,
    sv: ({ missing }, say) => `Kontrollerades inte, eftersom uppgiften saknas: ${told(missing, say)}.`,
    en: ({ missing }, say) => `Not checked, because it was not given: ${told(missing, say)}.`,
  },
  hint: {
    fi: ({ missing }) => `Anna: ${how(missing)}; tai hanketiedosto (--project HANKE.json).`,
    sv: ({ missing }) => `Ange: ${how(missing)}; eller en projektfil (--project PROJEKT.json).`,
    en: ({ missing }) => `Give: ${how(missing)}; or a project file (--project PROJECT.json).`,
  },
  paneHint: GIVE_UNDER_READING,
};

/** What checks of costs go by: the values of the programme period, and which model each beneficiary has. */
function missingForCosts(
  { programmePeriod, rates }: Project,
  budgets: Figures['budgets'],
  beneficiaries: Figures['beneficiaries'],
): readonly Missing[] {
  if (budgets.length === 0) return [];
  if (programmePeriod === undefined) return ['programme'];
  const isOpen = beneficiaries.some((one) => one.budgets.length > 0 && one.costModel === undefined);
  return rates !== undefined && isOpen ? ['costModel'] : [];
}

function told(missing: readonly Missing[], say: Say): string {
  return say.list(missing.map((one) => TOLD[one][say.language]));
}

function how(missing: readonly Missing[]): string {
  return missing.map((one) => OPTION[one]).join(', ');
}

function hasSharedRows(plan: CheckedPlan): boolean {
  return plan.rows.some(({ row }, index) => row.role === 'group' && siblings(plan, index).length > 1);
}

const TOLD = {
  rate: {
    fi: 'tuen katto (tukiprosentti)',
    sv: 'stödets tak (stödprocent)',
    en: 'the ceiling of support (support rate)',
  },
  period: {
    fi: 'vuosien rajat (toteutusaika)',
    sv: 'årens gränser (genomförandetid)',
    en: 'the range of years (period)',
  },
  key: {
    fi: 'kuntien osuudet (jakoperuste)',
    sv: 'kommunernas andelar (fördelningsgrund)',
    en: 'municipal shares (key)',
  },
  unit: {
    fi: 'suunnitelman tarkkuus (yksikkö)',
    sv: 'planens noggrannhet (enhet)',
    en: 'the precision of the plan (unit)',
  },
  programme: {
    fi: 'kustannusten prosentit ja katot (ohjelmakausi)',
    sv: 'kostnadernas procent och tak (programperiod)',
    en: 'percentages and ceilings of costs (programme period)',
  },
  costModel: {
    fi: 'mitä flat rate korvaa (kustannusmalli)',
    sv: 'vad den procentuella ersättningen täcker (kostnadsmodell)',
    en: 'what the flat rate pays (cost model)',
  },
} as const;

const OPTION = {
  rate: '--rate 80',
  period: '--period 2016-09-01..2018-12-31',
  key: '--weights 131155,20851,54319,85855',
  unit: '--unit 1',
  programme: '"programmePeriod": "2021-2027"',
  costModel: '"costModel": "2021-2027/flat-40"',
} as const;
