import type { Cell, Grid } from '../grid/cell.js';
import { readAmount } from '../values/amount.js';
import { readColumnHeading } from './recognise/column-heading.js';

/** A line of pasted text that is not empty. */
export type Line = { readonly text: string; readonly line: number };

type Row = { readonly label: readonly Line[]; readonly cells: readonly Line[] };
type Candidate = {
  readonly heading: readonly Line[];
  readonly from: number;
  readonly years: 'across' | 'down';
};
type Parsed = { readonly cost: number; readonly rows: readonly Row[] };

/**
 * Rebuilds the tables of a text that has one cell per line: a heading run such as `2016`, `2017`, `Yhteensä`,
 * then for every row its label and its figures. The row boundaries are the cheapest ones: a figure that cannot
 * be read costs less than a missing one, so a spoilt figure stays in its place. For every table the grids that it
 * may be: an empty cell leaves no line, so where a row is short by one figure, each of its places is possible.
 */
export function gridsFromLines(lines: readonly Line[]): readonly (readonly Grid[])[] {
  const grids: (readonly Grid[])[] = [];
  let from = 0;
  for (;;) {
    const candidates = headings(lines, from);
    if (candidates.length === 0) return grids;
    const tables = candidates.map((candidate) => ({ candidate, ...parseRows(lines, candidate) }));
    const best = tables.filter(({ rows }) => rows.length > 0).sort((a, b) => a.cost - b.cost)[0];
    if (best === undefined) return grids;
    grids.push(
      alternatives(best.rows, best.candidate.heading.length).map((rows) =>
        toGrid(lines, best.candidate, rows),
      ),
    );
    const last = best.rows.at(-1)?.cells.at(-1)?.line ?? 0;
    from = lines.findIndex(({ line }) => line > last);
    if (from < 0) return grids;
  }
}

/** The first run of year headings, read as years across, and the labels before it, read as years down. */
function headings(lines: readonly Line[], from: number): readonly Candidate[] {
  const first = lines.findIndex(({ text }, index) => index >= from && kind(text) === 'year');
  if (first < 0) return [];
  let start = first;
  while (start > from && kind(lines[start - 1]?.text) === 'total') start -= 1;
  let end = first;
  while (['year', 'total', 'percent'].includes(kind(lines[end]?.text))) end += 1;
  const across: Candidate = { heading: lines.slice(start, end), from: end, years: 'across' };
  const columns = yearGap(lines, first) - 1;
  const down: Candidate = { heading: lines.slice(first - columns, first), from: first, years: 'down' };
  return columns >= 1 && first - columns >= from ? [across, down] : [across];
}

/** The usual distance from one year to the next; 1 where years run across. */
function yearGap(lines: readonly Line[], first: number): number {
  const at = lines.flatMap(({ text }, index) => (index >= first && kind(text) === 'year' ? [index] : []));
  const gaps = at.slice(1).map((index, nth) => index - (at[nth] ?? index));
  const count = (gap: number): number => gaps.filter((other) => other === gap).length;
  return gaps.reduce((usual, gap) => (count(gap) > count(usual) ? gap : usual), gaps[0] ?? 1);
}

const COST = {
  spoilt: 2.5,
  spoiltProse: 3.5,
  missing: 3,
  wrapped: 1.5,
  wrappedLower: 0.5,
  skipped: 1,
  lost: 8,
  trailing: 0.05,
};
const LONGEST_TABLE = 4000;
const PROSE = 60;

/** The cheapest way to read the lines from `from` on as rows of the heading's width; the rest is prose. */
function parseRows(lines: readonly Line[], { heading, from, years }: Candidate): Parsed {
  const width = heading.length;
  const end = Math.min(lines.length, nextHeading(lines, from, years), from + LONGEST_TABLE);
  const costs = new Float64Array(end - from + 1);
  const choices: (Row | undefined)[] = new Array(end - from + 1);
  let rowsBelow = false;
  for (let at = end - 1; at >= from; at--) {
    const text = lines[at]?.text ?? '';
    const rest = costs[at + 1 - from] ?? 0;
    let cheapest = rest + (isFigure(text) ? COST.lost : rowsBelow ? COST.skipped : COST.trailing);
    let choice: Row | undefined;
    for (const option of rowOptions(lines, at, end, width, years)) {
      const next = at + option.label.length + option.cells.length;
      const cost = rowCost(option, width) + (costs[next - from] ?? 0);
      if (cost < cheapest) [cheapest, choice] = [cost, option];
    }
    costs[at - from] = cheapest;
    choices[at - from] = choice;
    rowsBelow ||= choice !== undefined;
  }
  const rows: Row[] = [];
  for (let at = from; at < end; ) {
    const row = choices[at - from];
    if (row !== undefined) rows.push(row);
    at += row === undefined ? 1 : row.label.length + row.cells.length;
  }
  return { cost: costs[0] ?? 0, rows };
}

