import type { StatedRow } from '../../calculate/figure-table.js';
import type { CheckedTable } from '../../calculate/settled.js';
import type { StatedAmount } from '../../values/amount.js';
import { isCents } from '../../values/cents.js';

/**
 * The amounts of a partner's rows that go into the whole: as written, or where the partner's own sums leave an amount
 * one value, that one, as in every check. The wrong amount is told in its file; its correction changes no sum.
 */
export function settledAmounts<Row extends StatedRow>({
  rows,
  width,
  settled,
}: CheckedTable<Row>): ReadonlyMap<Row, readonly StatedAmount[]> {
  return new Map(
    rows.map(({ row }, nth) => [
      row,
      row.amounts.map((stated, column): StatedAmount => {
        const cents = settled[nth * width + column] ?? Number.NaN;
        if (!isCents(cents) || (stated.kind === 'blank' && cents === 0)) return stated;
        return { kind: 'amount', cents };
      }),
    ]),
  );
}
