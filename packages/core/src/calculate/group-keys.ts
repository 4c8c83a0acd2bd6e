import { type FittingKeys, fittingKeys, type KeyFigures } from '../allocation/fitting-keys.js';
import { keyMisfits } from '../allocation/key-misfits.js';
import { rangeInPercent } from '../allocation/key-ranges.js';
import { type UnitDriver, unitDriver } from '../allocation/unit-driver.js';
import type { Path } from '../model/finding.js';
import type { AllocationKey, Project } from '../model/project.js';
import { type Cents, cents, isCents } from '../values/cents.js';
import { type Fraction, type Rate, rateDigits } from '../values/rate.js';
import { type KeyPolicy, type KeyRows, keyBase, keyFit, keyRows } from './key-fit.js';
import { siblings, writtenStep, yearValue } from './row-values.js';
import { type CheckedPlan, checkPlanSums } from './settled.js';

/** The rows of one group that share money by a key, and every key that could have made their amounts. */
export type GroupKeys = {
  readonly group: string;
  readonly at: Path;
  readonly years: readonly number[];
  readonly step: Cents;
  readonly parties: readonly KeyParty[];
  /** Rows of the group that take no part, with the price that their amounts are multiples of. */
  readonly aside: readonly { readonly label: string; readonly driver?: UnitDriver }[];
  readonly keys: FittingKeys;
  /** Whether some key fits as well where each amount is rounded on its own. */
  readonly nearest: boolean;
  /** Where no key fits: rows without any one of which a key does. */
  readonly without: readonly string[];
  /** What the printed percentages miss, taken as a key; absent where not every row has one. */
  readonly percents?: readonly CellMisfit[];
  readonly given: readonly GivenKey[];
};

/** A row that shares; `low` and `high` are absent where no key fits. */
export type KeyParty = {
  readonly label: string;
  readonly statedPercent?: Rate;
  readonly range?: { readonly low: Fraction; readonly high: Fraction };
  /** The range in percent with five decimals, both within it. */
  readonly percent?: { readonly low: string; readonly high: string };
};

/** A cell that a key does not give, in cents. */
export type CellMisfit = {
  readonly label: string;
  readonly year: number;
  readonly expected: Cents;
  readonly actual: Cents;
  readonly misfit: number;
};

/** A key of the project, how it was applied if that is known, and what it misses else. */
export type GivenKey = {
  readonly name: string;
  readonly policy?: KeyPolicy['kind'];
  readonly misfits: readonly CellMisfit[];
};

/**
 * For every group of the plan: who shares in it, and by which keys. Fixed rows, and rows without a percentage where
 * the others have one, are set aside. A plan in rounded thousands has nothing to tell.
 */
export function groupKeys(project: Project): readonly GroupKeys[] {
  const { financing } = project;
  if (financing === undefined || financing.resolution > 1) return [];
  const plan = checkPlanSums(financing);
  const groups = plan.rows.flatMap(({ row }, index) => (row.role === 'group' ? [index] : []));
  const parents = groups.length === 0 ? [-1] : groups;
  return parents.flatMap((parent) => groupKeysOf(plan, parent, project.keys) ?? []);
}

function groupKeysOf(
  plan: CheckedPlan,
  parent: number,
  keys: readonly AllocationKey[],
): GroupKeys | undefined {
  const given = keys.flatMap((key) =>
    keyRows(plan, key)
      .filter((found) => found.parent === parent)
      .map((rows) => ({ name: key.name, rows })),
  );
  const rows = given[0]?.rows.rows ?? sharingRows(plan, parent);
  const shared = rows && sharedFigures(plan, parent, rows);
  if (rows === undefined || shared === undefined) return undefined;
  const { figures, years } = shared;
  const label = (row: number): string => plan.rows[row]?.row.label ?? '';
  const found = fittingKeys(figures);
  const missed = (weights: readonly (string | number)[]): readonly CellMisfit[] =>
    keyMisfits({ ...figures, weights }).map(({ party, year, ...cell }) => ({
      label: label(rows[party] ?? -1),
      year: yearAt(plan, years[year] ?? 0),
      ...cell,
    }));
  const stated = rows.flatMap((row) => plan.rows[row]?.row.statedPercent ?? []);
  const isKey = stated.length === rows.length && stated.some(({ scaled }) => scaled > 0);
  return {
    group: parent < 0 ? '' : label(parent),
    at: plan.rows[parent]?.path ?? plan.at,
    years: years.map((year) => yearAt(plan, year)),
    step: figures.step ?? cents(1),
    parties: rows.map((row, nth) => toParty(plan, row, found, nth)),
    aside: asideRows(plan, parent, rows, years),
    keys: found,
    nearest: fittingKeys({ ...figures, rounding: 'nearest' }).ok,
    without: found.ok ? [] : rowsInTheWay(plan, parent, rows).map(label),
    ...(isKey && { percents: missed(stated.map(rateDigits)) }),
    given: given.filter((key) => sameRows(key.rows, rows)).map((key) => givenKey(plan, key, missed)),
  };
}