function rowOptions(
  lines: readonly Line[],
  at: number,
  end: number,
  width: number,
  years: Candidate['years'],
): readonly Row[] {
  if (!opensRow(lines[at]?.text ?? '', years)) return [];
  const options: Row[] = [];
  for (let labels = 1; labels <= (years === 'down' ? 1 : 3) && at + labels < end; labels++) {
    const label = lines.slice(at, at + labels);
    if (label.some(({ text }, index) => index > 0 && isFigure(text))) break;
    for (let cells = Math.min(width, end - at - labels); cells >= Math.ceil(width / 2); cells--) {
      options.push({ label, cells: lines.slice(at + labels, at + labels + cells) });
    }
  }
  return options;
}

function opensRow(text: string, years: Candidate['years']): boolean {
  return years === 'down'
    ? ['year', 'total'].includes(kind(text))
    : !isFigure(text) && text.length <= 3 * PROSE;
}

function rowCost({ label, cells }: Row, width: number): number {
  const wrapped = label
    .slice(1)
    .reduce((cost, { text }) => cost + (/^\p{Ll}/u.test(text) ? COST.wrappedLower : COST.wrapped), 0);
  const spoilt = cells.reduce(
    (cost, { text }) => cost + (isFigure(text) ? 0 : text.length > PROSE ? COST.spoiltProse : COST.spoilt),
    0,
  );
  const long = label.some(({ text }) => text.length > PROSE * 1.5) ? COST.skipped : 0;
  return wrapped + spoilt + long + (width - cells.length) * COST.missing;
}

/** Where the next table begins, so that its heading is not taken for rows of this one. */
function nextHeading(lines: readonly Line[], from: number, years: Candidate['years']): number {
  if (years === 'down') return lines.length;
  const next = lines.findIndex(
    ({ text }, index) => index > from && kind(text) === 'year' && kind(lines[index + 1]?.text) === 'year',
  );
  return next < 0 ? lines.length : next;
}

const MOST_ALTERNATIVES = 64;

/** Every way to place the empty cells of rows that are one figure short. */
function alternatives(rows: readonly Row[], width: number): readonly (readonly Row[])[] {
  return rows.reduce<readonly (readonly Row[])[]>(
    (tables, row) => {
      const ways =
        row.cells.length === width - 1 && tables.length * width <= MOST_ALTERNATIVES
          ? withGap(row, width)
          : [row];
      return tables.flatMap((table) => ways.map((way) => [...table, way]));
    },
    [[]],
  );
}

function withGap({ label, cells }: Row, width: number): readonly Row[] {
  return Array.from({ length: width }, (_, gap) => {
    const empty: Line = { text: '', line: cells[gap - 1]?.line ?? label.at(-1)?.line ?? 1 };
    return { label, cells: [...cells.slice(0, gap), empty, ...cells.slice(gap)] };
  });
}

function toGrid(lines: readonly Line[], { heading, from, years }: Candidate, rows: readonly Row[]): Grid {
  const before = lines.slice(0, from - (years === 'across' ? heading.length : 0));
  const headLine = heading[0]?.line ?? 1;
  const above = (years === 'across' ? before : before.slice(0, -heading.length)).slice(-4);
  const width = heading.length + 1;
  const wide = (cells: readonly Cell[], line: number): readonly Cell[] =>
    Array.from({ length: width }, (_, index) => cells[index] ?? { text: '', place: { line } });
  return [
    ...above.map((line) => wide([toCell(line)], line.line)),
    wide([{ text: '', place: { line: headLine } }, ...heading.map(toCell)], headLine),
    ...rows.map(({ label, cells }) =>
      wide([joinedLabel(label), ...cells.map(toCell)], label[0]?.line ?? headLine),
    ),
  ];
}

function joinedLabel(label: readonly Line[]): Cell {
  return { text: label.map(({ text }) => text.trim()).join(' '), place: { line: label[0]?.line ?? 1 } };
}

function toCell({ text, line }: Line): Cell {
  return { text, place: { line } };
}

function isFigure(text: string | undefined): boolean {
  if (text === undefined || text.trim() === '') return false;
  const read = readAmount(text.replace(/(?<=\d)\s*[*†]+$/u, ''));
  return read.kind !== 'unreadable' || read.accepted.length > 0;
}

function kind(text: string | undefined): string {
  return text === undefined ? 'none' : readColumnHeading(text).kind;
}
