import type { CellAt } from '../../grid/linear-formula.js';
import { readAmount } from '../../values/amount.js';
import type { TableReading } from '../recognise/recognise.js';
import { cellAt } from './workbook-table.js';

/** A figure that is not the product of two others in its row, though it is in the rows around; amounts in cents. */
export type ProductFault = CellAt & {
  readonly label: string;
  readonly factors: readonly [string, string];
  readonly expected: number;
  readonly actual: number;
};

const MOST_COLUMNS = 10;

/** Hours × price = amount: three columns of which that holds in most rows, and the rows where it does not. */
export function productFaults({ rows, columns }: TableReading): readonly ProductFault[] {
  const figures = columns.filter(({ meaning }) => meaning.kind !== 'label').slice(0, MOST_COLUMNS);
  const values = rows.map(({ cells }) => figures.map(({ index }) => hundredths(cells[index]?.text ?? '')));
  const indexes = figures.map((_, index) => index);
  for (const a of indexes) {
    for (const b of indexes.filter((one) => one > a)) {
      for (const c of indexes.filter((one) => one !== a && one !== b)) {
        const used = values.flatMap((row, nth) => (isUsed(row, a, b, c) ? [{ row, nth }] : []));
        const failing = used.filter(({ row }) => !isProduct(row, a, b, c));
        if (used.length - failing.length < 2 || failing.length * 2 > used.length - failing.length) continue;
        return failing.flatMap(({ row, nth }) => {
          const place = cellAt(rows[nth]?.cells[figures[c]?.index ?? -1]?.place ?? {});
          const factors = [figures[a], figures[b]].map((column) => column?.heading.text.trim() ?? '');
          const [first = '', second = ''] = factors;
          const expected = Math.round(((row[a] ?? 0) * (row[b] ?? 0)) / 100);
          const label = rows[nth]?.label.name ?? '';
          return place === undefined
            ? []
            : [{ ...place, label, factors: [first, second] as const, expected, actual: row[c] ?? 0 }];
        });
      }
    }
  }
  return [];
}

type Values = readonly (number | undefined)[];

/** Ones and zeros multiply to anything; they prove nothing. */
function isUsed(row: Values, a: number, b: number, c: number): boolean {
  const factors = [row[a], row[b]];
  return row[c] !== undefined && factors.every((one) => one !== undefined && Math.abs(one) > 100);
}

function isProduct(row: Values, a: number, b: number, c: number): boolean {
  return Math.abs(((row[a] ?? 0) * (row[b] ?? 0)) / 100 - (row[c] ?? 0)) <= 1;
}

function hundredths(text: string): number | undefined {
  const read = readAmount(text);
  return read.kind === 'amount' ? read.cents : undefined;
}
