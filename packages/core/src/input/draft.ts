import type { AmountTableKind, ColumnSum, CostCategory } from '../model/amount-table.js';
import type { SalaryModel } from '../model/budget.js';
import type { Contribution, FunderClass } from '../model/financing-plan.js';
import type { VatTreatment } from '../model/partner.js';
import type { Structure } from '../model/project.js';
import type { BudgetFile, SalariesFile, SalaryRowFile } from '../schema/budget.js';
import type { DocumentFile, PartnerFile } from '../schema/partners.js';
import type { PlanInWordsFile } from '../schema/plan-in-words.js';
import type { SubProjectsFile } from '../schema/sub-projects.js';
import type { Unit } from '../values/unit.js';

/**
 * What a reader hands on: the shape of the project file with every figure still as text. Tables may be written
 * in thousands (`unit`); a project file is always in euros.
 */
export type Draft = {
  readonly project?: {
    readonly code?: string | undefined;
    readonly applicationNumber?: string | undefined;
    readonly name?: string | undefined;
    readonly programmePeriod?: string | undefined;
    readonly fund?: string | undefined;
    readonly structure?: Structure | undefined;
    readonly period?: { readonly start: string; readonly end: string } | undefined;
    readonly supportRate?: string | undefined;
    readonly planUnit?: Unit | undefined;
    readonly longestCell?: number | undefined;
    readonly costModel?: string | undefined;
    readonly salaryModel?: SalaryModel | undefined;
    readonly vat?: VatTreatment | undefined;
  };
  readonly financing?: DraftPlan;
  readonly financingVersions?: readonly DraftPlan[];
  readonly budget?: DraftBudget;
  readonly budgetVersions?: readonly DraftBudget[];
  readonly salaries?: DraftSalaries;
  readonly partners?: readonly DraftPartner[];
  readonly documents?: readonly DocumentFile[];
  readonly tables?: readonly DraftTable[];
  readonly keys?: readonly DraftKey[];
  readonly subProjects?: SubProjectsFile;
  /** What the project set out to do, in words. */
  readonly plan?: PlanInWordsFile;
  readonly unchecked?: Readonly<Record<string, unknown>>;
};

export type DraftBudget = BudgetFile;
export type DraftSalaries = SalariesFile;
export type DraftSalaryRow = SalaryRowFile;
export type DraftPartner = PartnerFile;

/** A financing plan as it was read: amounts are still text. */
export type DraftPlan = {
  readonly version?: string | undefined;
  readonly unit?: Unit | undefined;
  readonly years: readonly (number | string)[];
  readonly rows: readonly DraftRow[];
  readonly incomplete?: true | undefined;
};

/** A row of it; a group has its parts. */
export type DraftRow = {
  readonly label: string;
  readonly role: FunderClass | 'group' | 'total' | 'netCosts';
  readonly amounts: readonly DraftAmount[];
  readonly total?: DraftAmount | undefined;
  readonly statedPercent?: string | undefined;
  readonly contribution?: Contribution | undefined;
  readonly fixed?: boolean | undefined;
  readonly residual?: boolean | undefined;
  readonly parts?: readonly DraftRow[] | undefined;
};

/** A budget or other table of amounts; see {@link AmountTable}. */
export type DraftTable = {
  readonly kind: AmountTableKind;
  readonly unit: Unit;
  readonly columns: readonly (number | string)[];
  readonly columnSums: readonly ColumnSum[];
  readonly rows: readonly DraftAmountRow[];
  readonly incomplete?: true;
};

export type DraftAmountRow = {
  readonly label: string;
  readonly role: 'item' | 'income' | 'group' | 'total';
  readonly amounts: readonly DraftAmount[];
  readonly total?: DraftAmount | undefined;
  readonly category?: CostCategory | undefined;
  readonly rate?: string | undefined;
  readonly parts?: readonly DraftAmountRow[] | undefined;
};

/** Text as written, a whole number of euros, or null for an empty cell. */
export type DraftAmount = string | number | null;

/** Weights by party name; or in row order, where no names were given. */
export type DraftKey = {
  readonly name: string;
  /** The key is a column of the table itself. */
  readonly isFromTable?: true;
  readonly weights: Readonly<Record<string, number | string>> | readonly (number | string)[];
};
