import { GOALS } from '../../goal-basis.js';
import { goalFacts, quoted, SAME_GOAL } from '../../goal-facts.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = {
  readonly name: string;
  readonly goal: string;
  readonly nearest: string;
  /** In per cent. */
  readonly likeness: number;
};

/** A row whose goal is empty, or is none that the sub-project lists. */
export const rowWithoutGoal: Check<Args> = {
  code: 'row-without-goal',
  severity: 'warning',
  *run(project) {
    for (const { subProject, name, at, matches } of goalFacts(project)) {
      const { goals, rows } = subProject;
      for (const [nth, { goal }] of rows.entries()) {
        const { listed = -1, likeness = 0 } = matches[nth] ?? {};
        if (goal !== '' && (goals.length === 0 || likeness >= SAME_GOAL || rows[nth - 1]?.goal === goal))
          continue;
        const args = { name, goal, nearest: goals[listed] ?? '', likeness: Math.round(100 * likeness) };
        yield { at: [...at, 'rows', nth, 'goal'], args };
      }
    }
  },
};

export const rowWithoutGoalTexts: RuleTexts<Args> = {
  code: 'row-without-goal',
  basis: GOALS,
  rule: {
    fi: 'Jokaisella matriisin rivillä on lueteltu tavoite.',
    sv: 'Varje rad i matrisen har ett uppräknat mål.',
    en: 'Every row of the matrix has a listed goal.',
  },
  message: {
    fi: ({ name, goal }, say) =>
      goal === ''
        ? `${name}: matriisin riviltä puuttuu tavoite.`
        : `${name}: rivin tavoitetta ${quoted(goal, say)} ei ole lueteltu.`,
    sv: ({ name, goal }, say) =>
      goal === ''
        ? `${name}: en rad i matrisen saknar mål.`
        : `${name}: radens mål ${quoted(goal, say)} finns inte bland de uppräknade.`,
    en: ({ name, goal }, say) =>
      goal === ''
        ? `${name}: a row of the matrix has no goal.`
        : `${name}: the row’s goal ${quoted(goal, say)} is not listed.`,
  },
  hint: {
    fi: ({ nearest, likeness }, say) =>
      nearest === ''
        ? 'Kirjoita riville tavoite, tai lisää tavoite luetteloon.'
        : `Lähin lueteltu tavoite (samoja sanoja ${say.percent(String(likeness))}): ${quoted(nearest, say)}.`,
    sv: ({ nearest, likeness }, say) =>
      nearest === ''
        ? 'Skriv målet på raden, eller lägg till det i listan.'
        : `Närmaste uppräknade mål (samma ord ${say.percent(String(likeness))}): ${quoted(nearest, say)}.`,
    en: ({ nearest, likeness }, say) =>
      nearest === ''
        ? 'Write the goal in the row, or add it to the list.'
        : `The nearest listed goal (${say.percent(String(likeness))} of the words alike): ${quoted(nearest, say)}.`,
  },
};
