import { cellPath } from '../../../calculate/figure-table.js';
import { type RateFault, rateFaults } from '../../../calculate/rate-faults.js';
import { tablesByRate } from '../../../calculate/tables-by-rate.js';
import type { Rate } from '../../../values/rate.js';
import { type CellName, cellName, known } from '../../cell.js';
import { FLAT_RATE } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = CellName & {
  readonly rate: Rate;
  readonly base: string;
  readonly other: string;
  readonly expected: number;
  readonly actual: number;
};

/** A flat rate was taken in every year of something else than what the programme period says it is of. */
export const flatRateOfWrongBase: Check<Args> = {
  code: 'flat-rate-of-wrong-base',
  severity: 'error',
  *run(project, figures) {
    for (const { table, parts } of tablesByRate(project, figures)) {
      const rows = new Map<number, RateFault[]>();
      for (const fault of rateFaults(table, project.rates, parts)) {
        const row = Math.floor(fault.cell / table.width);
        if (fault.isWholeRow) rows.set(row, [...(rows.get(row) ?? []), fault]);
      }
      for (const [first, ...others] of rows.values()) {
        if (first === undefined) continue;
        const { cell, rate, base, other = '', expected, actual } = first;
        const [wanted, written] = [known(expected), known(actual)];
        yield {
          at: cellPath(table, cell),
          also: others.map((one) => cellPath(table, one.cell)),
          ...(wanted !== undefined && { expected: wanted }),
          ...(written !== undefined && { actual: written }),
          args: { ...cellName(table, cell), rate, base, other, expected, actual },
        };
      }
    }
  },
};

export const flatRateOfWrongBaseTexts: RuleTexts<Args> = {
  code: 'flat-rate-of-wrong-base',
  basis: FLAT_RATE,
  rule: {
    fi: 'Flat rate lasketaan tukikelpoisista palkkakustannuksista, ei laajemmasta perusteesta.',
    sv: 'Den procentuella ersättningen räknas på stödberättigande lönekostnader, inte på en bredare grund.',
    en: 'A flat rate is taken of eligible salary costs, not of a wider base.',
  },
  message: {
    fi: ({ label, column, rate, base, other, expected, actual }, say) =>
      `${say.quote(label)} on joka vuosi ${say.rate(rate)} perusteesta ${say.quote(other)}, mutta ${say.rate(rate)} lasketaan perusteesta ${say.quote(base)}: ${column ?? ''} ${say.euros(expected)}, ei ${say.euros(actual)}.`,
    sv: ({ label, column, rate, base, other, expected, actual }, say) =>
      `${say.quote(label)} är varje år ${say.rate(rate)} av ${say.quote(other)}, men ${say.rate(rate)} räknas på ${say.quote(base)}: ${column ?? ''} ${say.euros(expected)}, inte ${say.euros(actual)}.`,
    en: ({ label, column, rate, base, other, expected, actual }, say) =>
      `${say.quote(label)} is ${say.rate(rate)} of ${say.quote(other)} in every year, but ${say.rate(rate)} is taken of ${say.quote(base)}: ${column ?? ''} ${say.euros(expected)}, not ${say.euros(actual)}.`,
  },
  hint: {
    fi: () => 'Laske prosentti vain palkkakustannuksista sivukuluineen.',
    sv: () => 'Räkna procenten bara på lönekostnaderna med bikostnader.',
    en: () => 'Take the percentage of salary costs with side costs only.',
  },
};
