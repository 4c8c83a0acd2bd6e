import { type FigureTable, partRows, statedIn } from '../calculate/figure-table.js';
import { columnLetters, toAddress } from '../grid/address.js';
import { BLANK, type StatedAmount } from '../values/amount.js';
import { type Cents, cents, sum } from '../values/cents.js';
import { amountContent, isSummable } from './cell-values.js';
import { sumFormula } from './sum-formula.js';

/** Where the figures of a plan stand on the sheet: its first row and the column of its first year. */
export type FiguresAt = { readonly top: number; readonly left: number };

/** What stands in the cell of a figure; `isSum` where it adds others, as a formula or not. */
export type Figure = {
  readonly value: string | number | undefined;
  readonly formula?: string;
  readonly isSum: boolean;
};

/**
 * What the figures of a row show, its years and then its total. A sum is a formula where the formula says what is
 * stated; a stated figure that does not add up stays as it is, for the checks to tell.
 */
export function rowFigures(figures: FigureTable, index: number, at: FiguresAt): readonly Figure[] {
  const { width, rows } = figures;
  const role = rows[index]?.row.role;
  const parts = role === 'group' || role === 'total' ? partRows(rows, role === 'group' ? index : -1) : [];
  const taken = parts.filter((part) => rows[part]?.row.role === 'income');
  const added = parts.filter((part) => !taken.includes(part));
  return Array.from({ length: width }, (_, column) => {
    const isTotal = column === width - 1;
    const cellsOf = (some: readonly number[]): readonly number[] => some.map((part) => part * width + column);
    const cells = isTotal
      ? Array.from({ length: width - 1 }, (_, year) => index * width + year)
      : cellsOf(added);
    const less = isTotal ? [] : cellsOf(taken);
    const isAbsent = isTotal && rows[index]?.row.total === undefined;
    const stated = isAbsent ? undefined : statedIn(figures, index * width + column);
    const amountsIn = (some: readonly number[]): readonly StatedAmount[] =>
      some.map((cell) => statedIn(figures, cell));
    return figureOf(
      stated,
      {
        amounts: amountsIn(cells),
        areas: isTotal ? [rowArea(index, width - 1, at)] : columnAreas(added, column, at),
      },
      { amounts: amountsIn(less), areas: isTotal ? [] : columnAreas(taken, column, at) },
    );
  });
}

/** Amounts, and the areas of the sheet where they stand. */
export type Addends = { readonly amounts: readonly StatedAmount[]; readonly areas: readonly string[] };

/**
 * What a sum shows: a formula where it gives what is stated. `stated` is absent where nobody states a total: the sheet
 * adds the years all the same.
 */
export function figureOf(
  stated: StatedAmount | undefined,
  plus: Addends,
  less: Addends = { amounts: [], areas: [] },
): Figure {
  const parts = [...plus.amounts, ...less.amounts];
  const plain = { value: amountContent(stated ?? BLANK), isSum: parts.length > 0 };
  const formula = parts.length === 0 ? undefined : sumFormula(plus.areas, less.areas);
  if (formula === undefined) return plain;
  const isWhole = parts.every(isAddable);
  const added = addedUp(plus.amounts, less.amounts);
  if (stated === undefined ? false : !isWhole || !isSame(stated, added)) return plain;
  if (added.kind === 'amount') return { value: amountContent(added), formula: formula.sum, isSum: true };
  return { value: '', formula: formula.sumOrNothing, isSum: true };
}

/** What a spreadsheet adds exactly; a text it leaves out without a word. */
function isAddable(amount: StatedAmount): boolean {
  return amount.kind === 'blank' || (amount.kind === 'amount' && isSummable(amount.cents));
}

/** The sum of what a spreadsheet adds, less the others; blank where nothing is stated. */
export function addedUp(plus: readonly StatedAmount[], less: readonly StatedAmount[] = []): StatedAmount {
  const values = [
    ...valuesOf(plus.filter(isAddable)),
    ...valuesOf(less.filter(isAddable)).map((value) => cents(-value + 0)),
  ];
  const added = values.length === 0 ? undefined : sum(values);
  return added === undefined ? BLANK : { kind: 'amount', cents: added };
}

function valuesOf(amounts: readonly StatedAmount[]): readonly Cents[] {
  return amounts.flatMap((amount) => (amount.kind === 'amount' ? [amount.cents] : []));
}

function isSame(a: StatedAmount, b: StatedAmount): boolean {
  return a.kind === 'amount' ? b.kind === 'amount' && a.cents === b.cents : a.kind === b.kind;
}

/** The cells of the years of a row. */
export function rowArea(index: number, years: number, { top, left }: FiguresAt): string {
  return range(toAddress(top + index, left), toAddress(top + index, left + years - 1));
}

/** The cells of rows in a column; rows in a row are one range, so that a row put in among them is added too. */
export function columnAreas(
  parts: readonly number[],
  column: number,
  { top, left }: FiguresAt,
): readonly string[] {
  const letters = columnLetters(left + column);
  const runs: { from: number; to: number }[] = [];
  for (const part of parts) {
    const row = top + part + 1;
    const last = runs.at(-1);
    if (last !== undefined && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => range(`${letters}${from}`, `${letters}${to}`));
}

function range(from: string, to: string): string {
  return from === to ? from : `${from}:${to}`;
}
