export { type Allocation, allocate } from './allocation/allocate.js';
export {
  type AllocatedTable,
  allocateTable,
  type CentsTable,
  MOST_ALTERNATIVES,
  type TotalContradiction,
} from './allocation/allocate-table.js';
export type { BlockingCut } from './allocation/blocking-cut.js';
export {
  type ConsistentSums,
  consistentSums,
  type Figure,
  type FigureSum,
  type FineStatement,
  type SumCheck,
  type SumVerdict,
} from './allocation/consistent-sums.js';
export type { FigureRounding, Statement } from './allocation/figure-range.js';
export {
  type FittingKeys,
  fittingKeys,
  type KeyConflict,
  type KeyFigures,
  type KeyRounding,
} from './allocation/fitting-keys.js';
export type { KeyRange } from './allocation/key-ranges.js';
export type { AllocationOptions, AllocationPolicy, TieRule } from './allocation/policy.js';
export type { ExactAmount, LockedCell, TableCall } from './allocation/read-table.js';
export type { FigureChange } from './allocation/smallest-repair.js';
export { type PercentVerdict, type StatedPercent, statedPercent } from './allocation/stated-percent.js';
export type { SumConflict } from './allocation/sum-system.js';
export { supportParts } from './allocation/support-parts.js';
export type { AllocationTrace, TracedShare } from './allocation/trace.js';
export type { Weight } from './allocation/weights.js';
export type * from './model/amount-table.js';
export type * from './model/budget.js';
export type * from './model/document.js';
export type * from './model/financing-plan.js';
export type { Finding, FindingArgs, Path, Severity } from './model/finding.js';
export { toPointer } from './model/finding.js';
export type * from './model/partner.js';
export type { AllocationKey, Project, Structure } from './model/project.js';
export type * from './model/project-plan.js';
export { decimalsWritten, parseAmount, readAmount, type StatedAmount } from './values/amount.js';
export { CallError } from './values/assert.js';
export { type CalendarDay, parseCalendarDay } from './values/calendar-day.js';
export { type Cents, cents, isCents, MAX_CENTS, sum } from './values/cents.js';
export { type Period, type PlanYear, parsePeriod, parsePlanYear } from './values/period.js';
export type { Place } from './values/place.js';
export {
  exactRate,
  type Fraction,
  fractionDigits,
  parseRate,
  percentDigits,
  type Rate,
  rateDigits,
  rateFraction,
} from './values/rate.js';
export { rateShare, type ShareRounding } from './values/rate-share.js';
export { parseUnit, UNITS, type Unit } from './values/unit.js';
