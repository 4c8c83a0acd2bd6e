import type { EvaluationRow } from '../model/evaluation-matrix.js';
import type { GoalRow } from '../model/goal-matrix.js';
import type { SubProject } from '../model/sub-project.js';
import type { SubProjectsFile } from '../schema/sub-projects.js';

/** A sub-project of a file: a part that is not there is empty, rows of questions are those of its evaluation. */
export function toSubProject(one: SubProjectsFile[number]): SubProject {
  const rows = one.rows ?? [];
  return {
    name: one.name,
    goals: one.goals ?? [],
    ...(one.announcedGoals !== undefined && { announcedGoals: one.announcedGoals }),
    rows: rows.filter((row): row is GoalRow => 'goal' in row),
    evaluation: [
      ...rows.filter((row): row is EvaluationRow => 'questions' in row),
      ...(one.evaluation ?? []),
    ],
    effects: one.effects ?? '',
    links: (one.links ?? []).map(({ goal, subGoals = [], indicators = [], costCategories = [] }) => ({
      goal,
      subGoals,
      indicators,
      costCategories,
    })),
  };
}
