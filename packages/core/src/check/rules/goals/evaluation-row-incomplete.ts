import { GOALS } from '../../goal-basis.js';
import { goalFacts, quoted } from '../../goal-facts.js';
import type { Check, RuleTexts } from '../../rule.js';

type Cell = 'questions' | 'methods' | 'strategies';
type Args = { readonly name: string; readonly questions: string; readonly empty: readonly Cell[] };

const CELLS: readonly Cell[] = ['questions', 'methods', 'strategies'];

/** Questions without a method or a strategy, or the other way round; a matrix may list them side by side. */
export const evaluationRowIncomplete: Check<Args> = {
  code: 'evaluation-row-incomplete',
  severity: 'notice',
  *run(project) {
    for (const { subProject, name, at } of goalFacts(project)) {
      for (const [nth, row] of subProject.evaluation.entries()) {
        const empty = CELLS.filter((cell) => row[cell].trim() === '');
        if (empty.length > 0)
          yield { at: [...at, 'evaluation', nth], args: { name, questions: row.questions, empty } };
      }
    }
  },
};

export const evaluationRowIncompleteTexts: RuleTexts<Args> = {
  code: 'evaluation-row-incomplete',
  basis: GOALS,
  rule: {
    fi: 'Arviointimatriisin rivillä on kysymykset, menetelmät ja strategiat.',
    sv: 'En rad i utvärderingsmatrisen har frågor, metoder och strategier.',
    en: 'A row of the evaluation matrix has questions, methods and strategies.',
  },
  message: {
    fi: ({ name, questions, empty }, say) =>
      `${name}: arviointimatriisin riviltä ${quoted(questions, say)} puuttuu ${say.list(empty.map((cell) => WORDS[cell].fi))}.`,
    sv: ({ name, questions, empty }, say) =>
      `${name}: raden ${quoted(questions, say)} i utvärderingsmatrisen saknar ${say.list(empty.map((cell) => WORDS[cell].sv))}.`,
    en: ({ name, questions, empty }, say) =>
      `${name}: the row ${quoted(questions, say)} of the evaluation matrix has no ${say.list(empty.map((cell) => WORDS[cell].en))}.`,
  },
  hint: {
    fi: () => 'Täydennä rivi, tai yhdistä se edelliseen, jos solut on lueteltu rinnakkain.',
    sv: () => 'Fyll i raden, eller slå ihop den med föregående om cellerna är listor bredvid varandra.',
    en: () => 'Fill in the row, or join it to the one before, if the cells are lists side by side.',
  },
};

const WORDS = {
  questions: { fi: 'kysymykset', sv: 'frågor', en: 'questions' },
  methods: { fi: 'menetelmät', sv: 'metoder', en: 'methods' },
  strategies: { fi: 'strategiat', sv: 'strategier', en: 'strategies' },
} as const;
