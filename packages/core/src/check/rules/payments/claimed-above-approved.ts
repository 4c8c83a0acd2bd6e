import { cellPath } from '../../../calculate/figure-table.js';
import { ARITHMETIC } from '../../basis.js';
import { amountIn, known } from '../../cell.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly label: string; readonly approved: number; readonly claimed: number };

/** More was claimed so far than approved, in a row of a payment application for which something was approved. */
export const claimedAboveApproved: Check<Args> = {
  code: 'claimed-above-approved',
  severity: 'warning',
  *run(_project, { amountTables }) {
    for (const table of amountTables) {
      for (const { kind, parts, less } of table.sums) {
        if (kind !== 'column' || less === undefined || less.length === 0) continue;
        const sum = (cells: readonly number[]): number =>
          cells.reduce((so, cell) => so + (table.settled[cell] ?? Number.NaN), 0);
        const [approved, claimed] = [sum(parts), sum(less)];
        const [cell] = less;
        const isCumulative = table.sums.some(
          ({ kind: other, total }) => other === 'column' && total === cell,
        );
        const row = table.rows[Math.floor((cell ?? 0) / table.width)]?.row;
        if (
          cell === undefined ||
          !isCumulative ||
          row?.role !== 'item' ||
          !(approved > 0 && claimed > approved)
        )
          continue;
        const [expected, actual] = [known(approved), amountIn(table, cell)];
        yield {
          at: cellPath(table, cell),
          ...(expected !== undefined && { expected }),
          ...(actual !== undefined && { actual }),
          args: { label: row.label, approved, claimed },
        };
      }
    }
  },
};

export const claimedAboveApprovedTexts: RuleTexts<Args> = {
  code: 'claimed-above-approved',
  basis: ARITHMETIC,
  rule: {
    fi: 'Kustannuslajissa haetaan enintään se, mikä siihen on hyväksytty.',
    sv: 'I ett kostnadsslag ansöks högst det som har godkänts för det.',
    en: 'In a cost category no more is claimed than was approved for it.',
  },
  message: {
    fi: ({ label, approved, claimed }, say) =>
      `${say.quote(label)}: haettu ${say.euros(claimed)}, hyväksytty ${say.euros(approved)} (ylitys ${say.change(claimed - approved)}).`,
    sv: ({ label, approved, claimed }, say) =>
      `${say.quote(label)}: ansökt ${say.euros(claimed)}, godkänt ${say.euros(approved)} (överskridning ${say.change(claimed - approved)}).`,
    en: ({ label, approved, claimed }, say) =>
      `${say.quote(label)}: claimed ${say.euros(claimed)}, approved ${say.euros(approved)} (over by ${say.change(claimed - approved)}).`,
  },
  hint: {
    fi: () => 'Tarkista luku, tai hae muutosta kustannuslajien välille.',
    sv: () => 'Kontrollera talet, eller ansök om ändring mellan kostnadsslagen.',
    en: () => 'Check the figure, or apply for a change between the categories.',
  },
};
