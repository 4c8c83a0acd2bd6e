import { cellPath } from '../../../calculate/figure-table.js';
import { rateFaults } from '../../../calculate/rate-faults.js';
import { tablesByRate } from '../../../calculate/tables-by-rate.js';
import type { Rate } from '../../../values/rate.js';
import { ARITHMETIC } from '../../basis.js';
import { type CellName, cellName, known, sayCell } from '../../cell.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = CellName & {
  readonly rate: Rate;
  readonly by?: string;
  readonly base: string;
  readonly other?: string;
  readonly expected: number;
  readonly actual: number;
};

/** A flat rate or side costs by a percentage are that percentage of their base, to the euro. */
export const flatRateOnBase: Check<Args> = {
  code: 'flat-rate-on-base',
  severity: 'error',
  *run(project, figures) {
    for (const { table, parts } of tablesByRate(project, figures)) {
      for (const fault of rateFaults(table, project.rates, parts)) {
        const { cell, rate, by, base, other, expected, actual } = fault;
        if (fault.isWholeRow) continue;
        const [wanted, written] = [known(expected), known(actual)];
        yield {
          at: cellPath(table, cell),
          ...(wanted !== undefined && { expected: wanted }),
          ...(written !== undefined && { actual: written }),
          args: {
            ...cellName(table, cell),
            rate,
            ...(by !== undefined && { by }),
            base,
            expected,
            actual,
            ...(other !== undefined && { other }),
          },
        };
      }
    }
  },
};

export const flatRateOnBaseTexts: RuleTexts<Args> = {
  code: 'flat-rate-on-base',
  basis: ARITHMETIC,
  rule: {
    fi: 'Prosenttimääräinen kustannus on nimetty prosentti perusteestaan, joka vuosi samasta.',
    sv: 'En procentuell kostnad är den nämnda procenten av sin grund, varje år av samma.',
    en: 'A cost by a percentage is that percentage of its base, of the same one in every year.',
  },
  message: {
    fi: ({ rate, by, base, other, expected, actual, ...cell }, say) =>
      `${sayCell(cell, say)} on ${say.euros(actual)}, mutta ${say.rate(rate)}${named(by)} perusteesta ${say.quote(base)} on ${say.euros(expected)} (ero ${say.change(actual - expected)}).` +
      (other === undefined ? '' : ` Luku on ${say.rate(rate)} perusteesta ${say.quote(other)}.`),
    sv: ({ rate, by, base, other, expected, actual, ...cell }, say) =>
      `${sayCell(cell, say)} är ${say.euros(actual)}, men ${say.rate(rate)}${named(by)} av ${say.quote(base)} är ${say.euros(expected)} (skillnad ${say.change(actual - expected)}).` +
      (other === undefined ? '' : ` Talet är ${say.rate(rate)} av ${say.quote(other)}.`),
    en: ({ rate, by, base, other, expected, actual, ...cell }, say) =>
      `${sayCell(cell, say)} is ${say.euros(actual)}, but ${say.rate(rate)}${named(by)} of ${say.quote(base)} is ${say.euros(expected)} (difference ${say.change(actual - expected)}).` +
      (other === undefined ? '' : ` The figure is ${say.rate(rate)} of ${say.quote(other)}.`),
  },
  hint: {
    fi: () => 'Laske prosentti oikeasta perusteesta, samasta joka vuosi.',
    sv: () => 'Räkna procenten på rätt grund, på samma varje år.',
    en: () => 'Take the percentage of the right base, of the same one in every year.',
  },
};

/** Which value of the programme period it is, where the row states no percentage. */
function named(by: string | undefined): string {
  return by === undefined ? '' : ` (${by})`;
}
