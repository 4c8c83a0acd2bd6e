import * as z from 'zod/mini';
import { expects } from './values.js';

/** A row with lists that have one value for each year. */
type YearRow = {
  readonly amounts: readonly unknown[];
  readonly work?: readonly unknown[] | undefined;
  readonly parts?: readonly YearRow[] | undefined;
};

/** Refuses rows whose list has more or fewer values than the table has years. */
export function unevenRows(list: 'amounts' | 'work') {
  return z.superRefine<{ readonly years: readonly unknown[]; readonly rows: readonly YearRow[] }>(
    ({ years, rows }, context) => {
      for (const path of uneven(rows, list, years.length, ['rows']))
        context.addIssue({ code: 'custom', path: [...path], message: expects('one-amount-per-year').error });
    },
  );
}

function uneven(
  rows: readonly YearRow[],
  list: 'amounts' | 'work',
  years: number,
  at: readonly (string | number)[],
): readonly (readonly (string | number)[])[] {
  return rows.flatMap((row, index) => {
    const own = (row[list]?.length ?? years) === years ? [] : [[...at, index, list]];
    return [...own, ...uneven(row.parts ?? [], list, years, [...at, index, 'parts'])];
  });
}
