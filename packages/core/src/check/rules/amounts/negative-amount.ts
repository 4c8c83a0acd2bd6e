import { isSumOfPartners } from '../../../calculate/beneficiaries.js';
import { cellPath } from '../../../calculate/figure-table.js';
import type { CheckedTable } from '../../../calculate/settled.js';
import { difference } from '../../../calculate/sum-faults.js';
import type { Path } from '../../../model/finding.js';
import { FINANCING_TABLE } from '../../basis.js';
import { amountIn, type CellName, cellName, sayCell } from '../../cell.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = CellName & { readonly amount: number };

/** An amount planned for a year cannot be negative. Where the sums already name the amount, they speak. */
export const negativeAmount: Check<Args> = {
  code: 'negative-amount',
  severity: 'error',
  *run(project, { yearTables }) {
    for (const { table: plan } of yearTables) {
      // What is negative in a partner's table is told there, and not again in the sum.
      if (isSumOfPartners(project, plan.at)) continue;
      if (!plan.values.some((value) => value < 0)) continue;
      for (let cell = 0; cell < plan.values.length; cell++) {
        const actual = amountIn(plan, cell);
        if (actual === undefined || actual >= 0 || isSumOrFault(plan, cell)) continue;
        const also = shortOfNetCosts(plan, cell, actual);
        yield { at: cellPath(plan, cell), also, actual, args: { ...cellName(plan, cell), amount: actual } };
      }
    }
  },
};

export const negativeAmountTexts: RuleTexts<Args> = {
  code: 'negative-amount',
  basis: FINANCING_TABLE,
  rule: {
    fi: 'Suunniteltu luku ei ole negatiivinen.',
    sv: 'Ett planerat belopp är inte negativt.',
    en: 'A planned amount is not negative.',
  },
  message: {
    fi: ({ amount, ...cell }, say) =>
      `${sayCell(cell, say)} on ${say.euros(amount)}; suunniteltu luku ei voi olla negatiivinen.`,
    sv: ({ amount, ...cell }, say) =>
      `${sayCell(cell, say)} är ${say.euros(amount)}; ett planerat belopp kan inte vara negativt.`,
    en: ({ amount, ...cell }, say) =>
      `${sayCell(cell, say)} is ${say.euros(amount)}; a planned amount cannot be negative.`,
  },
  hint: {
    fi: () => 'Poista miinus, tai vähennä summa siltä riviltä, jolta se on pois.',
    sv: () => 'Ta bort minustecknet, eller minska den rad som beloppet ska dras från.',
    en: () => 'Remove the minus, or lower the row that the money is taken from.',
  },
};

/** Sums that are negative because of a part, and amounts that the sums already put right, are not named again. */
function isSumOrFault({ rows, width, values, sums, settled }: CheckedTable, cell: number): boolean {
  if (settled[cell] !== values[cell]) return true;
  const adds = sums.some(
    ({ total, parts }) => total === cell && parts.some((part) => (values[part] ?? 0) < 0),
  );
  return adds || rows[Math.floor(cell / width)]?.row.role === 'total';
}

/** The net costs that are not covered, by twice the amount, because of its sign. */
function shortOfNetCosts(plan: CheckedTable, cell: number, amount: number): readonly Path[] {
  const { faults, width, settled } = plan;
  const sums = faults.flatMap((fault) => (fault.kind === 'unexplained' ? fault.sums : []));
  return sums
    .filter((sum) => sum.kind === 'netCosts' && [cell % width, width - 1].includes(sum.total % width))
    .filter((sum) => Math.abs(difference(sum, settled)) === -2 * amount)
    .map((sum) => cellPath(plan, sum.total));
}
