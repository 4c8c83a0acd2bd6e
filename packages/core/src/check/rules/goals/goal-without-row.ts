import { GOALS } from '../../goal-basis.js';
import { goalFacts, quoted, SAME_GOAL } from '../../goal-facts.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly name: string; readonly goal: string; readonly nth: number };

/** A goal that is listed, but the matrix says nothing of. */
export const goalWithoutRow: Check<Args> = {
  code: 'goal-without-row',
  severity: 'warning',
  *run(project) {
    for (const { subProject, name, at, matches } of goalFacts(project)) {
      if (subProject.rows.length === 0) continue;
      const told = new Set(
        matches.filter(({ likeness }) => likeness >= SAME_GOAL).map(({ listed }) => listed),
      );
      for (const [nth, goal] of subProject.goals.entries())
        if (!told.has(nth)) yield { at: [...at, 'goals', nth], args: { name, goal, nth: nth + 1 } };
    }
  },
};

export const goalWithoutRowTexts: RuleTexts<Args> = {
  code: 'goal-without-row',
  basis: GOALS,
  rule: {
    fi: 'Jokaisella luetellulla tavoitteella on rivi matriisissa.',
    sv: 'Varje uppräknat mål har en rad i matrisen.',
    en: 'Every listed goal has a row in the matrix.',
  },
  message: {
    fi: ({ name, goal, nth }, say) =>
      `${name}: ${nth}. tavoitteella ${quoted(goal, say)} ei ole riviä matriisissa.`,
    sv: ({ name, goal, nth }, say) => `${name}: mål ${nth} ${quoted(goal, say)} har ingen rad i matrisen.`,
    en: ({ name, goal, nth }, say) => `${name}: goal ${nth} ${quoted(goal, say)} has no row in the matrix.`,
  },
  hint: {
    fi: () => 'Lisää rivi: mitä tavoitteen eteen tehtiin ja mitä siitä tuli, tai miksi se jäi tekemättä.',
    sv: () =>
      'Lägg till en rad: vad som gjordes för målet och vad det ledde till, eller varför det inte blev av.',
    en: () => 'Add a row: what was done for the goal and what came of it, or why nothing was.',
  },
};
