import type { Cell, Grid } from '../../grid/cell.js';
import { readAmount } from '../../values/amount.js';
import { parseRate } from '../../values/rate.js';
import { declaredUnit, readColumnHeading, readMeasureHeading } from './column-heading.js';
import { withoutMark } from './known-cents.js';
import { isSum, readRowLabel } from './row-label.js';

/**
 * A row that heads a table. `years`: years stand across; `years-down`: every row under it begins with a year;
 * `measures`: the columns of a payment application; `words`: columns named otherwise, such as partners. `end` is the
 * first row that is no longer the table's.
 */
export type Heading = {
  readonly kind: 'years' | 'years-down' | 'measures' | 'words';
  readonly at: number;
  readonly end: number;
};

/** Finds the heading of every table in a grid, from top to bottom; those of words only where they are asked for. */
export function findHeadings(grid: Grid, withWords: boolean): readonly Heading[] {
  const all = grid.flatMap((row, at) => {
    const kind = headingKind(grid, row, at, withWords);
    return kind === undefined ? [] : [{ kind, at }];
  });
  const found = withoutAmountsLikeYears(grid, all);
  const first = found
    .filter((one, nth) => !belongsTo(one, found[nth - 1]))
    .filter((one, nth, all) => !readsOn(grid, all[nth - 1], one, all[nth + 1]?.at));
  return first.map((heading, nth) => {
    const next = first[nth + 1]?.at ?? grid.length;
    const end =
      heading.kind === 'years-down' ? endOfYears(grid, heading.at, next) : tableEnd(grid, heading.at, next);
    return { ...heading, end };
  });
}

type Found = Pick<Heading, 'kind' | 'at'>;

/** Under a heading of years, `2000 | 2000 | 2000` in its columns are amounts: years follow each other. */
function withoutAmountsLikeYears(grid: Grid, found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  let above: readonly (string | undefined)[] | undefined;
  for (const one of found) {
    const years = one.kind === 'years' ? bareYears(grid[one.at] ?? []) : undefined;
    const isRepeated = above !== undefined && years?.every((year, column) => year === above?.[column]);
    const isUnder =
      above !== undefined &&
      years?.every((year, column) => year === undefined || above?.[column] !== undefined);
    if (years !== undefined && isUnder && !isRepeated && !followEachOther(years)) continue;
    kept.push(one);
    if (one.kind === 'years') above = years;
  }
  return kept;
}

/** The years of a row that names them in four digits only, in their columns; `undefined` for other headings. */
function bareYears(row: readonly Cell[]): readonly (string | undefined)[] | undefined {
  const years = row.map(({ text }) => (readColumnHeading(text).kind === 'year' ? text.trim() : undefined));
  return years.every((year) => year === undefined || /^\d{4}$/.test(year)) ? years : undefined;
}

function followEachOther(years: readonly (string | undefined)[]): boolean {
  const numbers = years.filter((year) => year !== undefined).map(Number);
  const ordered = numbers.toSorted((a, b) => a - b);
  return ordered.every((year, nth) => nth === 0 || year - (ordered[nth - 1] ?? year) === 1);
}

/** Every row of years down opens as the first one does; words right under a heading are its second row. */
function belongsTo({ kind, at }: Found, before: Found | undefined): boolean {
  if (kind === 'years-down') return before?.kind === 'years-down';
  return kind === 'words' && before?.at === at - 1 && before.kind !== 'years-down';
}

/** A heading that is said again where a page ends heads no new table: the sums stand after it only. */
function readsOn(grid: Grid, before: Found | undefined, { at, kind }: Found, end?: number): boolean {
  if (before === undefined || kind === 'years-down' || !isSameRow(grid[before.at] ?? [], grid[at] ?? []))
    return false;
  const between = grid.slice(before.at + 1, at);
  const last = between.findLast((row) => row.some(isFilled)) ?? [];
  return hasAmount(last) && !between.some(saysSum) && grid.slice(at + 1, end).some(saysSum);
}

function saysSum(row: readonly Cell[]): boolean {
  return isSum(readRowLabel(row.find(isFilled)?.text ?? ''));
}

/** Whether two rows say the same in the same columns. */
export function isSameRow(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.every(({ text }, column) => text.trim() === (other[column]?.text.trim() ?? ''));
}

/** Whether a text is readable as an amount, also where only its thousands mark is in doubt. */
export function isAmountText(text: string): boolean {
  const read = readAmount(withoutMark(text));
  return (
    read.kind === 'amount' ||
    read.kind === 'too-fine' ||
    (read.kind === 'unreadable' && read.accepted.length > 0)
  );
}

export function isAmountCell({ text }: Cell): boolean {
  return isAmountText(text);
}

export function hasAmount(row: readonly Cell[]): boolean {
  return row.some(isAmountCell);
}

export function isFilled({ text }: Cell): boolean {
  return text.trim() !== '';
}

/** What kind of heading a row is, if it is one. */
export function headingKind(
  grid: Grid,
  row: readonly Cell[],
  at: number,
  withWords: boolean,
): Heading['kind'] | undefined {
  const meanings = row.map(({ text }) => readColumnHeading(text).kind);
  if (isMonthHeading(meanings)) return 'words';
  if (isYearHeading(row, meanings)) return 'years';
  if (isOverYears(grid, at) && !opensWithYear(row) && !hasAmount(row)) return 'years-down';
  if (isMeasureHeading(grid, row, at)) return 'measures';
  return withWords && isWordHeading(grid, row, at) ? 'words' : undefined;
}

type Meaning = ReturnType<typeof readColumnHeading>['kind'];

