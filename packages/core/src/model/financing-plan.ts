import type { StatedAmount } from '../values/amount.js';
import type { PlanYear } from '../values/period.js';
import type { Rate } from '../values/rate.js';
import type { Unit } from '../values/unit.js';

/** Who gives the money. EU and state are one figure in plans; `unclassified` is a named party not yet placed. */
export const FUNDER_CLASSES = [
  'euState',
  'municipal',
  'jointMunicipalAuthority',
  'wellbeingServicesCounty',
  'otherPublic',
  'private',
  'unclassified',
] as const;

/** The class that a funder belongs to. */
export type FunderClass = (typeof FUNDER_CLASSES)[number];

/** The beneficiary's own money, or somebody else's; independent of the funder class. */
export type Contribution = 'own' | 'external';

/** What stands in a row: one amount for each year of the plan, and the row's own total where it has one. */
type Stated = {
  readonly label: string;
  readonly amounts: readonly StatedAmount[];
  readonly total?: StatedAmount;
  readonly statedPercent?: Rate;
};

/**
 * One source of money. `fixed` is agreed in euros beforehand and takes no part in a key; `residual` bears what the others
 * leave of the sum that has to be covered.
 */
export type FunderRow = Stated & {
  readonly role: FunderClass;
  readonly contribution?: Contribution;
  readonly fixed?: boolean;
  readonly residual?: boolean;
};

/** A heading row that states the sum of its parts. */
export type GroupRow = Stated & { readonly role: 'group'; readonly parts: readonly PartRow[] };

/** The sum of the whole plan, or the net costs that the plan has to cover. */
export type SumRow = Stated & { readonly role: 'total' | 'netCosts' };

/** A row that is part of a group or of the total. */
export type PartRow = FunderRow | GroupRow;

/** A row of a plan: of a funder, of a group of them, or a sum. */
export type FinancingRow = PartRow | SumRow;

/** Which decision the figures stand for: applied for, approved, or the n-th change. */
export type PlanVersion = 'applied' | 'approved' | `change-${number}`;

/**
 * A financing plan as it was written: years × rows, duplicates and order kept, nothing trusted yet.
 * `resolution` is the coarsest step, in cents, that the figures are written in where the table declares
 * thousands or millions; 1 for exact figures.
 */
export type FinancingPlan = {
  readonly version?: PlanVersion;
  readonly years: readonly PlanYear[];
  readonly rows: readonly FinancingRow[];
  readonly unit: Unit;
  readonly resolution: number;
  /** The table has columns of amounts that were not recognised, so the years need not add up to the totals. */
  readonly incomplete?: true;
};
