import type { Dropped, DropReason, Repair } from '../../model/report-reading.js';
import { type Block, blockText } from './block.js';
import { flowingText } from './flowing-text.js';
import { readGoalList } from './goal-list.js';
import { assumedHeading, type MatrixHeading, type MatrixKind } from './matrix-heading.js';
import { type MatrixRow, readMatrixRows } from './matrix-rows.js';
import type { MendedText, Mending } from './mending.js';
import type { Mark } from './section-marks.js';
import type { SubProjectSpan } from './sub-project-spans.js';
import { blocksFromText } from './text-blocks.js';
import { wholeRows } from './whole-rows.js';

/** A sub-project as it was read: every text with its raw form and its repairs. */
export type ReadSubProject = {
  readonly name: string;
  readonly nameRepairs: readonly Repair[];
  readonly goals: readonly MendedText[];
  readonly announcedGoals: number | undefined;
  readonly rows: readonly MatrixRow[];
  /** Whether the goal matrix has a column of effects. */
  readonly hasEffectCells: boolean;
  readonly evaluation: readonly MatrixRow[];
  readonly effects: MendedText;
  readonly dropped: readonly Dropped[];
};

/** Reads what belongs to one sub-project, section by section. */
export function readSubProject(
  span: SubProjectSpan,
  blocks: readonly Block[],
  mending: Mending,
): ReadSubProject {
  const { start, end, marks } = span;
  const before = blocks.slice(start, marks[0]?.at ?? end);
  const parts = marks.map((mark, nth) => partOf(mark, marks[nth + 1], end, blocks));
  const ofKind = (section: Mark['section']): readonly Block[] =>
    parts
      .filter(({ mark, isTable }) => mark.section === section && !isTable)
      .flatMap(({ content }) => content);
  const list = readGoalList(ofKind('goals'), mending);
  const goalTables = readTables('matrix', parts, mending);
  const evaluationTables = readTables('evaluation', parts, mending);
  const nameRepairs = repairsOfName(span, blocks, mending);
  return {
    name: nameRepairs.some(({ applied }) => !applied) ? (span.inflected?.text ?? '') : span.name,
    nameRepairs,
    goals: list.goals,
    announcedGoals: list.announced,
    rows: wholeRows(goalTables.rows, list.goals, mending),
    hasEffectCells: parts.some(({ mark }) => mark.table?.hasEffects === true),
    evaluation: wholeRows(evaluationTables.rows, [], mending),
    effects: flowingText(ofKind('effects'), mending),
    dropped: [
      ...before.map((block, nth) => leftOut(block, nth === 0 ? 'heading' : 'introduction')),
      ...parts.flatMap(({ heading }) => heading),
      ...list.dropped,
      ...goalTables.dropped,
      ...evaluationTables.dropped,
    ],
  };
}

/** The name was taken in another form than its heading has. */
function repairsOfName(
  { name, inflected }: SubProjectSpan,
  blocks: readonly Block[],
  mending: Mending,
): readonly Repair[] {
  if (inflected === undefined) return [];
  return [mending.repair('name', blocks[inflected.at]?.line ?? 0, inflected.text, name)];
}

/** A section: its heading, and what stands under it until the next one. */
type Part = {
  readonly mark: Mark;
  readonly heading: readonly Dropped[];
  readonly content: readonly Block[];
  /** The heading row of its table; or that of a table without one. */
  readonly isTable: boolean;
  readonly table?: MatrixHeading;
};

function partOf(mark: Mark, next: Mark | undefined, end: number, blocks: readonly Block[]): Part {
  const block = blocks[mark.at];
  const under = blocks.slice(mark.at + 1, next?.at ?? end);
  if (block === undefined) return { mark, heading: [], content: [], isTable: false };
  if (mark.table !== undefined)
    return {
      mark,
      heading: [leftOut(block, 'table-heading')],
      content: under,
      isTable: true,
      table: mark.table,
    };
  const text = blockText(block);
  const head = mark.rest === '' ? text : text.slice(0, text.lastIndexOf(mark.rest));
  const heading: Dropped = { text: head.trim(), line: block.line, reason: 'heading' };
  const { section } = mark;
  if (section === 'goals' || section === 'effects') {
    const rest = blocksFromText(mark.rest).map((one) => ({ ...one, line: block.line }));
    return { mark, heading: [heading], content: [...rest, ...under], isTable: false };
  }
  const hasOwnTable = next?.section === section && next.table !== undefined;
  const first = hasOwnTable ? -1 : under.findIndex(({ kind }) => kind === 'row');
  const introduction = (first < 0 ? under : under.slice(0, first)).map((one) => leftOut(one, 'introduction'));
  const content = first < 0 ? [] : under.slice(first);
  return {
    mark,
    heading: [heading, ...introduction],
    content,
    isTable: true,
    ...(first >= 0 && { table: assumedHeading(section) }),
  };
}

/** All rows of one kind of matrix: its table may begin again on every page. */
function readTables(kind: MatrixKind, parts: readonly Part[], mending: Mending) {
  const tables = parts.flatMap(({ mark, table, content }) =>
    mark.section === kind && table !== undefined ? [readTable(table, content, mark, mending)] : [],
  );
  return {
    rows: tables.flatMap(({ rows }) => rows),
    dropped: tables.flatMap(({ dropped }) => dropped),
  };
}

function readTable(table: MatrixHeading, content: readonly Block[], mark: Mark, mending: Mending) {
  const read = readMatrixRows(content, table, mending);
  const [first, ...others] = read.rows;
  if (mark.table !== undefined || first === undefined) return read;
  const repair = mending.repair('header', first.line, '', ASSUMED[table.kind]);
  return { ...read, rows: [{ ...first, repairs: [...first.repairs, repair] }, ...others] };
}

const ASSUMED: Readonly<Record<MatrixKind, string>> = {
  matrix: 'goal | activity | result',
  evaluation: 'questions | methods | strategies',
};

function leftOut(block: Block, reason: DropReason): Dropped {
  return { text: blockText(block), line: block.line, reason };
}