/** Months or quarters of one year, and the year itself as their total. */
function isMonthHeading(meanings: readonly Meaning[]): boolean {
  const months = meanings.filter((kind) => kind === 'month').length;
  return months >= 3 && meanings.filter((kind) => kind === 'year').length <= 1;
}

/** `1 000 €` at the head of a column of labels is the unit, not an amount. */
function isYearHeading(row: readonly Cell[], meanings: readonly Meaning[]): boolean {
  const years = meanings.filter((kind) => kind === 'year').length;
  const totals = meanings.filter((kind) => kind === 'total').length;
  const figures = row.filter(
    (cell, index) =>
      isAmountCell(cell) && meanings[index] !== 'year' && declaredUnit(cell.text) === undefined,
  ).length;
  return figures === 0 && (years >= 2 || (years === 1 && totals === 1));
}

function isMeasureHeading(grid: Grid, row: readonly Cell[], at: number): boolean {
  if (hasAmount(row)) return false;
  const measures = new Set(row.flatMap(({ text }) => readMeasureHeading(text) ?? []));
  const telling = ['left', 'cumulative', 'before', 'new'] as const;
  const columns = row.flatMap(({ text }, column) => (readMeasureHeading(text) === undefined ? [] : [column]));
  return measures.size >= 3 && telling.some((one) => measures.has(one)) && amountsUnder(grid, at, columns);
}

/** Words over at least two columns of amounts, beside the column that names the rows; no title, no data. */
function isWordHeading(grid: Grid, row: readonly Cell[], at: number): boolean {
  const filled = row.flatMap((cell, column) => (isFilled(cell) ? [column] : []));
  const next = grid[at + 1] ?? [];
  const names = next.findIndex((cell) => isFilled(cell) && !isAmountCell(cell));
  // Where the name of the first column stands in the row above, all words are headings of figures.
  const isNamedAbove = names >= 0 && names < (filled[0] ?? 0) && isFilled(grid[at - 1]?.[names] ?? EMPTY);
  const [label, ...columns] = isNamedAbove ? [names, ...filled] : filled;
  if (label === undefined || columns.length === 0 || hasAmount(row)) return false;
  if (!columns.every((column) => isWords(row[column]?.text ?? ''))) return false;
  if (columns.length === 1)
    return isAmountHeading(row[columns[0] ?? 0]?.text ?? '') && isListOfAmounts(grid, at, columns);
  const named = isFilled(next[label] ?? EMPTY) && !isAmountText(next[label]?.text ?? '');
  return named && amountsUnder(grid, at, columns);
}

const EMPTY: Cell = { text: '', place: {} };

/** A heading has letters or a sign; a percentage is a figure. */
function isWords(text: string): boolean {
  return /[\p{L}€%]/u.test(text) && parseRate(text) === undefined;
}

/** `€`, `Yhteensä €`, `Budjetti`: the one column of a short list. */
function isAmountHeading(text: string): boolean {
  const { kind } = readColumnHeading(text);
  return (
    kind === 'total' ||
    readMeasureHeading(text) === 'approved' ||
    /^(?:€|eur(?:oa?|os?)?|summa|määrä|belopp|amount|kustannu\S*|kostnad\S*|costs?)$/i.test(text.trim())
  );
}

function isListOfAmounts(grid: Grid, at: number, [column = 0]: readonly number[]): boolean {
  const next = grid.slice(at + 1, at + 4);
  return next.length >= 3 && next.every((cells) => isAmountText(cells[column]?.text ?? ''));
}

function amountsUnder(grid: Grid, at: number, columns: readonly number[]): boolean {
  return grid.slice(at + 1, at + 5).some((cells) => {
    const filled = columns.map((column) => cells[column]?.text ?? '');
    const amounts = filled.filter((text) => isAmountText(text)).length;
    const percents = filled.filter((text) => parseRate(text) !== undefined).length;
    return amounts >= 1 && amounts + percents >= 2;
  });
}

function opensWithYear(row: readonly Cell[]): boolean {
  const [first, ...rest] = row.filter(isFilled);
  return first !== undefined && readColumnHeading(first.text).kind === 'year' && rest.some(isAmountCell);
}

/** The row under it opens with a year, and soon another one does; a single year has its sum right under it. */
function isOverYears(grid: Grid, at: number): boolean {
  if (!opensWithYear(grid[at + 1] ?? [])) return false;
  return grid.slice(at + 2, at + 6).some(opensWithYear) || saysSum(grid[at + 2] ?? []);
}

/** Years down end with the last year, and the rows of totals under it. */
function endOfYears(grid: Grid, at: number, next: number): number {
  const last = grid.findLastIndex((row, index) => index > at && index < next && opensWithYear(row));
  let end = last + 1;
  while (end < next && end < last + 4 && hasAmount(grid[end] ?? [])) end += 1;
  return end;
}

/** A table ends where, after an empty row, a row of words stands over its figures: something else begins. */
function tableEnd(grid: Grid, at: number, next: number): number {
  const head = grid[at] ?? [];
  const figures = head.flatMap(({ text }, column) =>
    ['year', 'total'].includes(readColumnHeading(text).kind) || readMeasureHeading(text) !== undefined
      ? [column]
      : [],
  );
  for (let row = at + 2; row < next; row++) {
    const cells = grid[row] ?? [];
    const isApart = !(grid[row - 1] ?? []).some(isFilled);
    const words = figures.filter((column) => {
      const text = cells[column]?.text ?? '';
      return text.trim() !== '' && !/\d/.test(text);
    });
    if (isApart && words.length >= 2 && !hasAmount(cells)) return row;
  }
  return next;
}
