import type { Project } from '../model/project.js';
import { type CheckedPlan, checkPlanSums } from './settled.js';

/** Everything derived from a project: its financing plan and the plan's other versions, with their sums checked. */
export type Figures = { readonly plans: readonly CheckedPlan[] };

/** Calculates; repairs nothing. */
export function calculate(project: Project): Figures {
  const versions = project.financingVersions.map((plan, index) =>
    checkPlanSums(plan, ['financingVersions', index]),
  );
  return {
    plans: project.financing === undefined ? versions : [checkPlanSums(project.financing), ...versions],
  };
}
