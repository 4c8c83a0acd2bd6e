import { checkPlanSums } from '../../calculate/settled.js';
import {
  type FinancingPlan,
  type FinancingRow,
  FUNDER_CLASSES,
  type FunderClass,
  type FunderRow,
} from '../../model/financing-plan.js';
import type { PlanYear } from '../../values/period.js';
import { comparable } from '../../values/plain-text.js';
import type { Language } from '../../words/language.js';
import { PLAN_ROW_WORDS } from '../../words/plan-row-words.js';
import { settledAmounts } from './settled-amounts.js';
import { addYears, allYears, inYears, toStated, type YearSums } from './year-sums.js';

/**
 * The financing of the whole: a row for each financier, whoever of the partners it pays to, in the groups that the
 * partners have them in, and sums computed from those rows. `undefined` where no partner has a plan.
 */
export function wholeFinancing(
  plans: readonly FinancingPlan[],
  language: Language,
): FinancingPlan | undefined {
  if (plans.length === 0) return undefined;
  const years = allYears(plans.map((plan) => plan.years));
  const entries = plans.flatMap((plan) => entriesOf(plan, years));
  const groups = groupsOf(entries);
  const financiers = financiersOf(entries, groups);
  const rows = topRows(financiers, years.length);
  const total = addYears(
    years.length,
    financiers.map(({ sums }) => sums),
  );
  const label = totalLabel(plans) ?? PLAN_ROW_WORDS.total[language];
  return {
    years,
    rows: [...rows, { role: 'total', label, ...toStated(total) }, ...netCosts(plans, years)],
    unit: '1',
    resolution: 1,
  };
}

/** A financier's row in a partner's plan, with the nearest group that it stands in. */
type Entry = { readonly row: FunderRow; readonly group: string | undefined; readonly sums: YearSums };

type Group = { readonly label: string; readonly role: FunderClass };

/** A financier of the whole: its rows in the plans of the partners, and what they come to. */
type Financier = {
  readonly rows: readonly FunderRow[];
  readonly group: Group | undefined;
  readonly sums: YearSums;
};

function entriesOf(plan: FinancingPlan, years: readonly PlanYear[]): readonly Entry[] {
  const amounts = settledAmounts(checkPlanSums(plan));
  const under = (all: readonly FinancingRow[], group: string | undefined): readonly Entry[] =>
    all.flatMap((row): readonly Entry[] => {
      if (row.role === 'group') return under(row.parts, row.label);
      if (!isFunder(row)) return [];
      return [{ row, group, sums: inYears(amounts.get(row) ?? row.amounts, plan.years, years) }];
    });
  return under(plan.rows, undefined);
}

function isFunder(row: FinancingRow): row is FunderRow {
  return FUNDER_CLASSES.some((role) => role === row.role);
}

/** Groups of one name are one; so are those that hold mostly the same class, as names differ by language. */
function groupsOf(entries: readonly Entry[]): ReadonlyMap<string, Group> {
  const members = new Map<string, { label: string; roles: FunderClass[] }>();
  for (const { row, group } of entries) {
    if (group === undefined) continue;
    const known = members.get(comparable(group)) ?? { label: group, roles: [] };
    known.roles.push(row.role);
    members.set(comparable(group), known);
  }
  const byRole = new Map<FunderClass, Group>();
  return new Map(
    [...members].map(([key, { label, roles }]) => {
      const role = mostOf(roles);
      const group = byRole.get(role) ?? { label, role };
      byRole.set(role, group);
      return [key, group];
    }),
  );
}

function financiersOf(entries: readonly Entry[], groups: ReadonlyMap<string, Group>): readonly Financier[] {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = financierKey(entry.row);
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  return [...byKey.values()].map((own) => {
    const named = own.find(({ group }) => group !== undefined)?.group;
    const role = own[0]?.row.role;
    const ofRole = role === 'euState' ? undefined : [...groups.values()].find((group) => group.role === role);
    return {
      rows: own.map(({ row }) => row),
      group: named === undefined ? ofRole : groups.get(comparable(named)),
      sums: addYears(
        own[0]?.sums.length ?? 0,
        own.map(({ sums }) => sums),
      ),
    };
  });
}

/** EU and state are one source, however their row is called; others are one by class and name. */
function financierKey({ role, label }: FunderRow): string {
  return role === 'euState' ? role : `${role}|${comparable(label)}`;
}

/** In order of their first row; a group stands where its first financier would. */
function topRows(financiers: readonly Financier[], years: number): readonly FinancingRow[] {
  const done = new Set<Group>();
  return financiers.flatMap((financier): readonly FinancingRow[] => {
    const { group } = financier;
    if (group === undefined) return [funderRow(financier)];
    if (done.has(group)) return [];
    done.add(group);
    const members = financiers.filter((one) => one.group === group);
    const sums = addYears(
      years,
      members.map((one) => one.sums),
    );
    return [{ role: 'group', label: group.label, ...toStated(sums), parts: members.map(funderRow) }];
  });
}

/** What the partners say of a financier is said of it where they agree. */
function funderRow({ rows, sums }: Financier): FunderRow {
  const contribution = rows[0]?.contribution;
  const isFixed = rows.every(({ fixed }) => fixed === true);
  return {
    role: rows[0]?.role ?? 'unclassified',
    label: rows[0]?.label ?? '',
    ...(contribution !== undefined &&
      rows.every((row) => row.contribution === contribution) && { contribution }),
    ...(isFixed && { fixed: true }),
    ...toStated(sums),
  };
}

/** Net costs are stated for the whole where every partner states them. */
function netCosts(plans: readonly FinancingPlan[], years: readonly PlanYear[]): readonly FinancingRow[] {
  const own = plans.flatMap((plan) => {
    const row = plan.rows.find(({ role }) => role === 'netCosts');
    return row === undefined ? [] : [{ label: row.label, sums: inYears(row.amounts, plan.years, years) }];
  });
  if (own.length < plans.length) return [];
  const sums = addYears(
    years.length,
    own.map((one) => one.sums),
  );
  return [{ role: 'netCosts', label: own[0]?.label ?? '', ...toStated(sums) }];
}

function totalLabel(plans: readonly FinancingPlan[]): string | undefined {
  return plans.flatMap(({ rows }) => rows).find(({ role }) => role === 'total')?.label;
}

function mostOf(roles: readonly FunderClass[]): FunderClass {
  const count = (role: FunderClass): number => roles.filter((one) => one === role).length;
  return [...roles].sort((a, b) => count(b) - count(a))[0] ?? 'unclassified';
}
