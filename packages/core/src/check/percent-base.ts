import type { PercentBase } from '../calculate/stated-percents.js';
import type { Say } from './say.js';

/** What percentages are shares of, in words with its amount. */
export function sayBase(
  {
    base,
    group,
    rest,
    whole,
  }: {
    readonly base: PercentBase;
    readonly group: string;
    readonly rest: readonly string[];
    readonly whole: number;
  },
  say: Say,
): string {
  const amount = say.euros(whole);
  const name = group === '' ? PROJECT[say.language] : say.quote(group);
  if (base === 'project') return `${PROJECT[say.language]} (${amount})`;
  if (base === 'group' || rest.length === 0) return `${name} (${amount})`;
  return `${name} ${LESS[say.language]} ${say.list(rest.map(say.quote))} (${amount})`;
}

const PROJECT = {
  fi: 'hankkeen rahoitus yhteensä',
  sv: 'projektets finansiering totalt',
  en: 'the project total',
} as const;
const LESS = { fi: 'vähennettynä rivillä', sv: 'minskat med', en: 'less' } as const;
