import {
  type AllocatedTable,
  type Allocation,
  type AllocationOptions,
  allocate,
  allocateTable,
  cents,
  fractionDigits,
  parseAmount,
} from '@eurakit/core';
import type { Text } from '@eurakit/core/render';
import { readTypedKey, type TypedParty } from '@eurakit/core/workbook';
import { amountUnread, notWholeSteps, noWeights, weightUnread } from '../words/allocate-words.js';
import { readAmounts } from './read-amounts.js';

/** What a person chose: in cents or whole euros, by which method, who gets a unit that is claimed equally. */
export type SplitChoice = {
  readonly step: 1 | 100;
  readonly method: NonNullable<AllocationOptions['method']>;
  readonly ties: NonNullable<AllocationOptions['ties']>;
};

/** A split with everything that it is explained by, or why there is none. */
export type Split =
  | {
      readonly ok: true;
      readonly parties: readonly TypedParty[];
      readonly total: number;
      readonly allocation: Allocation;
    }
  | { readonly ok: false; readonly problem: Text };

/** Splits a typed amount by a typed key. */
export function split(total: string, weights: string, { step, method, ties }: SplitChoice): Split {
  const amount = parseAmount(total);
  if (amount === undefined) return { ok: false, problem: amountUnread() };
  if (amount % step !== 0) return { ok: false, problem: notWholeSteps() };
  const read = readTypedKey(weights);
  if (!read.ok) return { ok: false, problem: weightUnread(read.line) };
  const { parties } = read;
  if (parties.every(({ weight }) => /^[0.]*$/.test(weight))) return { ok: false, problem: noWeights() };
  const allocation = allocate(
    amount,
    parties.map(({ weight }) => weight),
    { step: cents(step), method, ties },
  );
  return { ok: true, parties, total: amount, allocation };
}

/** A table split by its totals, or why there is none. */
export type TableSplit =
  | {
      readonly ok: true;
      readonly result: AllocatedTable;
      readonly rows: readonly number[];
      readonly columns: readonly number[];
    }
  | { readonly ok: false; readonly problem: Text };

/** Splits by the totals of rows and columns, each cell by its row's and its column's share in the whole. */
export function splitTable(rowTotals: string, columnTotals: string, { step, ties }: SplitChoice): TableSplit {
  const [rows, columns] = [readAmounts(rowTotals), readAmounts(columnTotals)];
  if (rows === undefined || columns === undefined || rows.length === 0 || columns.length === 0)
    return { ok: false, problem: amountUnread() };
  if ([...rows, ...columns].some((amount) => amount % step !== 0))
    return { ok: false, problem: notWholeSteps() };
  if (rows.every((amount) => amount === 0) || [...rows, ...columns].some((amount) => amount < 0))
    return { ok: false, problem: noWeights() };
  const result = allocateTable({
    rowWeights: rows,
    columnWeights: columns,
    rowTotals: rows.map(cents),
    columnTotals: columns.map(cents),
    step: cents(step),
    ties,
  });
  return { ok: true, result, rows, columns };
}

/** Exact cents as euros with four decimals and a decimal point. */
export function exactEuros(exact: { readonly numerator: bigint; readonly denominator: bigint }): string {
  return fractionDigits({ numerator: exact.numerator, denominator: 100n * exact.denominator }, 4);
}
