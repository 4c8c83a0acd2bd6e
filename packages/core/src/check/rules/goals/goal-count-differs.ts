import { GOALS } from '../../goal-basis.js';
import { goalFacts } from '../../goal-facts.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly name: string; readonly announced: number; readonly listed: number };

/** The text says there are so many goals, and the list has another number of them. */
export const goalCountDiffers: Check<Args> = {
  code: 'goal-count-differs',
  severity: 'warning',
  *run(project) {
    for (const { subProject, name, at } of goalFacts(project)) {
      const { announcedGoals: announced, goals } = subProject;
      if (announced === undefined || announced === goals.length) continue;
      yield { at: [...at, 'goals'], args: { name, announced, listed: goals.length } };
    }
  },
};

export const goalCountDiffersTexts: RuleTexts<Args> = {
  code: 'goal-count-differs',
  basis: GOALS,
  rule: {
    fi: 'Tavoitteita on luettelossa niin monta kuin teksti sanoo.',
    sv: 'Listan har så många mål som texten säger.',
    en: 'The list has as many goals as the text says.',
  },
  message: {
    fi: ({ name, announced, listed }) =>
      `${name}: tekstin mukaan tavoitteita on ${announced}, luettelossa ${listed}.`,
    sv: ({ name, announced, listed }) => `${name}: enligt texten är målen ${announced}, i listan ${listed}.`,
    en: ({ name, announced, listed }) =>
      `${name}: the text says there are ${announced} goals, the list has ${listed}.`,
  },
  hint: {
    fi: () => 'Lisää puuttuva tavoite, tai korjaa lukumäärä tekstiin.',
    sv: () => 'Lägg till målet som saknas, eller rätta antalet i texten.',
    en: () => 'Add the missing goal, or correct the number in the text.',
  },
};
