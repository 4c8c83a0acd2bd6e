import type { Repair } from '../../model/report-reading.js';
import { wordLikeness, wordsOf } from '../../values/word-likeness.js';
import type { MatrixRow } from './matrix-rows.js';
import type { MendedText, Mending } from './mending.js';
import { endsSentence, joinAs, surelyGoesOn } from './seam.js';

/** Above this, two goals are the same in other words. */
const ALIKE = 0.9;

/** Longer texts are no goals, and longer lists no lists of goals. */
const LONGEST_GOAL = 3_000;
const MOST_COMPARED = 100_000;

/**
 * Puts rows together that a page break cut, and gives a row with an empty first cell the goal of the row above, as
 * a merged cell has it. The goals that the sub-project lists tell a cut row from a new one.
 */
export function wholeRows(
  rows: readonly MatrixRow[],
  listed: readonly MendedText[],
  mending: Mending,
): readonly MatrixRow[] {
  const compared = listed.length * rows.length <= MOST_COMPARED ? listed : [];
  const goals = compared.map(({ text }) => wordsOf(text.slice(0, LONGEST_GOAL)));
  const groups: Group[] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group !== undefined && isCutFrom(group, row, goals)) addTo(group, row);
    else groups.push({ rows: [row], columns: row.cells.map(({ text }) => ({ first: text, last: text })) });
  }
  return withGoals(
    groups.flatMap((group) => joinedRow(group.rows, mending)),
    mending,
  );
}

/** Rows that are one, with how each of their columns begins and how it ends so far. */
type Group = { readonly rows: MatrixRow[]; readonly columns: { first: string; last: string }[] };

function addTo({ rows, columns }: Group, row: MatrixRow): void {
  rows.push(row);
  for (const [nth, { text }] of row.cells.entries()) {
    const column = columns[nth];
    if (column === undefined || text === '') continue;
    if (column.first === '') column.first = text;
    column.last = nth === 0 ? `${column.last} ${text}`.trim().slice(-LONGEST_GOAL) : text;
  }
}

/** Whether `row` is the rest of the rows before it. */
function isCutFrom({ columns }: Group, row: MatrixRow, goals: readonly (readonly string[])[]): boolean {
  if (row.merged) return false;
  const upper = columns[0]?.last ?? '';
  const lower = row.cells[0]?.text ?? '';
  if (lower === '')
    return row.cells.some(({ text }, nth) =>
      surelyGoesOn(columns[nth]?.first ?? '', columns[nth]?.last ?? '', text),
    );
  if (upper === '' || endsSentence(upper) || upper.length + lower.length > LONGEST_GOAL) return false;
  const [above, below] = [wordsOf(upper), wordsOf(lower)];
  const whole = wordsOf(`${upper.replace(/[-‐‑]$/u, '')}${/[-‐‑]$/u.test(upper) ? '' : ' '}${lower}`);
  const best = (words: readonly string[]): number =>
    goals.reduce((most, goal) => Math.max(most, wordLikeness(words, goal)), 0);
  if (goals.length > 0 && best(whole) >= ALIKE && best(whole) > Math.max(best(above), best(below)))
    return true;
  if (best(below) >= ALIKE || best(above) >= ALIKE) return false;
  return surelyGoesOn(columns[0]?.first ?? '', upper, lower);
}

function joinedRow(group: readonly MatrixRow[], mending: Mending): readonly MatrixRow[] {
  const [first, ...others] = group;
  if (first === undefined || others.length === 0) return group;
  const repair = mending.repair('row', first.line, group.map(rowText).join(' ¶ '), '');
  if (!repair.applied) return [{ ...first, repairs: [...first.repairs, repair] }, ...others];
  const cells = first.cells.map((_, column) =>
    joinAs(
      'row',
      group.flatMap(({ cells: own }) => own[column] ?? []),
      mending,
    ),
  );
  const row = { line: first.line, cells, repairs: group.flatMap(({ repairs }) => repairs) };
  return [{ ...row, repairs: [...row.repairs, { ...repair, after: rowText(row) }] }];
}

function rowText({ cells }: Pick<MatrixRow, 'cells'>): string {
  return cells.map(({ text }) => text).join(' | ');
}

function withGoals(rows: readonly MatrixRow[], mending: Mending): readonly MatrixRow[] {
  let goal: MendedText | undefined;
  return rows.map((row) => {
    const [own, ...others] = row.cells;
    if (own === undefined) return row;
    if (own.text !== '') goal = own;
    if (own.text !== '' || goal === undefined) return row;
    const repair: Repair = mending.repair('goal', row.line, '', goal.text);
    const carried = { ...own, text: repair.applied ? goal.text : '', repairs: [repair] };
    return { ...row, cells: [carried, ...others] };
  });
}
