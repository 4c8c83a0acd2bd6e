import type { CellAt } from '../../grid/linear-formula.js';
import { shownDecimals } from '../../grid/number-format.js';
import type { Recalculated } from '../../grid/recalculate.js';
import type { SheetCell } from '../../grid/snapshot.js';
import { type TableCell, tableCells, type WorkbookTable } from './workbook-table.js';

/** A sum that holds, but not as it is shown: its parts have decimals that their format hides. */
export type HiddenDecimals = {
  readonly at: TableCell;
  readonly decimals: number;
  readonly value: number;
  readonly others: readonly TableCell[];
};

/** The figures of a table that hide decimals, where a sum as it is shown does not add up because of them. */
export function hiddenDecimals(
  { table, ...of }: WorkbookTable,
  computed: Recalculated,
  cellOf: (at: CellAt) => SheetCell | undefined,
): HiddenDecimals | undefined {
  const cells = tableCells({ table, ...of });
  const shown = new Map<number, { readonly at: TableCell; readonly value: number; readonly shown: number }>();
  for (const [cell, at] of cells) {
    const result = computed.at(at.sheet, at.row, at.column);
    const decimals = shownDecimals(cellOf(at)?.format ?? 'General');
    if (result.kind !== 'value' || typeof result.value !== 'number' || decimals === undefined) continue;
    shown.set(cell, { at, value: result.value, shown: rounded(result.value, decimals) });
  }
  const hiding = [...shown.values()].filter((one) => Math.abs(one.value - one.shown) > 0.004);
  const [first, ...others] = hiding;
  if (first === undefined) return undefined;
  const isSeen = table.sums.some(({ total, parts, less = [] }) => {
    const whole = shown.get(total);
    const all = [...parts, ...less].map((part) => shown.get(part));
    if (whole === undefined || all.some((part) => part === undefined) || all.length < 2) return false;
    const added = parts.reduce((sum, part) => sum + (shown.get(part)?.shown ?? 0), 0);
    const taken = less.reduce((sum, part) => sum + (shown.get(part)?.shown ?? 0), 0);
    return Math.abs(whole.shown - added + taken) > 0.004;
  });
  if (!isSeen) return undefined;
  const decimals = shownDecimals(cellOf(first.at)?.format ?? '') ?? 0;
  return { at: first.at, decimals, value: first.value, others: others.map(({ at }) => at) };
}

function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * scale).toPrecision(14)))) / scale;
}
