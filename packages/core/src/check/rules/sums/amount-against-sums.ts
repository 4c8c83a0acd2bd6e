import { cellPath } from '../../../calculate/figure-table.js';
import { sumPaths } from '../../../calculate/settled.js';
import { ARITHMETIC } from '../../basis.js';
import { amountIn, type CellName, cellName, known, sayCell, saySum, sumName } from '../../cell.js';
import { findLikeness, type Likeness, sayLikeness } from '../../likeness.js';
import type { Check, RuleTexts } from '../../rule.js';
import { findSlip, type Slip, saySlip } from '../../slip.js';

type Args = CellName & {
  readonly expected: number;
  readonly actual?: number;
  readonly sums: readonly (CellName & { readonly kind: string })[];
  readonly slip?: Slip;
  readonly likeness?: Likeness;
};

/** One amount explains every sum that fails with it: that amount is the fault. */
export const amountAgainstSums: Check<Args> = {
  code: 'amount-against-sums',
  severity: 'error',
  *run(_project, { tables }) {
    for (const table of tables) {
      for (const fault of table.faults) {
        if (fault.kind !== 'cell') continue;
        const { cell } = fault.change;
        const expected = known(fault.change.expected);
        if (expected === undefined || Number.isNaN(table.values[cell])) continue;
        const actual = amountIn(table, cell);
        const slip = actual === undefined ? undefined : findSlip(actual, expected);
        const likeness =
          actual === undefined || isSure(slip) ? undefined : findLikeness(table, cell, actual - expected);
        const sums = fault.sums.map((sum) => sumName(table, sum));
        yield {
          at: cellPath(table, cell),
          also: sumPaths(
            table,
            fault.sums.filter(({ total }) => total !== cell),
          ),
          expected,
          ...(actual !== undefined && { actual }),
          args: {
            ...cellName(table, cell),
            expected,
            sums,
            ...(actual !== undefined && { actual }),
            ...(slip && (likeness === undefined || isSure(slip)) && { slip }),
            ...(likeness && { likeness }),
          },
        };
      }
    }
  },
};

export const amountAgainstSumsTexts: RuleTexts<Args> = {
  code: 'amount-against-sums',
  basis: ARITHMETIC,
  rule: {
    fi: 'Jokainen luku sopii kaikkiin summiin, joihin se kuuluu.',
    sv: 'Varje tal stämmer med alla summor det hör till.',
    en: 'Every amount agrees with all the sums it belongs to.',
  },
  message: {
    fi: ({ expected, actual, sums, slip, likeness, ...cell }, say) =>
      actual === undefined
        ? `${sayCell(cell, say)} on tyhjä, mutta summien mukaan siinä on ${say.euros(expected)}.`
        : `${sayCell(cell, say)} on ${say.euros(actual)}, mutta summien mukaan ${say.euros(expected)} (ero ${say.change(actual - expected)}). ` +
          `Eivät täsmää: ${say.list(sums.map((sum) => saySum(sum, say)))}.${saySlip(slip, say)}${sayLikeness(likeness, say)}`,
    sv: ({ expected, actual, sums, slip, likeness, ...cell }, say) =>
      actual === undefined
        ? `${sayCell(cell, say)} är tomt, men enligt summorna ska där stå ${say.euros(expected)}.`
        : `${sayCell(cell, say)} är ${say.euros(actual)}, men enligt summorna ${say.euros(expected)} (skillnad ${say.change(actual - expected)}). ` +
          `Stämmer inte: ${say.list(sums.map((sum) => saySum(sum, say)))}.${saySlip(slip, say)}${sayLikeness(likeness, say)}`,
    en: ({ expected, actual, sums, slip, likeness, ...cell }, say) =>
      actual === undefined
        ? `${sayCell(cell, say)} is empty, but by the sums it is ${say.euros(expected)}.`
        : `${sayCell(cell, say)} is ${say.euros(actual)}, but by the sums ${say.euros(expected)} (difference ${say.change(actual - expected)}). ` +
          `These do not add up: ${say.list(sums.map((sum) => saySum(sum, say)))}.${saySlip(slip, say)}${sayLikeness(likeness, say)}`,
  },
  hint: {
    fi: ({ expected }, say) =>
      `Tarkista luku alkuperäisestä päätöksestä; jos se on oikein, korjaa sen sijaan summat. Ehdotus: ${say.euros(expected)}.`,
    sv: ({ expected }, say) =>
      `Kontrollera talet i det ursprungliga beslutet; är det rätt, rätta summorna i stället. Förslag: ${say.euros(expected)}.`,
    en: ({ expected }, say) =>
      `Compare it with the original decision; if it is right there, correct the sums instead. Suggestion: ${say.euros(expected)}.`,
  },
};

/** Two digits that changed places explain more than an amount of the same size. */
function isSure(slip: Slip | undefined): boolean {
  return slip !== undefined && slip !== 'nines' && slip !== 'one-digit';
}
