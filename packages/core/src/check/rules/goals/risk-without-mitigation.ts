import { PLAN_IN_WORDS } from '../../goal-basis.js';
import { quoted } from '../../goal-facts.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly risk: string };

/** A risk of which the plan does not say what is done about it. */
export const riskWithoutMitigation: Check<Args> = {
  code: 'risk-without-mitigation',
  severity: 'warning',
  *run({ plan }) {
    for (const [nth, { risk, mitigation }] of (plan?.risks ?? []).entries())
      if (mitigation.trim() === '') yield { at: ['plan', 'risks', nth, 'mitigation'], args: { risk } };
  },
};

export const riskWithoutMitigationTexts: RuleTexts<Args> = {
  code: 'risk-without-mitigation',
  basis: PLAN_IN_WORDS,
  rule: {
    fi: 'Jokaiselle riskille on kerrottu, mitä sille tehdään.',
    sv: 'För varje risk sägs vad som görs åt den.',
    en: 'Of every risk it is said what is done about it.',
  },
  message: {
    fi: ({ risk }, say) => `Riskille ${quoted(risk, say)} ei ole kerrottu toimenpiteitä.`,
    sv: ({ risk }, say) => `För risken ${quoted(risk, say)} anges inga åtgärder.`,
    en: ({ risk }, say) => `Nothing is said of what is done about the risk ${quoted(risk, say)}.`,
  },
  hint: {
    fi: () => 'Kirjoita, miten riskin todennäköisyyttä tai seurauksia pienennetään.',
    sv: () => 'Skriv hur sannolikheten eller följderna minskas.',
    en: () => 'Write how its likelihood or its consequences are made smaller.',
  },
};
