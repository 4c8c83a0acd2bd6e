import { wordsOf } from '../../../values/word-likeness.js';
import { GOALS } from '../../goal-basis.js';
import { goalFacts, quoted } from '../../goal-facts.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly name: string; readonly goal: string };

/** One goal two times in a list. */
export const goalListedTwice: Check<Args> = {
  code: 'goal-listed-twice',
  severity: 'warning',
  *run(project) {
    for (const { subProject, name, at } of goalFacts(project)) {
      const seen = new Map<string, number>();
      for (const [nth, goal] of subProject.goals.entries()) {
        const words = wordsOf(goal).join(' ');
        const first = seen.get(words);
        if (first === undefined) seen.set(words, nth);
        else yield { at: [...at, 'goals', nth], also: [[...at, 'goals', first]], args: { name, goal } };
      }
    }
  },
};

export const goalListedTwiceTexts: RuleTexts<Args> = {
  code: 'goal-listed-twice',
  basis: GOALS,
  rule: {
    fi: 'Tavoite luetellaan kerran.',
    sv: 'Ett mål räknas upp en gång.',
    en: 'A goal is listed once.',
  },
  message: {
    fi: ({ name, goal }, say) => `${name}: tavoite ${quoted(goal, say)} on luettelossa kahdesti.`,
    sv: ({ name, goal }, say) => `${name}: målet ${quoted(goal, say)} finns två gånger i listan.`,
    en: ({ name, goal }, say) => `${name}: the goal ${quoted(goal, say)} is listed twice.`,
  },
  hint: {
    fi: () => 'Poista toinen, tai kirjoita sen tilalle tavoite, joka puuttuu.',
    sv: () => 'Ta bort den ena, eller skriv målet som saknas i dess ställe.',
    en: () => 'Remove one, or write the goal that is missing in its place.',
  },
};
