import type { AmountRow, AmountTable } from '../model/amount-table.js';
import type { FinancingPlan, FinancingRow, PartRow, PlanVersion } from '../model/financing-plan.js';
import type { AllocationKey, Project } from '../model/project.js';
import { BLANK, decimalsWritten, readAmount, type StatedAmount } from '../values/amount.js';
import { parseCalendarDay } from '../values/calendar-day.js';
import { type PlanYear, parsePlanYear } from '../values/period.js';
import { parseRate } from '../values/rate.js';
import { resolutionOf, type Unit } from '../values/unit.js';
import type {
  Draft,
  DraftAmount,
  DraftAmountRow,
  DraftKey,
  DraftPlan,
  DraftRow,
  DraftTable,
} from './draft.js';
import { toProjectPlan } from './parse-plan.js';
import { toSubProject } from './parse-sub-projects.js';

/** Gives every text of the draft its value. Nothing is repaired or dropped; what cannot be read stays as raw text. */
export function parse(draft: Draft): Project {
  const { period, supportRate, ...identity } = draft.project ?? {};
  const start = parseCalendarDay(period?.start ?? '');
  const end = parseCalendarDay(period?.end ?? '');
  const rate = parseRate(supportRate ?? '');
  return {
    ...withoutAbsent(identity),
    ...(start !== undefined && end !== undefined && { period: { start, end } }),
    ...(rate !== undefined && { supportRate: rate }),
    ...(draft.financing !== undefined && { financing: parsePlan(draft.financing) }),
    financingVersions: (draft.financingVersions ?? []).map(parsePlan),
    tables: (draft.tables ?? []).map(parseTable),
    keys: (draft.keys ?? []).map(parseKey),
    ...(draft.subProjects !== undefined && { subProjects: draft.subProjects.map(toSubProject) }),
    ...(draft.plan !== undefined && { plan: toProjectPlan(draft.plan) }),
    unchecked: draft.unchecked ?? {},
  };
}

function parsePlan(plan: DraftPlan): FinancingPlan {
  const unit = plan.unit ?? '1';
  const version = planVersion(plan.version);
  return {
    ...(version !== undefined && { version }),
    years: plan.years.map(parseYear),
    rows: plan.rows.map((row) => parseRow(row, unit)),
    unit,
    resolution: resolutionOf(unit, mostDecimals(plan.rows)),
    ...(plan.incomplete && { incomplete: true }),
  };
}

function parseTable({ kind, unit, columns, columnSums, rows, incomplete }: DraftTable): AmountTable {
  return {
    kind,
    columns,
    columnSums,
    rows: rows.map((row) => parseAmountRow(row, unit)),
    unit,
    resolution: resolutionOf(unit, mostDecimals(rows)),
    ...(incomplete && { incomplete }),
  };
}

function parseAmountRow(row: DraftAmountRow, unit: Unit): AmountRow {
  const rate = parseRate(row.rate ?? '');
  const stated = {
    label: row.label,
    amounts: row.amounts.map((amount) => parseDraftAmount(amount, unit)),
    ...(row.total !== undefined && { total: parseDraftAmount(row.total, unit) }),
    ...(row.category !== undefined && { category: row.category }),
    ...(rate !== undefined && { rate }),
  };
  return row.role === 'group'
    ? { ...stated, role: row.role, parts: row.parts.map((part) => parseAmountRow(part, unit)) }
    : { ...stated, role: row.role };
}

/** `applied`, `approved` or `change-2`. */
function planVersion(text: string | undefined): PlanVersion | undefined {
  if (text === 'applied' || text === 'approved') return text;
  const change = /^change-([1-9]\d{0,2})$/.exec(text ?? '');
  return change === null ? undefined : `change-${Number(change[1])}`;
}

/** A year heading of a draft; the schema and the recogniser let nothing else through. */
function parseYear(text: number | string): PlanYear {
  const read = parsePlanYear(String(text));
  return { year: read?.year ?? Number.NaN, ...(read?.months !== undefined && { months: read.months }) };
}

function parseRow(row: DraftRow, unit: Unit): FinancingRow {
  const statedPercent = row.statedPercent === undefined ? undefined : parseRate(row.statedPercent);
  const stated = {
    label: row.label,
    amounts: row.amounts.map((amount) => parseDraftAmount(amount, unit)),
    ...(row.total !== undefined && { total: parseDraftAmount(row.total, unit) }),
    ...(statedPercent !== undefined && { statedPercent }),
  };
  switch (row.role) {
    case 'total':
    case 'netCosts':
      return { ...stated, role: row.role };
    case 'group':
      return {
        ...stated,
        role: 'group',
        parts: (row.parts ?? []).map((part) => parseRow(part, unit)).filter(isPart),
      };
    case 'euState':
    case 'municipal':
    case 'jointMunicipalAuthority':
    case 'wellbeingServicesCounty':
    case 'otherPublic':
    case 'private':
    case 'unclassified':
      return {
        ...stated,
        role: row.role,
        ...(row.contribution !== undefined && { contribution: row.contribution }),
        ...(row.fixed !== undefined && { fixed: row.fixed }),
      };
  }
}

function isPart(row: FinancingRow): row is PartRow {
  return row.role !== 'total' && row.role !== 'netCosts';
}

function parseDraftAmount(amount: DraftAmount, unit: Unit): StatedAmount {
  return amount === null ? BLANK : readAmount(String(amount), unit);
}

function parseKey({ name, weights, isFromTable }: DraftKey): AllocationKey {
  const own = { name, ...(isFromTable && { isFromTable }) };
  if (isList(weights)) return { ...own, weights: weights.map((weight) => ({ weight })) };
  return { ...own, weights: Object.entries(weights).map(([party, weight]) => ({ party, weight })) };
}

function isList(weights: DraftKey['weights']): weights is readonly (number | string)[] {
  return Array.isArray(weights);
}

function mostDecimals(rows: readonly (DraftRow | DraftAmountRow)[]): number {
  return rows.reduce((most, row) => {
    const own = [...row.amounts, row.total ?? null].map((amount) => decimalsWritten(String(amount ?? '')));
    return Math.max(most, ...own, mostDecimals(row.parts ?? []));
  }, 0);
}

function withoutAbsent<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
