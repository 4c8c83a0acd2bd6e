import { type Rate, rateDigits } from '../values/rate.js';
import type { Language } from '../words/language.js';

/** How amounts, percentages and lists are written in a sentence of one language. */
export type Say = {
  readonly language: Language;
  /** Cents as euros: `31 843 €`, `62 982,09 €`, `€31,843`. */
  readonly euros: (cents: number) => string;
  /** The same with its sign: `+0,60 €`. */
  readonly change: (cents: number) => string;
  /** Digits with a decimal point as a percentage: `7,138 %`. */
  readonly percent: (digits: string) => string;
  readonly rate: (rate: Rate) => string;
  /** ISO days as a span that people read: `1.9.2016–31.12.2018`. */
  readonly days: (start: string, end: string) => string;
  readonly quote: (text: string) => string;
  /** `a, b ja c`; after `most` items the number of the others. */
  readonly list: (items: readonly string[], most?: number) => string;
  /** `a, b tai c`. */
  readonly either: (items: readonly string[]) => string;
};

const AND = { fi: 'ja', sv: 'och', en: 'and' } as const;
const OR = { fi: 'tai', sv: 'eller', en: 'or' } as const;
const MORE = {
  fi: (n: number) => `${n} muuta`,
  sv: (n: number) => `${n} andra`,
  en: (n: number) => `${n} more`,
} as const;

/** How each language writes them. */
export const SAY: Readonly<Record<Language, Say>> = { fi: say('fi'), sv: say('sv'), en: say('en') };

function say(language: Language): Say {
  const euros = (cents: number): string => withCurrency(amountDigits(cents, language), language);
  const percent = (digits: string): string =>
    language === 'en' ? `${digits}%` : `${digits.replace('.', ',').replace('-', '−')}\u00a0%`;
  return {
    language,
    euros,
    change: (cents) => (cents > 0 ? `+${euros(cents)}` : euros(cents)),
    percent,
    rate: (rate) => percent(rateDigits(rate)),
    days: (start, end) => `${dayDigits(start)}–${dayDigits(end)}`,
    quote: (text) => (language === 'en' ? `“${text}”` : `”${text}”`),
    list: (items, most = 12) => {
      const shown =
        items.length > most ? [...items.slice(0, most - 1), MORE[language](items.length - most + 1)] : items;
      return joined(shown, AND[language]);
    },
    either: (items) => joined(items, OR[language]),
  };
}

function dayDigits(day: string): string {
  return day.split('-').map(Number).reverse().join('.');
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** `31 843` or `31 843,50`: cents only where there are any, groups kept together by no-break spaces. */
export function amountDigits(cents: number, language: Language): string {
  const [point, group] = language === 'en' ? ['.', ','] : [',', '\u00a0'];
  const magnitude = Math.abs(cents);
  const whole = String(Math.floor(magnitude / 100)).replace(/\B(?=(?:\d{3})+$)/g, group);
  const rest = magnitude % 100;
  const sign = cents < 0 ? '−' : '';
  return `${sign}${whole}${rest === 0 ? '' : point + String(rest).padStart(2, '0')}`;
}

function withCurrency(digits: string, language: Language): string {
  if (language !== 'en') return `${digits}\u00a0€`;
  return digits.startsWith('−') ? `−€${digits.slice(1)}` : `€${digits}`;
}
