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
  const groups: MatrixRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group !== undefined && isCutFrom(group, row, goals)) group.push(row);
    else groups.push([row]);
  }
  return withGoals(
    groups.flatMap((group) => joinedRow(group, mending)),
    mending,
  );
}

/** Whether `row` is the rest of the rows before it. */
function isCutFrom(
  group: readonly MatrixRow[],
  row: MatrixRow,
  goals: readonly (readonly string[])[],
): boolean {
  if (row.merged) return false;
  const upper = textOf(group, 0);
  const lower = row.cells[0]?.text ?? '';
  if (lower === '')
    return row.cells.some(({ text }, column) =>
      surelyGoesOn(firstOf(group, column), textOf(group, column), text),
    );
  if (upper === '' || endsSentence(upper) || upper.length + lower.length > LONGEST_GOAL) return false;
  const [above, below] = [wordsOf(upper), wordsOf(lower)];
  const whole = wordsOf(`${upper.replace(/[-‐‑]$/u, '')}${/[-‐‑]$/u.test(upper) ? '' : ' '}${lower}`);
  const best = (words: readonly string[]): number =>
    goals.reduce((most, goal) => Math.max(most, wordLikeness(words, goal)), 0);
  if (goals.length > 0 && best(whole) >= ALIKE && best(whole) > Math.max(best(above), best(below)))
    return true;
  if (best(below) >= ALIKE || best(above) >= ALIKE) return false;
  return surelyGoesOn(upper, upper, lower);
}

/** What stands in a column so far: the last text of it, or for the first column all of it. */
function textOf(group: readonly MatrixRow[], column: number): string {
  const texts = group.map(({ cells }) => cells[column]?.text ?? '').filter((text) => text !== '');
  return (column === 0 ? texts.slice(-5).join(' ') : texts.at(-1)) ?? '';
}

function firstOf(group: readonly MatrixRow[], column: number): string {
  return group.find(({ cells }) => cells[column]?.text !== '')?.cells[column]?.text ?? '';
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
