import type { Cell, Grid } from '../../grid/cell.js';
import { readColumnHeading } from './column-heading.js';
import { isAmountCell, isFilled } from './headings.js';

/**
 * The headings of the columns where they take two rows: the years over `suunnitelma` and `toteuma`, or under them.
 * A year that stands once over several columns counts for all of them.
 */
export function withSecondRow(
  grid: Grid,
  at: number,
  end: number,
  isTurned: boolean,
): { readonly cells: readonly Cell[]; readonly under: boolean } {
  const head = grid[at] ?? [];
  const under = at + 1 < end ? (grid[at + 1] ?? []) : [];
  const first = head.findIndex(isYear);
  const words = under.filter((cell, column) => column >= first && isFilled(cell)).length;
  const isBare = !head.slice(0, first).some(isFilled);
  const leads =
    isTurned ||
    under
      .slice(0, first)
      .every((cell, column) => isBare || !isFilled(cell) || cell.text === head[column]?.text);
  if (first >= 0 && words >= 2 && leads && !hasFigures(under) && isOfSameYears(head, under)) {
    const years = filledOn(head, under, first);
    const cells = under.map((cell, column) => joined(years[column], cell));
    if (keepsYears(head, cells)) return { cells, under: true };
  }
  const over = at > 0 ? (grid[at - 1] ?? []) : [];
  const own = head.findIndex(isFilled);
  const isNamedAbove = over.findIndex(isFilled) < own && over[own] !== undefined && isFilled(over[own]);
  const repeats =
    new Set(head.filter(isYear).map(({ text }) => text.trim())).size < head.filter(isYear).length;
  if (!(repeats || isNamedAbove) || hasFigures(over) || !isOfSameYears(head, over))
    return { cells: head, under: false };
  if (over.filter(isFilled).length < 2) return { cells: head, under: false };
  const from = isNamedAbove ? own : first;
  const versions = filledOn(over, head, from);
  const named = head.map((cell, column) =>
    column >= from ? joined(cell, versions[column]) : isFilled(cell) ? cell : (over[column] ?? cell),
  );
  return { cells: keepsYears(head, named) ? named : head, under: false };
}

export function isYear({ text }: Cell): boolean {
  return ['year', 'total'].includes(readColumnHeading(text).kind);
}

/** Two rows that are read as one heading still say the years that the first says. */
function keepsYears(head: readonly Cell[], joinedCells: readonly Cell[]): boolean {
  const says = ({ text }: Cell): boolean => readColumnHeading(text).kind === 'year';
  return !head.some(says) || joinedCells.some(says);
}

/** One column has one year, in whichever of its two rows. */
function isOfSameYears(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.every((cell, column) => {
    const [a, b] = [cell.text, other[column]?.text ?? ''].map(readColumnHeading);
    return a?.kind !== 'year' || b?.kind !== 'year' || a.year.year === b.year.year;
  });
}

/** Amounts, of which the years of a heading are none. */
function hasFigures(row: readonly Cell[]): boolean {
  return row.some((cell) => isAmountCell(cell) && !isYear(cell));
}

/** From column `first` on, an empty cell over a filled one has the text of the cell before it. */
export function filledOn(row: readonly Cell[], filled: readonly Cell[], first: number): readonly Cell[] {
  let last = row[first];
  return row.map((cell, column) => {
    if (column < first) return cell;
    if (isFilled(cell)) last = cell;
    const other = filled[column];
    return last !== undefined && other !== undefined && isFilled(other) ? last : cell;
  });
}

const BARE_TOTAL = /^(?:yht\.?|yhteensä|totalt?|sammanlagt|summa)$/iu;

/** Two headings of one column; a month says its year, and what is `Yht.` under a year is that year. */
function joined(first: Cell | undefined, second: Cell | undefined): Cell {
  const [a, b] = [first?.text.trim() ?? '', second?.text.trim() ?? ''];
  const place = second?.place ?? first?.place ?? {};
  const isYearOver = readColumnHeading(a).kind === 'year';
  const [year, other] = isYearOver ? [a, b] : [b, a];
  if (readColumnHeading(year).kind === 'year') {
    if (readColumnHeading(other).kind === 'month') return { text: other, place };
    if (BARE_TOTAL.test(other)) return { text: year, place };
  }
  return { text: a === b || b === '' ? a : `${a} ${b}`.trim(), place };
}
