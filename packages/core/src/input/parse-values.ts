import type { PlanVersion } from '../model/financing-plan.js';
import { BLANK, decimalsWritten, readAmount, type StatedAmount } from '../values/amount.js';
import { type PlanYear, parsePlanYear } from '../values/period.js';
import type { Unit } from '../values/unit.js';
import type { DraftAmount } from './draft.js';

/** `applied`, `approved` or `change-2`. */
export function planVersion(text: string | undefined): PlanVersion | undefined {
  if (text === 'applied' || text === 'approved') return text;
  const change = /^change-([1-9]\d{0,2})$/.exec(text ?? '');
  return change === null ? undefined : `change-${Number(change[1])}`;
}

/** A year heading of a draft; the schema and the recogniser let nothing else through. */
export function parseYear(text: number | string): PlanYear {
  const read = parsePlanYear(String(text));
  return { year: read?.year ?? Number.NaN, ...(read?.months !== undefined && { months: read.months }) };
}

/** An amount of a draft; null is an empty cell. */
export function parseDraftAmount(amount: DraftAmount, unit: Unit): StatedAmount {
  return amount === null ? BLANK : readAmount(String(amount), unit);
}

/** A row of amounts, and those under it. */
type Rows = readonly {
  readonly amounts: readonly DraftAmount[];
  readonly total?: DraftAmount | undefined;
  readonly parts?: Rows | undefined;
}[];

/** The most decimals that an amount of the rows is written with. */
export function mostDecimals(rows: Rows): number {
  return rows.reduce((most, row) => {
    const own = [...row.amounts, row.total ?? null].map((amount) => decimalsWritten(String(amount ?? '')));
    return Math.max(most, ...own, mostDecimals(row.parts ?? []));
  }, 0);
}
