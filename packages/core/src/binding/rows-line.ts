import { BLANK, type StatedAmount } from '../values/amount.js';
import type { PlanYear } from '../values/period.js';
import type { Worded } from '../words/language.js';
import { type FigureLine, sumStated } from './year-fields.js';

/** The columns of a table; `undefined` where there is no table, so that its lines are blank. */
export type Years = readonly PlanYear[] | undefined;

type Row = { readonly amounts: readonly StatedAmount[]; readonly total?: StatedAmount };

/**
 * A line that is the sum of these rows. A calendar year has all its columns, also where it is in two; a row that states
 * no total has that of its years.
 */
export function rowsLine(id: string, words: Worded, years: Years, rows: readonly Row[]): FigureLine {
  return {
    id,
    words,
    inYear: (wanted) => sumStated(rows.map((row) => inYear(row, years ?? [], wanted))),
    total: sumStated(rows.map(totalOf)),
  };
}

function inYear({ amounts }: Row, years: readonly PlanYear[], wanted: number): StatedAmount {
  return sumStated(years.flatMap(({ year }, column) => (year === wanted ? [amounts[column] ?? BLANK] : [])));
}

function totalOf({ amounts, total }: Row): StatedAmount {
  return total === undefined || total.kind === 'blank' ? sumStated(amounts) : total;
}
