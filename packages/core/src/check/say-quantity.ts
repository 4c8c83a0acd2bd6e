import type { Say } from './say.js';

/** Months or hours as the language writes them: `7,2`. */
export function sayQuantity(digits: string, say: Say): string {
  return say.language === 'en' ? digits : digits.replace('.', ',');
}
