import type { FilledCell } from '../calculate/fill.js';
import { SAY, type Say } from '../check/say.js';
import type { Fraction } from '../values/rate.js';
import type { Language } from '../words/language.js';

/** How a filled cell came about, in one sentence. */
export function filledCellText({ cents, how }: FilledCell, language: Language): string {
  const say = SAY[language];
  const name = `${say.quote(how.label)} ${'year' in how && how.year !== undefined ? how.year : TOTAL[language]}`;
  if (how.kind !== 'share' && how.kind !== 'table')
    return `${name}: ${say.euros(cents)} = ${SUM[how.kind][language]}`;
  const exact = exactText(how.exact, say);
  const tie = how.tied ? ` (${TIE[language]})` : '';
  if (how.kind === 'table') return `${name}: ${say.euros(cents)} ← ${exact}, ${TABLE[language]}${tie}`;
  return `${name}: ${say.euros(cents)} ← ${exact}, ${SHARE[language](say.euros(how.shared), say.quote(how.key))}${tie}`;
}

/** Exact cents as euros with four decimals, cut, with dots where more follow. */
function exactText({ numerator, denominator }: Fraction, say: Say): string {
  const scaled = (numerator * 100n) / denominator;
  const more = (numerator * 100n) % denominator === 0n ? '' : '…';
  const magnitude = scaled < 0n ? -scaled : scaled;
  const digits = `${magnitude / 10_000n}${say.language === 'en' ? '.' : ','}${String(magnitude % 10_000n).padStart(4, '0')}`;
  return `${scaled < 0n ? '−' : ''}${digits}${more}`;
}

const TOTAL = { fi: 'yhteensä', sv: 'totalt', en: 'in total' } as const;

const SUM = {
  years: { fi: 'vuosien summa', sv: 'summan av åren', en: 'the sum of the years' },
  parts: { fi: 'alarivien summa', sv: 'summan av delraderna', en: 'the sum of the parts' },
  rows: { fi: 'rivien summa', sv: 'summan av raderna', en: 'the sum of the rows' },
} as const;

const SHARE = {
  fi: (shared: string, key: string) => `osuus summasta ${shared} jakoperusteella ${key}, suurin jäännös`,
  sv: (shared: string, key: string) => `andel av ${shared} enligt ${key}, största resten`,
  en: (shared: string, key: string) => `share of ${shared} by ${key}, largest remainder`,
} as const;

const TABLE = {
  fi: 'rivin ja vuoden summa jaettuina samassa suhteessa niin, että molemmat täyttyvät',
  sv: 'radens och årets summa fördelade i samma förhållande så att båda uppfylls',
  en: 'the totals of the row and the year in proportion, so that both are met',
} as const;

const TIE = {
  fi: 'tasatilanne: ensimmäinen sai yksikön',
  sv: 'lika: den första fick enheten',
  en: 'tie: the first got the unit',
} as const;
