import type { SalaryLine } from '../../../model/budget.js';
import { SALARY_MODELS } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';
import { isWorked, salaryLines } from '../../salary-lines.js';
import type { Say } from '../../say.js';

type Term = 'model' | 'wage' | 'hourlyCost' | 'sideCostRate';
type Args = { readonly labels: readonly string[]; readonly terms: readonly Term[] };

/** Staff lines with work but without what their costs are made from: these are not checked. One notice a table. */
export const salaryTermMissing: Check<Args> = {
  code: 'salary-term-missing',
  severity: 'notice',
  only: 'costs',
  *run(_project, { salaries }) {
    for (const table of salaries) {
      const lines = salaryLines(table).flatMap(({ line, path }) => {
        const terms = isWorked(line) ? missingIn(line) : [];
        return terms.length === 0 ? [] : [{ label: line.label, path, terms }];
      });
      const [first, ...others] = lines;
      if (first === undefined) continue;
      yield {
        at: first.path,
        also: others.map(({ path }) => path),
        args: {
          labels: lines.map(({ label }) => label),
          terms: [...new Set(lines.flatMap(({ terms }) => terms))],
        },
      };
    }
  },
};

export const salaryTermMissingTexts: RuleTexts<Args> = {
  code: 'salary-term-missing',
  basis: SALARY_MODELS,
  rule: {
    fi: 'Palkkarivillä on malli ja se, mistä kustannus lasketaan; puuttuvaa ei arvata.',
    sv: 'En lönerad har modellen och det som kostnaden räknas av; det som saknas gissas inte.',
    en: 'A staff line has its model and what its costs are made from; what is missing is not guessed.',
  },
  message: {
    fi: ({ labels, terms }, say) =>
      `Palkkakustannuksia ei voi tarkistaa: ${say.list(labels.map(say.quote))}. Puuttuu ${told(terms, say)}.`,
    sv: ({ labels, terms }, say) =>
      `Lönekostnaderna kan inte kontrolleras: ${say.list(labels.map(say.quote))}. Det saknas ${told(terms, say)}.`,
    en: ({ labels, terms }, say) =>
      `The salary costs cannot be checked: ${say.list(labels.map(say.quote))}. Missing: ${told(terms, say)}.`,
  },
  hint: {
    fi: () => 'Täydennä rivit; prosentit lähteineen näyttää ohjelmakauden arvoluettelo.',
    sv: () => 'Komplettera raderna; procenten med källor finns i programperiodens värdelista.',
    en: () =>
      'Complete the rows; the list of values of the programme period has the percentages with sources.',
  },
};

function missingIn({ model, wage, hourlyCost, sideCostRate }: SalaryLine): readonly Term[] {
  if (model === 'actual') return [];
  if (model === 'unit-cost') return hourlyCost === undefined ? ['hourlyCost'] : [];
  return [
    ...(model === undefined ? (['model'] as const) : []),
    ...(wage === undefined ? (['wage'] as const) : []),
    ...(sideCostRate === undefined ? (['sideCostRate'] as const) : []),
  ];
}

function told(terms: readonly Term[], say: Say): string {
  return say.list(terms.map((term) => TERMS[term][say.language]));
}

const TERMS = {
  model: { fi: 'palkkakustannusmalli', sv: 'lönekostnadsmodell', en: 'the salary cost model' },
  wage: { fi: 'kuukausipalkka', sv: 'månadslön', en: 'the monthly wage' },
  hourlyCost: { fi: 'tuntitaksa', sv: 'timpris', en: 'the hourly unit cost' },
  sideCostRate: { fi: 'sivukuluprosentti', sv: 'bikostnadsprocent', en: 'the side-cost percentage' },
} as const;
