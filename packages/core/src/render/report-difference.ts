import type { EvaluationRow } from '../model/evaluation-matrix.js';
import type { GoalRow } from '../model/goal-matrix.js';
import type { SubProject } from '../model/sub-project.js';
import { pairTexts } from '../values/pair-texts.js';
import { type WordStretch, wordDifference } from '../values/word-difference.js';

/** How a list, a table or a text of one version became that of another; both in the order of the later one. */
export type ReportDifference = {
  readonly name: string;
  readonly goals: readonly RowDifference[];
  readonly evaluation: readonly RowDifference[];
  readonly rows: readonly RowDifference[];
  readonly effects: readonly WordStretch[];
};

/** A row, its cells word by word; a row of one version only has nothing of the other. */
export type RowDifference = {
  readonly kind: 'same' | 'changed' | 'before' | 'after';
  readonly cells: readonly (readonly WordStretch[])[];
};

/** Below this, two rows are not the same row in other words. */
const LEAST_ALIKE = 0.4;

/** Compares two versions of sub-projects, such as what was planned and what was realised, by their names. */
export function reportDifferences(
  before: readonly SubProject[],
  after: readonly SubProject[],
): readonly ReportDifference[] {
  const former = new Map(before.map((one) => [nameKey(one), one]));
  const names = new Set(after.map(nameKey));
  const gone = before.filter((one) => !names.has(nameKey(one)));
  return [
    ...after.map((one) => difference(former.get(nameKey(one)), one)),
    ...gone.map((one) => difference(one, undefined)),
  ];
}

function nameKey({ name }: SubProject): string {
  return name.trim().toLowerCase();
}

function difference(before: SubProject | undefined, after: SubProject | undefined): ReportDifference {
  const effects = wordDifference(before?.effects ?? '', after?.effects ?? '');
  return {
    name: after?.name ?? before?.name ?? '',
    goals: rowDifferences((before?.goals ?? []).map(alone), (after?.goals ?? []).map(alone)),
    evaluation: rowDifferences(
      (before?.evaluation ?? []).map(evaluationCells),
      (after?.evaluation ?? []).map(evaluationCells),
    ),
    rows: rowDifferences((before?.rows ?? []).map(goalCells), (after?.rows ?? []).map(goalCells)),
    effects,
  };
}

type Cells = readonly string[];

const alone = (text: string): Cells => [text];
const goalCells = ({ goal, activity, result, effect }: GoalRow): Cells =>
  effect === undefined ? [goal, activity, result] : [goal, activity, result, effect];
const evaluationCells = ({ questions, methods, strategies }: EvaluationRow): Cells => [
  questions,
  methods,
  strategies,
];

/** Rows that are gone stand after the row that they followed. */
function rowDifferences(before: readonly Cells[], after: readonly Cells[]): readonly RowDifference[] {
  const pairs = pairTexts(before.map(rowText), after.map(rowText), LEAST_ALIKE);
  const paired = new Set(pairs);
  const goneAfter = (nth: number): readonly RowDifference[] => {
    const gone: RowDifference[] = [];
    for (let at = nth + 1; at < before.length && !paired.has(at); at++)
      gone.push(rowDifference(before[at], undefined));
    return gone;
  };
  return [
    ...goneAfter(-1),
    ...after.flatMap((cells, nth) => {
      const pair = pairs[nth];
      return [rowDifference(before[pair ?? -1], cells), ...(pair === undefined ? [] : goneAfter(pair))];
    }),
  ];
}

function rowText(cells: Cells): string {
  return cells.join('\n');
}

function rowDifference(before: Cells | undefined, after: Cells | undefined): RowDifference {
  const width = Math.max(before?.length ?? 0, after?.length ?? 0);
  const cells = Array.from({ length: width }, (_, nth) =>
    wordDifference(before?.[nth] ?? '', after?.[nth] ?? ''),
  );
  if (before === undefined || after === undefined)
    return { kind: before === undefined ? 'after' : 'before', cells };
  const isSame = cells.every((stretches) => stretches.every(({ kind }) => kind === 'same'));
  return { kind: isSame ? 'same' : 'changed', cells };
}
