import { type FigureTable, partRows, statedIn } from '../calculate/figure-table.js';
import { columnLetters, toAddress } from '../grid/address.js';
import { BLANK, type StatedAmount } from '../values/amount.js';
import { type Cents, sum } from '../values/cents.js';
import { amountContent, isSummable } from './cell-values.js';

/** Where the figures of a plan stand on the sheet: its first row and the column of its first year. */
export type FiguresAt = { readonly top: number; readonly left: number };

/** What stands in a cell of a figure. */
type Figure = { readonly value: string | number | undefined; readonly formula?: string };

/**
 * What a cell of the plan shows. A sum is a formula where the formula says what is stated; a stated figure that does
 * not add up stays as it is, for the checks to tell.
 */
export function figureOf(figures: FigureTable, cell: number, at: FiguresAt): Figure {
  const isAbsent =
    cell % figures.width === figures.width - 1 && rowOf(figures, cell)?.row.total === undefined;
  const stated = isAbsent ? undefined : statedIn(figures, cell);
  const parts = partsOf(figures, cell);
  const added = parts.length === 0 ? undefined : addedUp(parts.map((part) => statedIn(figures, part)));
  const plain = { value: amountContent(stated ?? BLANK) };
  if (added === undefined) return isAbsent && parts.length > 0 ? sumFigure(figures, cell, parts, at) : plain;
  if (stated === undefined || isSame(stated, added))
    return sumFigure(figures, cell, parts, at, amountContent(added));
  return plain;
}

/** What a cell adds: a row's years, a group's parts, the plan's top rows; nothing for what is filled in. */
export function partsOf(figures: FigureTable, cell: number): readonly number[] {
  const { rows, width } = figures;
  const [index, column] = [Math.floor(cell / width), cell % width];
  if (column === width - 1) return Array.from({ length: width - 1 }, (_, year) => index * width + year);
  const role = rows[index]?.row.role;
  if (role !== 'group' && role !== 'total') return [];
  return partRows(rows, role === 'group' ? index : -1).map((part) => part * width + column);
}

function rowOf({ rows, width }: FigureTable, cell: number): FigureTable['rows'][number] | undefined {
  return rows[Math.floor(cell / width)];
}

/** Blank where nothing is stated; `undefined` where something cannot be added. */
function addedUp(amounts: readonly StatedAmount[]): StatedAmount | undefined {
  const stated = amounts.filter(({ kind }) => kind !== 'blank');
  if (stated.length === 0) return BLANK;
  const values = stated.flatMap((amount): readonly Cents[] =>
    amount.kind === 'amount' && isSummable(amount.cents) ? [amount.cents] : [],
  );
  const added = values.length < stated.length ? undefined : sum(values);
  return added === undefined || !isSummable(added) ? undefined : { kind: 'amount', cents: added };
}

function isSame(a: StatedAmount, b: StatedAmount): boolean {
  return a.kind === 'amount' ? b.kind === 'amount' && a.cents === b.cents : a.kind === b.kind;
}

function sumFigure(
  figures: FigureTable,
  cell: number,
  parts: readonly number[],
  at: FiguresAt,
  value?: string | number,
): Figure {
  const { width } = figures;
  const inRow = cell % width === width - 1;
  const areas = inRow ? [rowArea(cell, parts.length, width, at)] : columnAreas(parts, width, at);
  const formula = `SUM(${areas.join(',')})`;
  if (value !== undefined) return { value, formula };
  return { value: '', formula: `IF(COUNT(${areas.join(',')})=0,"",${formula})` };
}

function rowArea(cell: number, years: number, width: number, { top, left }: FiguresAt): string {
  const row = top + Math.floor(cell / width);
  return range(toAddress(row, left), toAddress(row, left + years - 1));
}

/** Rows that follow each other as one range, so that a row inserted among them is added too. */
function columnAreas(parts: readonly number[], width: number, { top, left }: FiguresAt): readonly string[] {
  const column = columnLetters(left + ((parts[0] ?? 0) % width));
  const rows = parts.map((part) => top + Math.floor(part / width) + 1);
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => range(`${column}${from}`, `${column}${to}`));
}

function range(from: string, to: string): string {
  return from === to ? from : `${from}:${to}`;
}
