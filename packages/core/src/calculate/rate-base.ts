import type { AmountRow } from '../model/amount-table.js';
import type { RateEntry } from '../model/rate-entry.js';
import { cents, isCents } from '../values/cents.js';
import type { Rate } from '../values/rate.js';
import { rateShare } from '../values/rate-share.js';
import { amountOf, type Base, knownBase, possibleBases } from './possible-bases.js';
import type { CheckedTable } from './settled.js';

/**
 * What a cost by a percentage is a percentage of: what the programme period says, or else the rows that give it in the
 * most columns, of equal ones the likeliest. `undefined` where the table has nothing that it could be of without
 * counting itself.
 */
export function rateBase(
  table: CheckedTable<AmountRow>,
  row: number,
  rate: Rate,
  { step, known = [] }: { readonly step: 1 | 100; readonly known?: readonly RateEntry[] },
): Base | undefined {
  const category = table.rows[row]?.row.category;
  if (category !== 'flatRate' && category !== 'sideCosts') return undefined;
  const said = knownBase(table, row, rate, known);
  if (said !== undefined && !leadsBack(table, row, said)) return said;
  const bases = possibleBases(table, row, category).filter((base) => !leadsBack(table, row, base));
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
  return bases[good.indexOf(Math.max(...good))];
}

/** Whether a base holds a cost by a percentage, whose own base may hold this one. */
function leadsBack({ rows }: CheckedTable<AmountRow>, row: number, base: Base): boolean {
  const inner = rows[row]?.row.category === 'flatRate' ? ['flatRate'] : ['flatRate', 'sideCosts'];
  return base.rows.some((index) => {
    const own = rows[index]?.row;
    return own?.role === 'group' && holds(own, inner);
  });
}

function holds(row: AmountRow, categories: readonly string[]): boolean {
  const isOwn = row.role === 'item' && categories.includes(row.category ?? '');
  return isOwn || (row.role === 'group' && row.parts.some((part) => holds(part, categories)));
}
