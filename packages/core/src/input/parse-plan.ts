import type { ProjectPlan } from '../model/project-plan.js';
import type { PlanInWordsFile } from '../schema/plan-in-words.js';
import { parseCalendarDay } from '../values/calendar-day.js';

/** A plan in words of a file; a part that is not there is empty. */
export function toProjectPlan(file: PlanInWordsFile): ProjectPlan {
  const { mainGoal, subGoals, results, outputs, risks, milestones, links } = file;
  return {
    ...(mainGoal !== undefined && { mainGoal }),
    subGoals: subGoals ?? [],
    results: results ?? [],
    outputs: outputs ?? [],
    risks: risks ?? [],
    milestones: (milestones ?? []).flatMap(({ period, ...milestone }) => {
      const [start, end] = [parseCalendarDay(period.start), parseCalendarDay(period.end)];
      return start === undefined || end === undefined ? [] : [{ ...milestone, period: { start, end } }];
    }),
    links: links ?? [],
  };
}
