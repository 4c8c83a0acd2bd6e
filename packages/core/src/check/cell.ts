import { type PlanFigures, type Sum, statedIn } from '../calculate/plan-figures.js';
import { type Cents, isCents } from '../values/cents.js';
import type { Say } from './say.js';

/** A cell as a sentence names it: the label of its row, and its year; no year in the total column. */
export type CellName = { readonly label: string; readonly year?: number };

export function cellName({ rows, width, plan }: PlanFigures, cell: number): CellName {
  const label = rows[Math.floor(cell / width)]?.row.label ?? '';
  const year = plan.years[cell % width]?.year;
  return year === undefined ? { label } : { label, year };
}

/** `”Eksote” 2017`, or `”Eksote” yhteensä`. */
export function sayCell({ label, year }: CellName, say: Say): string {
  return `${say.quote(label)} ${year ?? TOTAL[say.language]}`;
}

/** `2017`, or the word for the total column. */
export function sayColumn(year: number | undefined, say: Say): string {
  return year === undefined ? TOTAL[say.language] : String(year);
}

/** What a sum is called: the row it adds along, or the row that adds in this column. */
export function sumName(figures: PlanFigures, sum: Sum): CellName & { readonly kind: Sum['kind'] } {
  const name = cellName(figures, sum.total);
  return { ...name, kind: sum.kind };
}

export function saySum({ kind, label, year }: CellName & { readonly kind: string }, say: Say): string {
  if (kind !== 'row') return sayCell({ label, ...(year !== undefined && { year }) }, say);
  return `${ROW_TOTAL[say.language]} ${say.quote(label)}`;
}

/** The amount in a cell as written, if it can be read. */
export function amountIn(figures: PlanFigures, cell: number): Cents | undefined {
  const stated = statedIn(figures, cell);
  return stated.kind === 'amount' ? stated.cents : undefined;
}

/** An amount for a finding; nothing where it is unknown or past the range of {@link Cents}. */
export function known(value: number | undefined): Cents | undefined {
  return value !== undefined && isCents(value) ? value : undefined;
}

const TOTAL = { fi: 'yhteensä', sv: 'totalt', en: 'in total' } as const;
const ROW_TOTAL = { fi: 'rivisumma', sv: 'radsumman', en: 'the row total of' } as const;
