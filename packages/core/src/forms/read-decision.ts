import type { Path } from '../model/finding.js';
import { readAmountText } from './cell-values.js';
import type { FormCells } from './form-cells.js';
import type { CellAt } from './form-sheet.js';

/** The versions of budgets and plans as the sheet *Päätös* has them now, and where each figure stands. */
export type DecisionRead = {
  readonly json: Readonly<Record<string, unknown>>;
  readonly places: readonly (readonly [Path, CellAt])[];
};

/** The end of the hidden name of a figure: `decision.budgetVersions.0.rows.2.amounts.1`. */
export function decisionMark(path: Path): string {
  return ['decision', ...path].join('.');
}

/** Puts the figures of the sheet in the place of those that travelled with the workbook. */
export function readDecision(cells: FormCells, kept: Readonly<Record<string, unknown>>): DecisionRead {
  const { budgetVersions, financingVersions } = kept;
  const versions = {
    ...(budgetVersions !== undefined && { budgetVersions }),
    ...(financingVersions !== undefined && { financingVersions }),
  };
  const json: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify(versions));
  const places = [...cells.marks].flatMap(([mark, at]): (readonly [Path, CellAt])[] => {
    if (!MARK.test(mark)) return [];
    const path = mark.split('.').slice(1).map(toStep);
    return put(json, path, readAmountText(cells.at(at))) ? [[path, at]] : [];
  });
  return { json, places };
}

const MARK =
  /^decision\.(?:budget|financing)Versions\.\d{1,3}\.rows\.\d{1,4}(?:\.parts\.\d{1,4})*\.(?:amounts\.\d{1,2}|total)$/;

function toStep(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}

/** Writes a value where there is one already. */
function put(json: unknown, path: Path, value: unknown): boolean {
  const [last, holder] = [
    path.at(-1) ?? '',
    path.slice(0, -1).reduce<unknown>((at, step) => (isHolder(at, step) ? at[step] : undefined), json),
  ];
  if (!isHolder(holder, last)) return false;
  holder[last] = value;
  return true;
}

function isHolder(value: unknown, step: string | number): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step);
}
