import type { StatedAmount } from '../values/amount.js';
import type { Rate } from '../values/rate.js';
import type { Unit } from '../values/unit.js';

/** What a table of amounts is about, where it is not a financing plan. */
export type AmountTableKind =
  | 'budget'
  | 'salaries'
  | 'payment-application'
  | 'follow-up'
  | 'summary'
  | 'other';

/** Which cost a row of a budget is, where its label says so. `flatRate` covers other costs by a percentage. */
export const COST_CATEGORIES = [
  'wages',
  'sideCosts',
  'salaryCosts',
  'purchases',
  'equipment',
  'buildingsAndLand',
  'other',
  'flatRate',
  'lumpSum',
] as const;

export type CostCategory = (typeof COST_CATEGORIES)[number];

type Stated = {
  readonly label: string;
  readonly amounts: readonly StatedAmount[];
  readonly total?: StatedAmount;
  readonly category?: CostCategory;
  /** The percentage that the label states: `Flat rate 40 %`. */
  readonly rate?: Rate;
};

/** A row that adds nothing; `income` is taken off where it is counted. */
type ItemRow = Stated & { readonly role: 'item' | 'income' };
type GroupRow = Stated & { readonly role: 'group'; readonly parts: readonly AmountRow[] };
type TotalRow = Stated & { readonly role: 'total' };
export type AmountRow = ItemRow | GroupRow | TotalRow;

/** Columns that one column of the table adds and takes off, as indexes: left = approved − claimed. */
export type ColumnSum = {
  readonly total: number;
  readonly plus: readonly number[];
  readonly minus: readonly number[];
};

/**
 * A budget, payment application or other table as it stands on a sheet: rows × columns of amounts, the rows in a
 * tree by what adds up to what. `columns` are the headings of `amounts`, years as numbers; nothing is trusted yet.
 */
export type AmountTable = {
  readonly kind: AmountTableKind;
  readonly columns: readonly (number | string)[];
  readonly columnSums: readonly ColumnSum[];
  readonly rows: readonly AmountRow[];
  readonly unit: Unit;
  readonly resolution: number;
  readonly incomplete?: true;
};
