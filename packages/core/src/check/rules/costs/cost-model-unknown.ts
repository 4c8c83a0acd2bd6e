import { costModelOf } from '../../../calculate/cost-model.js';
import { MODEL_OF_CALL } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly given: string; readonly known: readonly string[]; readonly partner: string };

/** A cost model that the programme period does not have: what depends on it is not checked. */
export const costModelUnknown: Check<Args> = {
  code: 'cost-model-unknown',
  severity: 'warning',
  *run({ costModel, partners, rates }) {
    if (costModel === undefined && partners.length === 0) return;
    const all = [
      { costModel, name: '', at: ['project'] },
      ...partners.map((one, nth) => ({ costModel: one.costModel, name: one.name, at: ['partners', nth] })),
    ];
    for (const one of all) {
      const model = costModelOf(one.costModel, rates);
      if (model?.kind !== 'unknown') continue;
      const { given, known } = model;
      yield { at: [...one.at, 'costModel'], args: { given, known, partner: one.name } };
    }
  },
};

export const costModelUnknownTexts: RuleTexts<Args> = {
  code: 'cost-model-unknown',
  basis: MODEL_OF_CALL,
  rule: {
    fi: 'Kustannusmalli on jokin ohjelmakauden malleista, kertakorvaus tai todelliset kustannukset.',
    sv: 'Kostnadsmodellen är en av programperiodens, engångsersättning eller faktiska kostnader.',
    en: 'The cost model is one of the programme period, a lump sum or actual costs.',
  },
  message: {
    fi: ({ given, known, partner }, say) =>
      `${of(partner)}kustannusmallia ${say.quote(given)} ei tunneta; tunnetaan ${say.list(known)}.`,
    sv: ({ given, known, partner }, say) =>
      `${of(partner)}kostnadsmodellen ${say.quote(given)} är okänd; kända är ${say.list(known)}.`,
    en: ({ given, known, partner }, say) =>
      `${of(partner)}the cost model ${say.quote(given)} is not known; known are ${say.list(known)}.`,
  },
  hint: {
    fi: () => 'Valitse jokin tunnetuista, tai anna uudempi arvopaketti, jossa malli on.',
    sv: () => 'Välj en av de kända, eller ge ett nyare värdepaket som har modellen.',
    en: () => 'Choose one of those, or give a newer pack of values that has the model.',
  },
};

function of(partner: string): string {
  return partner === '' ? '' : `${partner}: `;
}
