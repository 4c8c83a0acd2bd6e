import { indexSnapshot, sheetKey } from '../grid/sheet-index.js';
import type { CellValue, Snapshot } from '../grid/snapshot.js';
import type { Project } from '../model/project.js';
import type { TemplateBinding } from '../model/template-binding.js';
import type { BindingEntry, BindingProblem } from './binding-problem.js';
import { fieldFinder } from './find-field.js';
import { type BindingOptions, type BoundChange, type Judged, judgeEntry } from './judge-entry.js';

/**
 * What filling a form by a binding comes to. `writes` go into cells that are empty or hold 0; `kept` are those that
 * hold something else, with what would overwrite it; `same` is how many hold their field already; `absent` are the
 * entries whose field the project does not have: their cells are left alone.
 */
export type BindingPlan =
  | { readonly ok: false; readonly problems: readonly BindingProblem[] }
  | {
      readonly ok: true;
      readonly writes: readonly BoundChange[];
      readonly kept: readonly BoundChange[];
      readonly same: number;
      readonly absent: readonly AbsentField[];
    };

/** `before` is what stands in the cell all the same. */
export type AbsentField = { readonly entry: BindingEntry; readonly before: CellValue };

/**
 * What is to be written into a form, once every label has been compared with the one that was bound. Nothing is
 * planned where one of them differs. `project` is one that was filled.
 */
export function planBinding(
  { cells }: TemplateBinding,
  project: Project,
  snapshot: Snapshot,
  options: BindingOptions,
): BindingPlan {
  const find = fieldFinder(project);
  const around = { sheets: indexSnapshot(snapshot), snapshot, options };
  const first = new Map<string, number>();
  const judged = cells.map((cell, index): Judged => {
    const entry = { ...cell, nth: index + 1 };
    const key = `${sheetKey(entry.sheet)}!${entry.cell.toUpperCase()}`;
    const before = first.get(key);
    if (before !== undefined) return { problems: [{ kind: 'bound-twice', entry, first: before }] };
    first.set(key, entry.nth);
    return judgeEntry(entry, find(entry.field), around);
  });
  const problems = judged.flatMap((one) => one.problems ?? []);
  if (problems.length > 0) return { ok: false, problems };
  const bound = judged.flatMap((one) => one.bound ?? []);
  const differing = bound.filter(({ before, change }) => before !== change.value);
  const isFree = ({ before }: BoundChange): boolean => before === undefined || before === 0;
  return {
    ok: true,
    writes: differing.filter(isFree),
    kept: differing.filter((one) => !isFree(one)),
    same: bound.length - differing.length,
    absent: judged.flatMap((one) => one.absent ?? []),
  };
}
