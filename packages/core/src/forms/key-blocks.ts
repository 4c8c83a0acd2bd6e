import { allocate } from '../allocation/allocate.js';
import { type KeyFit, type KeyPolicy, type KeyRows, keyBase, keyFit, keyRows } from '../calculate/key-fit.js';
import { siblings } from '../calculate/row-values.js';
import { type CheckedPlan, checkPlanSums } from '../calculate/settled.js';
import type { AllocationKey, Project } from '../model/project.js';
import { type Cents, cents, isCents } from '../values/cents.js';
import { comparable } from '../values/plain-text.js';
import type { Fraction } from '../values/rate.js';
import { rateDigits } from '../values/rate.js';

/** How a group of rows shares its money by a key, year by year. */
export type KeyBlock = {
  readonly plan: CheckedPlan;
  readonly key: AllocationKey;
  /** Which key of the project it is; absent where the printed percentages are the key. */
  readonly keyIndex?: number;
  /** Index of the group's row, -1 where the top rows share. */
  readonly parent: number;
  readonly rows: readonly number[];
  /** For each row the weight of the key that is its own. */
  readonly weightOf: readonly number[];
  /** Rows beside those that share: their amounts are taken off first. */
  readonly fixed: readonly number[];
  readonly policy: KeyPolicy;
  readonly fits: boolean;
  readonly step: Cents;
  readonly years: readonly KeyYear[];
};

/** What is shared in a year and what each row gets, in cents. */
export type KeyYear = {
  readonly year: number;
  readonly shared: Cents;
  readonly shares: readonly KeyShare[];
};

type KeyShare = {
  readonly exact: Fraction;
  /** What the exact share has above whole steps. */
  readonly remainder: Fraction;
  readonly given: Cents;
  readonly tied: boolean;
};

/** Every group that shares by a key of the project, or by percentages that give its amounts exactly. */
export function keyBlocks({ financing, keys }: Project): readonly KeyBlock[] {
  if (financing === undefined) return [];
  const plan = checkPlanSums(financing);
  const given = keys.flatMap((key, keyIndex) =>
    keyRows(plan, key).map((rows) => keyBlock(plan, key, rows, keyIndex)),
  );
  const served = new Set(given.map(({ parent }) => parent));
  const printed = printedKeys(plan).flatMap((key) =>
    keyRows(plan, key)
      .filter(
        ({ parent, rows }) =>
          !served.has(parent) && keyFit(plan, { parent, rows, weights: weightsIn(key) }).policy !== undefined,
      )
      .map((rows) => keyBlock(plan, key, rows)),
  );
  return [...given, ...printed].filter(({ years }) => years.length > 0);
}

function weightsIn({ weights }: AllocationKey): readonly (number | string)[] {
  return weights.map(({ weight }) => weight);
}

/** The printed percentages of each group as weights, where all that have one are named apart. */
function printedKeys(plan: CheckedPlan): readonly AllocationKey[] {
  const parents = new Set(plan.rows.map(({ parent }) => parent));
  return [...parents].flatMap((parent) => {
    const weights = siblings(plan, parent).flatMap((index) => {
      const row = plan.rows[index]?.row;
      const percent = row?.statedPercent;
      return row === undefined || percent === undefined || row.role === 'group'
        ? []
        : [{ party: row.label, weight: rateDigits(percent) }];
    });
    const isSome = weights.some(({ weight }) => Number(weight) > 0);
    return weights.length > 1 && isSome ? [{ name: '%', weights }] : [];
  });
}

function keyBlock(plan: CheckedPlan, key: AllocationKey, found: KeyRows, keyIndex?: number): KeyBlock {
  const fit: KeyFit = keyFit(plan, found);
  const policy = fit.policy ?? ({ kind: 'largest-remainder', ties: 'first' } as const);
  const sharing = new Set(found.rows);
  const step = cents(fit.step);
  return {
    plan,
    key,
    ...(keyIndex !== undefined && { keyIndex }),
    parent: found.parent,
    rows: found.rows,
    weightOf: found.rows.map((row, nth) => weightIndex(plan, key, row, nth)),
    fixed: siblings(plan, found.parent).filter((row) => !sharing.has(row)),
    policy,
    fits: fit.misses.length === 0,
    step,
    years: plan.plan.years.flatMap((_, year) => keyYear(plan, found, policy, step, year)),
  };
}

function weightIndex(plan: CheckedPlan, key: AllocationKey, row: number, nth: number): number {
  const label = comparable(plan.rows[row]?.row.label ?? '');
  const own = key.weights.findIndex(({ party }) => party !== undefined && comparable(party) === label);
  return own < 0 ? nth : own;
}

/** Nothing for a year in which there is nothing to share, or not in whole steps. */
function keyYear(
  plan: CheckedPlan,
  key: KeyRows,
  policy: KeyPolicy,
  step: Cents,
  year: number,
): readonly KeyYear[] {
  const shared = keyBase(plan, key, year);
  if (!isCents(shared) || shared === 0 || shared % step !== 0) return [];
  const options =
    policy.kind === 'largest-remainder'
      ? { ties: policy.ties }
      : policy.kind === 'residual'
        ? { residual: key.rows.indexOf(policy.row) }
        : { method: policy.kind };
  const { tied, trace } = allocate(shared, key.weights, { step, ...options });
  const shares = trace().shares.map(
    ({ exact, remainder, rounded }, nth): KeyShare => ({
      exact,
      remainder,
      given: rounded,
      tied: tied.includes(nth),
    }),
  );
  return [{ year, shared, shares }];
}
