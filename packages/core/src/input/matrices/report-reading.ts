import type { EvaluationRow } from '../../model/evaluation-matrix.js';
import type { Path } from '../../model/finding.js';
import { toPointer } from '../../model/finding.js';
import type { GoalRow } from '../../model/goal-matrix.js';
import type { Dropped, PlacedRepair, ReportKind, ReportReading } from '../../model/report-reading.js';
import type { SubProject } from '../../model/sub-project.js';
import type { MatrixRow } from './matrix-rows.js';
import type { MendedText } from './mending.js';
import type { ReadSubProject } from './read-sub-project.js';

const GOAL_CELLS = ['goal', 'activity', 'result', 'effect'] as const;
const EVALUATION_CELLS = ['questions', 'methods', 'strategies'] as const;

/** What was read as plain texts, with the place of every repair; the matrix that is not asked for is left out. */
export function toReportReading(
  read: readonly ReadSubProject[],
  dropped: readonly Dropped[],
  as: ReportKind | undefined,
): ReportReading {
  const rowsOf = (one: ReadSubProject) => (as === 'evaluation' ? [] : one.rows);
  const evaluationOf = (one: ReadSubProject) => (as === 'goals' ? [] : one.evaluation);
  const others = read.flatMap(({ rows, evaluation }) =>
    as === undefined ? [] : as === 'goals' ? evaluation : rows,
  );
  return {
    subProjects: read.map((one) => toSubProject(one, rowsOf(one), evaluationOf(one))),
    repairs: read.flatMap((one, nth) => repairsOf(one, rowsOf(one), evaluationOf(one), ['subProjects', nth])),
    dropped: [...dropped, ...others.map(toDropped)].sort((one, other) => one.line - other.line),
    lines: new Map(read.flatMap((one, nth) => linesOf(one, ['subProjects', nth]))),
  };
}

function toSubProject(
  { name, goals, announcedGoals, hasEffectCells, effects }: ReadSubProject,
  rows: readonly MatrixRow[],
  evaluation: readonly MatrixRow[],
): SubProject {
  return {
    name,
    goals: goals.map(({ text }) => text),
    ...(announcedGoals !== undefined && { announcedGoals }),
    rows: rows.map((row) => toGoalRow(row, hasEffectCells)),
    evaluation: evaluation.map(toEvaluationRow),
    effects: effects.text,
    links: [],
  };
}

function toGoalRow({ cells }: MatrixRow, hasEffectCells: boolean): GoalRow {
  const [goal = '', activity = '', result = '', effect = ''] = cells.map(({ text }) => text);
  return { goal, activity, result, ...(hasEffectCells && { effect }) };
}

function toEvaluationRow({ cells }: MatrixRow): EvaluationRow {
  const [questions = '', methods = '', strategies = ''] = cells.map(({ text }) => text);
  return { questions, methods, strategies };
}

function toDropped({ cells, line }: MatrixRow): Dropped {
  const text = cells.map(({ raw }) => raw.trim()).filter((raw) => raw !== '');
  return { text: text.join(' | '), line, reason: 'other-matrix' };
}

function repairsOf(
  one: ReadSubProject,
  rows: readonly MatrixRow[],
  evaluation: readonly MatrixRow[],
  at: Path,
): readonly PlacedRepair[] {
  const placed = (repairs: MendedText['repairs'], path: Path): readonly PlacedRepair[] =>
    repairs.map((repair) => ({ ...repair, at: path }));
  const inRows = (all: readonly MatrixRow[], part: string, names: readonly string[]) =>
    all.flatMap(({ cells, repairs }, row) => [
      ...placed(repairs, [...at, part, row]),
      ...cells.flatMap((cell, column) => placed(cell.repairs, [...at, part, row, names[column] ?? ''])),
    ]);
  return [
    ...placed(one.nameRepairs, [...at, 'name']),
    ...one.goals.flatMap((goal, nth) => placed(goal.repairs, [...at, 'goals', nth])),
    ...inRows(rows, 'rows', GOAL_CELLS),
    ...inRows(evaluation, 'evaluation', EVALUATION_CELLS),
    ...placed(one.effects.repairs, [...at, 'effects']),
  ];
}

/** Where the texts of a sub-project stand in the document. */
function linesOf(one: ReadSubProject, at: Path): readonly (readonly [place: string, line: number])[] {
  const place = (...steps: Path): string => toPointer([...at, ...steps]);
  const first = [...one.goals, ...one.rows, ...one.evaluation, one.effects].find(({ line }) => line > 0);
  return [
    [place(), first?.line ?? 1],
    ...one.goals.map(({ line }, nth) => [place('goals', nth), line] as const),
    ...one.rows.map(({ line }, nth) => [place('rows', nth), line] as const),
    ...one.evaluation.map(({ line }, nth) => [place('evaluation', nth), line] as const),
    [place('effects'), one.effects.line],
  ];
}
