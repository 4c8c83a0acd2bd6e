import { calculate, type Figures } from '../calculate/figures.js';
import { checkProject, readingFinding } from '../check/check.js';
import { percentRowDiffers } from '../check/reading/percent-row-differs.js';
import type { Draft } from '../input/draft.js';
import { parse } from '../input/parse.js';
import { percentRowFaults } from '../input/recognise/percent-rows.js';
import type { TableReading } from '../input/recognise/recognise.js';
import { isPlan } from '../input/recognise/table-kind.js';
import { tableToAmounts } from '../input/table-to-amounts.js';
import { type Locate, tableToDraft } from '../input/table-to-draft.js';
import type { Finding } from '../model/finding.js';
import type { AllocationKey, Project } from '../model/project.js';
import type { RatePack } from '../model/rate-entry.js';
import type { TableKind } from '../model/table-kind.js';
import { applicableRates } from '../rates/applicable-rates.js';
import type { Period } from '../values/period.js';
import type { Place } from '../values/place.js';
import type { Rate } from '../values/rate.js';
import type { Unit } from '../values/unit.js';
import { readingFindings } from './reading-findings.js';

/** What the table itself does not say. What is not given here is not guessed. */
export type Context = {
  readonly supportRate?: Rate;
  readonly period?: Period;
  readonly keys?: readonly AllocationKey[];
  /** The unit of the figures, and with `1` or `0.01` the precision of the plan. */
  readonly unit?: Unit;
  /** The most characters that a field of the authority's form takes. */
  readonly longestCell?: number;
  /** The programme period and the fund of a table's project, where its file does not say them. */
  readonly programmePeriod?: string;
  readonly fund?: string;
  /** What programme periods set; those of the project's own are used. */
  readonly rates?: readonly RatePack[];
};

/** A finding with its places in the file. */
export type LocatedFinding = Finding & { readonly where: Place; readonly alsoWhere: readonly Place[] };

/** One table of the input (or the one project of a project file) with everything found in it. */
export type Evaluated = {
  readonly kind: 'project' | 'report' | TableKind;
  readonly project: Project;
  readonly figures: Figures;
  readonly findings: readonly LocatedFinding[];
  readonly locate: Locate;
  readonly reading?: TableReading;
};

/** Parses, calculates and checks one recognised table. */
export function evaluateTable(reading: TableReading, context: Context): Evaluated {
  const { draft, locate } = draftOf(reading);
  const evaluated = evaluateDraft(draft, locate, reading.kind === 'other' ? {} : context);
  const own = [
    ...readingFindings(reading, evaluated.project).map((finding) => located(finding, locate)),
    ...percentFindings(reading),
  ];
  const findings = reading.kind === 'other' ? [] : [...own, ...evaluated.findings];
  return { ...evaluated, kind: reading.kind, findings, reading };
}

/** Parses, calculates and checks a draft; `locate` finds its values in the file. */
export function evaluateDraft(draft: Draft, locate: Locate, context: Context): Evaluated {
  const project = withContext(parse(draft), context);
  const figures = calculate(project);
  const findings = checkProject(project, figures).map((finding) => located(finding, locate));
  return { kind: 'project', project, figures, findings, locate };
}

/** A finding with its places in the file. */
export function located(finding: Finding, locate: Locate): LocatedFinding {
  return { ...finding, where: locate(finding.at), alsoWhere: (finding.also ?? []).map(locate) };
}

/** Percentages under the table that its amounts do not give, at their own cells. */
function percentFindings(reading: TableReading): readonly LocatedFinding[] {
  return percentRowFaults(reading).map(({ at, ...args }) => ({
    ...readingFinding(percentRowDiffers, [], args),
    where: at.place,
    alsoWhere: [],
  }));
}

function draftOf(reading: TableReading): { readonly draft: Draft; readonly locate: Locate } {
  const { kind } = reading;
  if (isPlan(kind)) {
    const { plan, keys, locate } = tableToDraft(reading, ['financing']);
    return { draft: { financing: plan, keys }, locate };
  }
  const { table, locate } = tableToAmounts(reading, kind, ['tables', 0]);
  return { draft: { tables: [table] }, locate };
}

function withContext(project: Project, context: Context): Project {
  const { supportRate, period, keys, unit, longestCell } = context;
  const told = {
    ...project,
    ...(supportRate !== undefined && { supportRate }),
    ...(period !== undefined && { period }),
    ...(keys !== undefined && keys.length > 0 && { keys }),
    ...((unit === '1' || unit === '0.01') && { planUnit: unit }),
    ...(longestCell !== undefined && { longestCell }),
  };
  const rates = applicableRates(context.rates ?? [], { ...context, ...told });
  return rates.length === 0 ? told : { ...told, rates };
}
