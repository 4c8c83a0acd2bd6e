import { cellPath, isEmpty, type Sum } from '../../../calculate/figure-table.js';
import type { CheckedTable } from '../../../calculate/settled.js';
import { difference } from '../../../calculate/sum-faults.js';
import { FINANCING_TABLE } from '../../basis.js';
import { cellName, sayColumn } from '../../cell.js';
import { FILL_ROWS } from '../../pane-hints.js';
import type { Check, RuleTexts } from '../../rule.js';
import type { Say } from '../../say.js';

type Args = {
  readonly sum: string;
  readonly rows: readonly string[];
  readonly missing: readonly { readonly column?: number | string; readonly amount: number }[];
};

/** Rows without any amount, in a group or plan that states more than its other rows add up to. */
export const rowsNotFilled: Check<Args> = {
  code: 'rows-not-filled',
  severity: 'error',
  *run(_project, { tables }) {
    for (const table of tables) {
      for (const sums of bySumRow(table)) {
        const [first] = sums;
        if (first === undefined) continue;
        const parts = first.parts.map((cell) => Math.floor(cell / table.width));
        const empty = parts.flatMap((row) => {
          const found = table.rows[row];
          return found !== undefined && isEmpty(found.row) ? [found] : [];
        });
        yield {
          at: cellPath(table, first.total),
          also: empty.map(({ path }) => path),
          args: {
            sum: cellName(table, first.total).label,
            rows: empty.map(({ row }) => row.label),
            missing: sums.map((sum) => {
              const { column } = cellName(table, sum.total);
              return { ...(column !== undefined && { column }), amount: difference(sum, table.settled) };
            }),
          },
        };
      }
    }
  },
};

export const rowsNotFilledTexts: RuleTexts<Args> = {
  code: 'rows-not-filled',
  basis: FINANCING_TABLE,
  rule: {
    fi: 'Summan rivit on täytetty.',
    sv: 'Summans rader är ifyllda.',
    en: 'The rows of a sum are filled in.',
  },
  message: {
    fi: ({ sum, rows, missing }, say) =>
      `Rivejä ei ole täytetty: ${say.list(rows.map(say.quote))}. Summasta ${say.quote(sum)} on jakamatta ${amounts(missing, say)}.`,
    sv: ({ sum, rows, missing }, say) =>
      `Rader som inte är ifyllda: ${say.list(rows.map(say.quote))}. Av ${say.quote(sum)} är ${amounts(missing, say)} inte fördelat.`,
    en: ({ sum, rows, missing }, say) =>
      `Rows not filled in: ${say.list(rows.map(say.quote))}. Of ${say.quote(sum)}, ${amounts(missing, say)} is not shared out.`,
  },
  hint: {
    fi: () => 'Täytä rivit, tai anna jakoperuste hanketiedostossa ja aja: eurakit fill HANKE.json.',
    sv: () =>
      'Fyll i raderna, eller ange fördelningsgrunden i projektfilen och kör: eurakit fill PROJEKT.json.',
    en: () => 'Fill the rows in, or give the key in the project file and run: eurakit fill PROJECT.json.',
  },
  paneHint: FILL_ROWS,
};

function amounts(missing: Args['missing'], say: Say): string {
  return say.list(missing.map(({ column, amount }) => `${say.euros(amount)} (${sayColumn(column, say)})`));
}

function bySumRow({ unfilled, width }: CheckedTable): readonly (readonly Sum[])[] {
  const rows = new Map<number, Sum[]>();
  for (const sum of unfilled) {
    const row = Math.floor(sum.total / width);
    rows.set(row, [...(rows.get(row) ?? []), sum]);
  }
  return [...rows.values()];
}