/** Rows with a percentage if there are several, else all that are not fixed and hold something. */
function sharingRows(plan: CheckedPlan, parent: number): readonly number[] | undefined {
  const funders = siblings(plan, parent).filter((row) => {
    const { role, amounts } = plan.rows[row]?.row ?? { role: 'group', amounts: [] };
    return role !== 'group' && amounts.some(({ kind }) => kind !== 'blank');
  });
  const withPercent = funders.filter((row) => plan.rows[row]?.row.statedPercent !== undefined);
  const free = funders.filter((row) => !isFixed(plan, row));
  return [withPercent, free].find((rows) => rows.length > 1);
}

type SharedFigures = { readonly figures: KeyFigures; readonly years: readonly number[] };

/** What the rows share in each year and what each has of it; nothing where no year is known. */
function sharedFigures(
  plan: CheckedPlan,
  parent: number,
  rows: readonly number[],
): SharedFigures | undefined {
  const base = { parent, rows, weights: [] };
  const step = cents(writtenStep(plan));
  const isWhole = (amount: number): boolean => isCents(amount) && amount % step === 0;
  const years = [...plan.plan.years.keys()].filter(
    (year) =>
      isWhole(keyBase(plan, base, year)) &&
      rows.every((row) => isWhole(yearValue(plan, row, year))) &&
      rows.some((row) => plan.rows[row]?.row.amounts[year]?.kind !== 'blank'),
  );
  if (years.length === 0) return undefined;
  const totals = years.map((year) => cents(keyBase(plan, base, year)));
  const parts = rows.map((row) => years.map((year) => cents(yearValue(plan, row, year))));
  return { figures: { totals, parts, step, rounding: 'largest-remainder' }, years };
}

function toParty(plan: CheckedPlan, row: number, keys: FittingKeys, nth: number): KeyParty {
  const { label = '', statedPercent } = plan.rows[row]?.row ?? {};
  const range = keys.ok ? keys.ranges[nth] : undefined;
  return {
    label,
    ...(statedPercent && { statedPercent }),
    ...(range && { range, percent: rangeInPercent(range, 5) }),
  };
}

function asideRows(
  plan: CheckedPlan,
  parent: number,
  rows: readonly number[],
  years: readonly number[],
): GroupKeys['aside'] {
  const others = siblings(plan, parent).filter((row) => !rows.includes(row));
  return others.map((row) => {
    const amounts = years.map((year) => yearValue(plan, row, year)).filter(isCents);
    const driver = new Set(amounts).size > 1 ? unitDriver(amounts) : undefined;
    const isPrice = driver?.multiples.every((one) => Math.abs(one) <= MOST_UNITS) === true;
    return { label: plan.rows[row]?.row.label ?? '', ...(isPrice && { driver }) };
  });
}

/** More than this many of a price are no longer striking: any two amounts have some common divisor. */
const MOST_UNITS = 40;

/** Rows that no key serves together with the others, while one serves these. */
function rowsInTheWay(plan: CheckedPlan, parent: number, rows: readonly number[]): readonly number[] {
  if (rows.length < 3) return [];
  return rows.filter((row) => {
    const shared = sharedFigures(
      plan,
      parent,
      rows.filter((other) => other !== row),
    );
    return shared !== undefined && fittingKeys(shared.figures).ok;
  });
}

function givenKey(
  plan: CheckedPlan,
  { name, rows }: { readonly name: string; readonly rows: KeyRows },
  missed: (weights: readonly (string | number)[]) => readonly CellMisfit[],
): GivenKey {
  const misfits = missed(rows.weights);
  const { policy } = keyFit(plan, rows);
  const kind = misfits.length === 0 ? 'largest-remainder' : policy?.kind;
  return { name, misfits: kind === undefined ? misfits : [], ...(kind && { policy: kind }) };
}

function sameRows(key: KeyRows, rows: readonly number[]): boolean {
  return key.rows.join() === rows.join();
}

function isFixed(plan: CheckedPlan, index: number): boolean {
  const row = plan.rows[index]?.row;
  return row !== undefined && 'fixed' in row && row.fixed === true;
}

function yearAt(plan: CheckedPlan, year: number): number {
  return plan.plan.years[year]?.year ?? 0;
}
