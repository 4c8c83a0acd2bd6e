import type { Project } from '../model/project.js';
import { yearOf } from '../values/calendar-day.js';
import type { FieldYears } from './year-fields.js';

/** How many years are offered where a project says none. */
const OFFERED_YEARS = 3;

/** The calendar years of a project, each once and in order: those of its plans, else those of its period. */
export function fieldYears({ financing, budget, salaries, partners, period }: Project): FieldYears {
  const plans = [{ financing, budget, salaries }, ...partners].flatMap((owner) => [
    owner.financing,
    owner.budget,
    owner.salaries,
  ]);
  const planned = new Set(plans.flatMap((plan) => plan?.years.map(({ year }) => year) ?? []));
  if (planned.size > 0) return [...planned].sort((a, b) => a - b);
  if (period === undefined) return Array.from({ length: OFFERED_YEARS }, () => undefined);
  const first = yearOf(period.start);
  return Array.from({ length: yearOf(period.end) - first + 1 }, (_, index) => first + index);
}
