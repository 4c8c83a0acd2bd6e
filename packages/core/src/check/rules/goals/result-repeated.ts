import { comparable } from '../../../values/plain-text.js';
import { GOALS } from '../../goal-basis.js';
import { goalFacts, quoted } from '../../goal-facts.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly name: string; readonly goal: string; readonly other: string; readonly result: string };

/** The same result under two goals: often a cell that was copied and not yet rewritten. */
export const resultRepeated: Check<Args> = {
  code: 'result-repeated',
  severity: 'warning',
  *run(project) {
    for (const { subProject, name, at } of goalFacts(project)) {
      const seen = new Map<string, number>();
      for (const [nth, { goal, result }] of subProject.rows.entries()) {
        const text = comparable(result).replace(/[.;,]+$/, '');
        if (text === '') continue;
        const first = seen.get(text);
        if (first === undefined) seen.set(text, nth);
        const other = subProject.rows[first ?? nth]?.goal ?? '';
        if (first === undefined || other === goal) continue;
        yield {
          at: [...at, 'rows', nth, 'result'],
          also: [[...at, 'rows', first, 'result']],
          args: { name, goal, other, result },
        };
      }
    }
  },
};

export const resultRepeatedTexts: RuleTexts<Args> = {
  code: 'result-repeated',
  basis: GOALS,
  rule: {
    fi: 'Sama tulos ei ole kahden eri tavoitteen kohdalla.',
    sv: 'Samma resultat står inte vid två olika mål.',
    en: 'The same result does not stand under two goals.',
  },
  message: {
    fi: ({ name, goal, other, result }, say) =>
      `${name}: tulos ${quoted(result, say)} on sekä tavoitteella ${quoted(other, say)} että ${quoted(goal, say)}.`,
    sv: ({ name, goal, other, result }, say) =>
      `${name}: resultatet ${quoted(result, say)} står både vid målet ${quoted(other, say)} och vid ${quoted(goal, say)}.`,
    en: ({ name, goal, other, result }, say) =>
      `${name}: the result ${quoted(result, say)} stands under both ${quoted(other, say)} and ${quoted(goal, say)}.`,
  },
  hint: {
    fi: () => 'Tarkista, jäikö solu kopioinnista; kirjoita kummallekin tavoitteelle oma tuloksensa.',
    sv: () =>
      'Kontrollera om cellen blivit kvar från en kopiering; skriv ett eget resultat för vart och ett.',
    en: () => 'See whether the cell was left from a copy; write each goal its own result.',
  },
};
