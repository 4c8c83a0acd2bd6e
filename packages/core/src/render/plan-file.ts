import type { PlanReading } from '../model/report-reading.js';
import type { Language } from '../words/language.js';
import type { Json } from './json.js';
import { droppedJson, repairJson } from './report-file.js';

/** A plan in words that was read, as the value of its JSON file. */
export function toPlanFile(
  { plan, repairs, dropped }: PlanReading,
  language: Language,
): Readonly<Record<string, Json>> {
  const { mainGoal, ...lists } = plan;
  return {
    ...(mainGoal !== undefined && { mainGoal }),
    ...lists,
    repairs: repairs.map((repair) => repairJson(repair, language)),
    dropped: dropped.map((one) => droppedJson(one, language)),
  };
}
