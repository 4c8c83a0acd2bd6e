import { wordDifference } from '../../../values/word-difference.js';
import { wordsOf } from '../../../values/word-likeness.js';
import { GOALS } from '../../goal-basis.js';
import { goalFacts, SAME_GOAL } from '../../goal-facts.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = {
  readonly name: string;
  readonly nth: number;
  readonly inList: readonly string[];
  readonly inTable: readonly string[];
};

/** A goal that says one thing in the list and another in the matrix. */
export const goalWordingDiffers: Check<Args> = {
  code: 'goal-wording-differs',
  severity: 'warning',
  *run(project) {
    for (const { subProject, name, at, matches } of goalFacts(project)) {
      const { goals, rows } = subProject;
      for (const [nth, { goal }] of rows.entries()) {
        const { listed = -1, likeness = 0 } = matches[nth] ?? {};
        if (likeness === 1 || likeness < SAME_GOAL || rows[nth - 1]?.goal === goal) continue;
        const words = wordDifference(plain(goals[listed] ?? ''), plain(goal));
        const of = (kind: 'before' | 'after'): readonly string[] =>
          words.flatMap((one) => (one.kind === kind ? [one.text] : []));
        const args = { name, nth: listed + 1, inList: of('before'), inTable: of('after') };
        yield { at: [...at, 'rows', nth, 'goal'], also: [[...at, 'goals', listed]], args };
      }
    }
  },
};

function plain(goal: string): string {
  return wordsOf(goal).join(' ');
}

export const goalWordingDiffersTexts: RuleTexts<Args> = {
  code: 'goal-wording-differs',
  basis: GOALS,
  rule: {
    fi: 'Tavoite on luettelossa ja matriisissa samoin sanoin.',
    sv: 'Ett mål står med samma ord i listan och i matrisen.',
    en: 'A goal stands in the list and in the matrix in the same words.',
  },
  message: {
    fi: (args, say) =>
      `${args.name}: ${args.nth}. tavoite on eri sanoin luettelossa (${told(args.inList, say)}) ja matriisissa (${told(args.inTable, say)}).`,
    sv: (args, say) =>
      `${args.name}: mål ${args.nth} har andra ord i listan (${told(args.inList, say)}) än i matrisen (${told(args.inTable, say)}).`,
    en: (args, say) =>
      `${args.name}: goal ${args.nth} has other words in the list (${told(args.inList, say)}) than in the matrix (${told(args.inTable, say)}).`,
  },
  hint: {
    fi: () => 'Kirjoita tavoite kummassakin samoin, hankepäätöksen sanoin.',
    sv: () => 'Skriv målet lika på båda ställena, med beslutets ord.',
    en: () => 'Write the goal alike in both, in the words of the decision.',
  },
};

function told(
  words: readonly string[],
  say: { list(items: readonly string[], most?: number): string; quote(text: string): string },
): string {
  return words.length === 0 ? '–' : say.list(words.map(say.quote), 6);
}
