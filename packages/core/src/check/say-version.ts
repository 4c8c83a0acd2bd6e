import type { PlanVersion } from '../model/financing-plan.js';
import type { Language } from '../words/language.js';

/** Which decision figures stand for, in words: `hyväksytty`, `muutos 2`. */
export function sayVersion(version: PlanVersion, language: Language): string {
  if (version === 'applied' || version === 'approved') return WORDS[version][language];
  return version.replace(/^change-/, `${WORDS.change[language]} `);
}

const WORDS = {
  applied: { fi: 'haettu', sv: 'ansökt', en: 'applied' },
  approved: { fi: 'hyväksytty', sv: 'godkänt', en: 'approved' },
  change: { fi: 'muutos', sv: 'ändring', en: 'change' },
} as const;
