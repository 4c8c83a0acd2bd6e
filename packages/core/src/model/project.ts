import type { Period } from '../values/period.js';
import type { Rate } from '../values/rate.js';
import type { Unit } from '../values/unit.js';
import type { AmountTable } from './amount-table.js';
import type { Budget, Salaries } from './budget.js';
import type { DocumentAnswer } from './document.js';
import type { FinancingPlan } from './financing-plan.js';
import type { CostTerms, Partner } from './partner.js';
import type { ProjectPlan } from './project-plan.js';
import type { RateEntry } from './rate-entry.js';
import type { SubProject } from './sub-project.js';

/** Single, joint (yhteishanke), transfer of support (tuen siirto) or group project (ryhmähanke). */
export type Structure = 'single' | 'joint' | 'transfer' | 'group';

/** Weights by which parties share a sum; whole numbers, decimal text or `a/b`. Without names: in row order. */
export type AllocationKey = {
  readonly name: string;
  /** The table has the weights in a column of its own; nobody said that it was shared by them. */
  readonly isFromTable?: true;
  readonly weights: readonly { readonly party?: string; readonly weight: number | string }[];
};

/** A project as far as eurakit knows it; what is absent was not given. */
export type Project = CostTerms & {
  readonly code?: string;
  readonly applicationNumber?: string;
  readonly name?: string;
  readonly programmePeriod?: string;
  readonly fund?: string;
  readonly structure?: Structure;
  readonly period?: Period;
  readonly supportRate?: Rate;
  readonly planUnit?: Unit;
  readonly financing?: FinancingPlan;
  readonly financingVersions: readonly FinancingPlan[];
  /** The costs of the whole project, and its other versions. */
  readonly budget?: Budget;
  readonly budgetVersions: readonly Budget[];
  /** The salaries of a single beneficiary; in a joint project each partner has its own. */
  readonly salaries?: Salaries;
  /** The implementers of a joint project, the lead among them. */
  readonly partners: readonly Partner[];
  readonly documents: readonly DocumentAnswer[];
  /** Budgets, payment applications and other tables of amounts that were read beside the plan. */
  readonly tables: readonly AmountTable[];
  readonly keys: readonly AllocationKey[];
  readonly subProjects?: readonly SubProject[];
  readonly plan?: ProjectPlan;
  /** What its programme period sets for its fund; absent where either is not known. */
  readonly rates?: readonly RateEntry[];
  /** The most characters that a cell of the authority's form takes. */
  readonly longestCell?: number;
  /** Parts of the file that this version keeps as they are but does not check, by their names. */
  readonly unchecked: Readonly<Record<string, unknown>>;
};
