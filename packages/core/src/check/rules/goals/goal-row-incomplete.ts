import type { GoalRow } from '../../../model/goal-matrix.js';
import { GOALS } from '../../goal-basis.js';
import { goalFacts, quoted } from '../../goal-facts.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly name: string; readonly goal: string; readonly cell: 'activity' | 'result' };

const CELLS = ['activity', 'result'] as const;

/** A goal without an activity or without a result in any of its rows. */
export const goalRowIncomplete: Check<Args> = {
  code: 'goal-row-incomplete',
  severity: 'warning',
  *run(project) {
    for (const { subProject, name, at } of goalFacts(project)) {
      for (const { first, rows } of byGoal(subProject.rows)) {
        for (const cell of CELLS) {
          if (rows.some((row) => row[cell].trim() !== '')) continue;
          yield { at: [...at, 'rows', first, cell], args: { name, goal: rows[0]?.goal ?? '', cell } };
        }
      }
    }
  },
};

/** Rows of one goal that follow each other, as a merged cell has them. */
function byGoal(
  rows: readonly GoalRow[],
): readonly { readonly first: number; readonly rows: readonly GoalRow[] }[] {
  const groups: { first: number; rows: GoalRow[] }[] = [];
  for (const [nth, row] of rows.entries()) {
    const group = groups.at(-1);
    if (group !== undefined && row.goal !== '' && group.rows[0]?.goal === row.goal) group.rows.push(row);
    else groups.push({ first: nth, rows: [row] });
  }
  return groups;
}

export const goalRowIncompleteTexts: RuleTexts<Args> = {
  code: 'goal-row-incomplete',
  basis: GOALS,
  rule: {
    fi: 'Jokaisella matriisin tavoitteella on toiminta ja tulos.',
    sv: 'Varje mål i matrisen har en verksamhet och ett resultat.',
    en: 'Every goal of the matrix has an activity and a result.',
  },
  message: {
    fi: ({ name, goal, cell }, say) =>
      `${name}: tavoitteelta ${quoted(goal, say)} puuttuu ${cell === 'activity' ? 'toiminta' : 'tulos'}.`,
    sv: ({ name, goal, cell }, say) =>
      `${name}: målet ${quoted(goal, say)} saknar ${cell === 'activity' ? 'verksamhet' : 'resultat'}.`,
    en: ({ name, goal, cell }, say) =>
      `${name}: the goal ${quoted(goal, say)} has no ${cell === 'activity' ? 'activity' : 'result'}.`,
  },
  hint: {
    fi: () => 'Täydennä solu; jos mitään ei tehty tai saatu aikaan, kirjoita se ja syy.',
    sv: () => 'Fyll i cellen; om inget gjordes eller uppnåddes, skriv det och varför.',
    en: () => 'Fill in the cell; if nothing was done or reached, write that, and why.',
  },
};
