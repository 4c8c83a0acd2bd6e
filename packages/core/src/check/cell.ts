import { type FigureTable, type Sum, statedIn } from '../calculate/figure-table.js';
import { type Cents, isCents } from '../values/cents.js';
import type { Say } from './say.js';

/** A cell as a sentence names it: the label of its row, and its year or heading; none in the total column. */
export type CellName = { readonly label: string; readonly column?: number | string };

export function cellName({ rows, width, columns }: FigureTable, cell: number): CellName {
  const label = rows[Math.floor(cell / width)]?.row.label ?? '';
  const column = columns[cell % width];
  return column === undefined ? { label } : { label, column };
}

/** `”Eksote” 2017`, or `”Eksote” yhteensä`. */
export function sayCell({ label, column }: CellName, say: Say): string {
  return `${say.quote(label)} ${sayColumn(column, say)}`;
}

/** `2017`, a heading, or the word for the total column. */
export function sayColumn(column: number | string | undefined, say: Say): string {
  if (column === undefined) return TOTAL[say.language];
  return typeof column === 'number' ? String(column) : say.quote(column);
}

/** What a sum is called: the row it adds along, or the row that adds in this column. */
export function sumName(figures: FigureTable, sum: Sum): CellName & { readonly kind: Sum['kind'] } {
  const name = cellName(figures, sum.total);
  return { ...name, kind: sum.kind };
}

export function saySum({ kind, label, column }: CellName & { readonly kind: string }, say: Say): string {
  if (kind !== 'row') return sayCell({ label, ...(column !== undefined && { column }) }, say);
  return `${ROW_TOTAL[say.language]} ${say.quote(label)}`;
}

/** The amount in a cell as written, if it can be read. */
export function amountIn(figures: FigureTable, cell: number): Cents | undefined {
  const stated = statedIn(figures, cell);
  return stated.kind === 'amount' ? stated.cents : undefined;
}

/** An amount for a finding; nothing where it is unknown or past the range of {@link Cents}. */
export function known(value: number | undefined): Cents | undefined {
  return value !== undefined && isCents(value) ? value : undefined;
}

const TOTAL = { fi: 'yhteensä', sv: 'totalt', en: 'in total' } as const;
const ROW_TOTAL = { fi: 'rivisumma', sv: 'radsumman', en: 'the row total of' } as const;
