import type { AmountRow } from '../model/amount-table.js';
import { cents, isCents } from '../values/cents.js';
import type { Rate } from '../values/rate.js';
import { rateShare } from '../values/rate-share.js';
import { amountOf, basesOf } from './rate-bases.js';
import type { CheckedTable } from './settled.js';

/**
 * The rows that a cost by a percentage is a percentage of, rounded to whole steps: those that give it in the most
 * columns, of equal ones the likeliest. `undefined` where the table has nothing that it could be of.
 */
export function rateBase(
  table: CheckedTable<AmountRow>,
  row: number,
  rate: Rate,
  step: 1 | 100,
): readonly number[] | undefined {
  const category = table.rows[row]?.row.category;
  const bases = category === undefined ? [] : basesOf(table, row, category);
  const { width, values } = table;
  const columns = Array.from({ length: width - 1 }, (_, column) => column);
  const good = bases.map(
    (base) =>
      columns.filter((column) => {
        const whole = amountOf(table, base, column);
        return (
          isCents(whole) && values[row * width + column] === rateShare(whole, rate, cents(step), 'half-away')
        );
      }).length,
  );
  return bases[good.indexOf(Math.max(...good))]?.rows;
}
