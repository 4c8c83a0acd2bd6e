import type { Language } from '../words/language.js';

/** Parts of a project file by the names that people have for them. */
export function partWords(parts: readonly string[], language: Language): readonly string[] {
  return parts.map((part) => PARTS[part]?.[language] ?? part);
}

const PARTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  keys: { fi: 'jakoperusteet', sv: 'fördelningsgrunder', en: 'keys' },
  financingVersions: {
    fi: 'rahoitussuunnitelman muut versiot',
    sv: 'finansieringsplanens andra versioner',
    en: 'other versions of the financing plan',
  },
  budgetVersions: {
    fi: 'kustannusarvion muut versiot',
    sv: 'kostnadsberäkningens andra versioner',
    en: 'other versions of the budget',
  },
  payments: { fi: 'maksatukset', sv: 'utbetalningar', en: 'payments' },
  'payment-application': { fi: 'maksatushakemus', sv: 'utbetalningsansökan', en: 'payment application' },
  'follow-up': { fi: 'seuranta', sv: 'uppföljning', en: 'follow-up' },
};
