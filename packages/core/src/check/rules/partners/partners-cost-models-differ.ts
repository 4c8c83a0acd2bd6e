import { ONE_COST_MODEL } from '../../cost-basis.js';
import { modelsOfPartners, type NamedModel, sayModels } from '../../partner-models.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly models: readonly NamedModel[] };

/** Partners by different cost models, where the programme period asks for one. */
export const partnersCostModelsDiffer: Check<Args> = {
  code: 'partners-cost-models-differ',
  severity: 'error',
  only: 'costs',
  *run({ rates = [] }, { beneficiaries }) {
    const isOne = rates.some(({ kind, terms }) => kind === 'costModel' && terms?.sameFor === 'partners');
    const models = isOne ? modelsOfPartners(beneficiaries) : [];
    const [usual, first, ...others] = models;
    if (usual === undefined || first === undefined) return;
    const places = [first, ...others].flatMap(({ partners }) => partners);
    const [at = 0, ...also] = places;
    yield {
      at: ['partners', at, 'costModel'],
      also: also.map((partner) => ['partners', partner, 'costModel']),
      args: { models },
    };
  },
};

export const partnersCostModelsDifferTexts: RuleTexts<Args> = {
  code: 'partners-cost-models-differ',
  basis: ONE_COST_MODEL,
  rule: {
    fi: 'Yhteishankkeessa ja tuen siirrossa kaikilla toteuttajilla on sama kustannusmalli (2014–2020).',
    sv: 'I samprojekt och vid överföring av stöd har alla genomförare samma kostnadsmodell (2014–2020).',
    en: 'In a joint project or a transfer of support all implementers have one cost model (2014–2020).',
  },
  message: {
    fi: ({ models }, say) => `Toteuttajilla on eri kustannusmallit: ${sayModels(models, say)}.`,
    sv: ({ models }, say) => `Genomförarna har olika kostnadsmodeller: ${sayModels(models, say)}.`,
    en: ({ models }, say) => `The implementers have different cost models: ${sayModels(models, say)}.`,
  },
  hint: {
    fi: () => 'Valitse kaikille päätöksen mukainen malli.',
    sv: () => 'Välj modellen enligt beslutet för alla.',
    en: () => 'Give all of them the model of the decision.',
  },
};
