import type { Path } from '../../../model/finding.js';
import { PLAN_IN_WORDS } from '../../goal-basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Target = 'result' | 'subGoal' | 'goal';
type Args = { readonly to: Target; readonly number: string };

/** A link to a result, a sub-goal or a goal that is not there; asked where there are some of its kind. */
export const linkToNothing: Check<Args> = {
  code: 'link-to-nothing',
  severity: 'warning',
  *run({ plan, subProjects = [] }) {
    const numbers = {
      result: new Set(plan?.results.map(({ number }) => number)),
      subGoal: new Set(plan?.subGoals.map(({ number }) => number)),
    };
    const misses = (to: 'result' | 'subGoal', number: string): boolean =>
      numbers[to].size > 0 && !numbers[to].has(number);
    for (const [nth, { to, number }] of (plan?.links ?? []).entries())
      if (misses(to, number)) yield { at: ['plan', 'links', nth], args: { to, number } };
    for (const [nth, { goals, links }] of subProjects.entries()) {
      for (const [place, { goal, subGoals }] of links.entries()) {
        const at: Path = ['subProjects', nth, 'links', place];
        if (goal < 1 || goal > goals.length)
          yield { at: [...at, 'goal'], args: { to: 'goal', number: String(goal) } };
        for (const number of subGoals)
          if (misses('subGoal', number)) yield { at: [...at, 'subGoals'], args: { to: 'subGoal', number } };
      }
    }
  },
};

export const linkToNothingTexts: RuleTexts<Args> = {
  code: 'link-to-nothing',
  basis: PLAN_IN_WORDS,
  rule: {
    fi: 'Viittaus osuu tulokseen tai tavoitteeseen, joka on olemassa.',
    sv: 'En hänvisning går till ett resultat eller mål som finns.',
    en: 'A link leads to a result or a goal that is there.',
  },
  message: {
    fi: ({ to, number }) => `Viitataan kohtaan ”${WORDS[to].fi} ${number}”, jota ei ole.`,
    sv: ({ to, number }) => `Det hänvisas till ”${WORDS[to].sv} ${number}”, som inte finns.`,
    en: ({ to, number }) => `There is a link to “${WORDS[to].en} ${number}”, which is not there.`,
  },
  hint: {
    fi: () => 'Korjaa numero, tai lisää kohta, jota tarkoitetaan.',
    sv: () => 'Rätta numret, eller lägg till det som avses.',
    en: () => 'Correct the number, or add what is meant.',
  },
};

const WORDS = {
  result: { fi: 'tulos', sv: 'resultat', en: 'result' },
  subGoal: { fi: 'osatavoite', sv: 'delmål', en: 'sub-goal' },
  goal: { fi: 'tavoite', sv: 'mål', en: 'goal' },
} as const;
