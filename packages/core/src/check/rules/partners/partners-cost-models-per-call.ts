import { MODEL_OF_CALL } from '../../cost-basis.js';
import { modelsOfPartners, type NamedModel, sayModels } from '../../partner-models.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly models: readonly NamedModel[] };

/** Partners by different cost models, which the call may allow. */
export const partnersCostModelsPerCall: Check<Args> = {
  code: 'partners-cost-models-per-call',
  severity: 'notice',
  only: 'costs',
  *run({ rates = [] }, { beneficiaries }) {
    const isOne = rates.some(({ kind, terms }) => kind === 'costModel' && terms?.sameFor === 'partners');
    const models = isOne ? [] : modelsOfPartners(beneficiaries);
    const [first] = models.slice(1).flatMap(({ partners }) => partners);
    if (first !== undefined) yield { at: ['partners', first, 'costModel'], args: { models } };
  },
};

export const partnersCostModelsPerCallTexts: RuleTexts<Args> = {
  code: 'partners-cost-models-per-call',
  basis: MODEL_OF_CALL,
  rule: {
    fi: 'Rahoittaja päättää kustannusmallin; eri mallit osatoteuttajilla kerrotaan.',
    sv: 'Finansiären bestämmer kostnadsmodellen; olika modeller hos delgenomförarna nämns.',
    en: 'The funder decides the cost model; different ones of partners are told.',
  },
  message: {
    fi: ({ models }, say) => `Osatoteuttajilla on eri kustannusmallit: ${sayModels(models, say)}.`,
    sv: ({ models }, say) => `Delgenomförarna har olika kostnadsmodeller: ${sayModels(models, say)}.`,
    en: ({ models }, say) => `The partners have different cost models: ${sayModels(models, say)}.`,
  },
  hint: {
    fi: () => 'Tarkista hakuilmoituksesta, sallitaanko eri mallit samassa hankkeessa.',
    sv: () => 'Kontrollera i ansökningsannonsen om olika modeller tillåts i samma projekt.',
    en: () => 'See in the call whether different models are allowed in one project.',
  },
};
