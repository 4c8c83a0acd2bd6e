import type { KeyPolicy } from '../calculate/key-fit.js';
import type { Say } from './say.js';

/** How a key was applied, in words. */
export function sayPolicy(
  {
    policy,
    ties,
    bearer,
  }: { readonly policy: KeyPolicy['kind']; readonly ties?: string; readonly bearer?: string },
  say: Say,
): string {
  const base = POLICY[policy][say.language];
  if (bearer !== undefined) return `${base} ${say.quote(bearer)}`;
  return ties === undefined || ties === 'first'
    ? base
    : `${base} (${TIES[ties === 'last' ? 'last' : 'largest-weight'][say.language]})`;
}

const POLICY = {
  'largest-remainder': {
    fi: 'suurimman jäännöksen menetelmä vuosittain',
    sv: 'största restens metod år för år',
    en: 'largest remainder, year by year',
  },
  cumulative: {
    fi: 'kumulatiivinen pyöristys rivijärjestyksessä',
    sv: 'kumulativ avrundning i radordning',
    en: 'cumulative rounding in the order of the rows',
  },
  residual: {
    fi: 'lähin pyöristys, jäännöksen kantaa',
    sv: 'närmaste avrundning, resten bärs av',
    en: 'nearest rounding, the rest is borne by',
  },
} as const;

const TIES = {
  last: { fi: 'tasatilanteessa viimeinen', sv: 'vid lika den sista', en: 'ties to the last' },
  'largest-weight': {
    fi: 'tasatilanteessa suurin paino',
    sv: 'vid lika den största vikten',
    en: 'ties to the largest weight',
  },
} as const;
