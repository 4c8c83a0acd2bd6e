import type { FinancingPlan, FinancingRow, PartRow } from '../model/financing-plan.js';
import { parseRate } from '../values/rate.js';
import { resolutionOf, type Unit } from '../values/unit.js';
import type { DraftPlan, DraftRow } from './draft.js';
import { mostDecimals, parseDraftAmount, parseYear, planVersion } from './parse-values.js';

/** A financing plan of a draft with its texts read. */
export function parsePlan(plan: DraftPlan): FinancingPlan {
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
        ...(row.residual !== undefined && { residual: row.residual }),
      };
  }
}

function isPart(row: FinancingRow): row is PartRow {
  return row.role !== 'total' && row.role !== 'netCosts';
}
