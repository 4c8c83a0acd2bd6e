import type { Cell } from '../../grid/cell.js';
import { readAmount } from '../../values/amount.js';
import { parseRate, percentDigits } from '../../values/rate.js';
import type { TableReading } from './recognise.js';

/** A percentage in a row of percentages that its amounts do not give; `row` is the row whose share the others are. */
export type PercentFault = {
  readonly at: Cell;
  readonly label: string;
  readonly row: string;
  readonly stated: string;
  readonly actual: string;
};

/**
 * Rows of percentages under a table (`Omarahoitusosuus, %`): the row of amounts whose shares of the total they are, in
 * most columns, and the columns where they are not. A row that fits none well enough says nothing.
 */
export function percentRowFaults(reading: TableReading): readonly PercentFault[] {
  const { frame, columns, rows, structure } = reading;
  const total = rows[structure.total ?? -1];
  if (total === undefined) return [];
  const figures = columns.filter(({ meaning }) => meaning.kind === 'year' || meaning.kind === 'total');
  return frame.body.flatMap((cells) => {
    const stated = figures.flatMap(({ index }) => {
      const rate = parseRate(cells[index]?.text ?? '');
      return rate === undefined ? [] : [{ index, scaled: rate.scaled, decimals: rate.decimals }];
    });
    if (stated.length < 3 || stated.length < figures.length - 1) return [];
    const compared = rows
      .filter((row) => row !== total && row.label.kind !== 'net-costs')
      .map((row) => ({
        row,
        wrong: stated.filter(({ index, ...rate }) => !isShare(row.cells[index], total.cells[index], rate)),
      }));
    const [best] = compared.sort((a, b) => a.wrong.length - b.wrong.length);
    if (best === undefined || best.wrong.length === 0 || best.wrong.length * 2 >= stated.length) return [];
    const label = cells.find(({ text }) => /\p{L}/u.test(text))?.text.trim() ?? '';
    return best.wrong.flatMap(({ index }): PercentFault[] => {
      const at = cells[index];
      const [part, whole] = [centsOf(best.row.cells[index]), centsOf(total.cells[index])];
      if (at === undefined || part === undefined || whole === undefined || whole === 0) return [];
      return [
        {
          at,
          label,
          row: best.row.label.name,
          stated: at.text.trim(),
          actual: percentDigits(part, whole, 1),
        },
      ];
    });
  });
}

/** Whether the share, rounded as the percentage is written, is the percentage, give or take one in its last digit. */
function isShare(
  part: Cell | undefined,
  whole: Cell | undefined,
  { scaled, decimals }: { readonly scaled: number; readonly decimals: number },
): boolean {
  const [p, w] = [centsOf(part), centsOf(whole)];
  if (p === undefined || w === undefined || w <= 0) return true;
  const scale = 10n ** BigInt(decimals + 2);
  const off = BigInt(p) * scale - BigInt(scaled) * BigInt(w);
  const last = decimals > 3 ? 10n ** BigInt(decimals - 3) : 1n;
  return (off < 0n ? -off : off) <= BigInt(w) * last;
}

function centsOf(cell: Cell | undefined): number | undefined {
  const read = readAmount(cell?.text ?? '');
  return read.kind === 'amount' ? read.cents : undefined;
}
