import { calculate, type Figures } from './calculate/figures.js';
import { checkProject, readingFinding } from './check/check.js';
import { inputNotText } from './check/reading/input-not-text.js';
import { jsonNotAsExpected } from './check/reading/json-not-as-expected.js';
import { tableNotFound } from './check/reading/table-not-found.js';
import { decodeText } from './input/decode.js';
import type { Draft } from './input/draft.js';
import { draftFromJson, placeInJson } from './input/from-json.js';
import { gridsFromText, isJson, type PossibleGrids, type TextOptions } from './input/from-text.js';
import type { TableMap } from './input/mapping.js';
import { parse } from './input/parse.js';
import { type RecogniseOptions, recognise, type TableReading } from './input/recognise/recognise.js';
import { type Locate, tableToDraft } from './input/table-to-draft.js';
import type { Finding } from './model/finding.js';
import { toPointer } from './model/finding.js';
import type { AllocationKey, Project } from './model/project.js';
import { readingFindings } from './reading-findings.js';
import type { Period } from './values/period.js';
import type { Place } from './values/place.js';
import type { Rate } from './values/rate.js';
import type { Unit } from './values/unit.js';

/**
 * What a person hands over: the text or the bytes of a file, a project file as a JSON value, or a draft that another
 * reader made, with how to find its places.
 */
export type Source =
  | string
  | Uint8Array
  | { readonly text: string }
  | { readonly bytes: Uint8Array }
  | { readonly json: unknown }
  | { readonly draft: Draft; readonly locate?: Locate };

/** What the table itself does not say. What is not given here is not guessed. */
export type Context = {
  readonly supportRate?: Rate;
  readonly period?: Period;
  readonly keys?: readonly AllocationKey[];
  /** The unit of the figures, and with `1` or `0.01` the precision of the plan. */
  readonly unit?: Unit;
};

export type EvaluateOptions = TextOptions & {
  readonly context?: Context;
  readonly map?: readonly TableMap[];
};

/** A finding with its places in the file. */
export type LocatedFinding = Finding & { readonly where: Place; readonly alsoWhere: readonly Place[] };

/** One table of the input (or the one project of a project file) with everything found in it. */
export type Evaluated = {
  readonly kind: 'project' | TableReading['kind'];
  readonly project: Project;
  readonly figures: Figures;
  readonly findings: readonly LocatedFinding[];
  readonly locate: Locate;
  readonly reading?: TableReading;
};

/** `project` and `figures` are those of the first table; `tables` holds all of them. */
export type Evaluation = {
  readonly readable: boolean;
  readonly project?: Project;
  readonly figures?: Figures;
  readonly findings: readonly LocatedFinding[];
  readonly tables: readonly Evaluated[];
};

/** From what people have to what is wrong with it: read, parse, calculate, check. Never throws for what it is given. */
export function evaluate(source: Source, options: EvaluateOptions = {}): Evaluation {
  if (typeof source === 'string') return evaluateString(source, options);
  if (source instanceof Uint8Array) return evaluateBytes(source, options);
  if ('text' in source) return evaluateString(source.text, options);
  if ('bytes' in source) return evaluateBytes(source.bytes, options);
  if ('json' in source) return evaluateJson(JSON.stringify(source.json) ?? '', options);
  return toEvaluation([evaluateDraft(source.draft, source.locate ?? placeInJson, options)]);
}

function evaluateBytes(bytes: Uint8Array, options: EvaluateOptions): Evaluation {
  const decoded = decodeText(bytes);
  if (decoded.ok) return evaluateString(decoded.text, options);
  return unreadable([readingFinding(inputNotText, [], { problem: decoded.problem })], () => ({}));
}

function evaluateString(text: string, options: EvaluateOptions): Evaluation {
  return isJson(text) ? evaluateJson(text, options) : evaluateText(text, options);
}

function evaluateJson(text: string, options: EvaluateOptions): Evaluation {
  const read = draftFromJson(text);
  if (read.ok) return toEvaluation([evaluateDraft(read.value, placeInJson, options)]);
  const findings = read.problems.map(({ path, ...problem }) =>
    readingFinding(jsonNotAsExpected, path, { field: toPointer(path), ...problem }),
  );
  return unreadable(findings, placeInJson);
}

function evaluateText(text: string, options: EvaluateOptions): Evaluation {
  const { unit } = options.context ?? {};
  for (const grids of gridsFromText(text, options)) {
    let nth = 0;
    const readings = grids.flatMap((possible) => {
      const found = bestReading(possible, {
        ...(unit !== undefined && { unit }),
        map: (options.map ?? []).slice(nth),
      });
      nth += found.length;
      return found;
    });
    if (readings.length > 0) return toEvaluation(readings.map((reading) => evaluateTable(reading, options)));
  }
  return unreadable([readingFinding(tableNotFound, [], {})], () => ({}));
}

/** Of several grids that a table may be, the one whose sums fail least; equally good ones are said to be. */
function bestReading(grids: PossibleGrids, options: RecogniseOptions): readonly TableReading[] {
  const all = grids.map((grid) => recognise(grid, options));
  const failing = all.map((tables) => tables.reduce((sum, { failing }) => sum + failing, 0));
  const least = Math.min(...failing);
  const best = all[failing.indexOf(least)] ?? [];
  const equal = failing.filter((one) => one === least).length > 1;
  return best.map((reading) =>
    equal ? { ...reading, structure: { ...reading.structure, ambiguous: true } } : reading,
  );
}

function evaluateTable(reading: TableReading, options: EvaluateOptions): Evaluated {
  const { plan, locate } = tableToDraft(reading, ['financing']);
  if (reading.kind === 'budget') {
    const project = parse({});
    const findings = readingFindings(reading, project).map((finding) => located(finding, locate));
    return { kind: 'budget', project, figures: calculate(project), findings, locate, reading };
  }
  const evaluated = evaluateDraft({ financing: plan }, locate, options);
  const own = readingFindings(reading, evaluated.project).map((finding) => located(finding, locate));
  return { ...evaluated, kind: reading.kind, findings: [...own, ...evaluated.findings], reading };
}

function evaluateDraft(draft: Draft, locate: Locate, { context = {} }: EvaluateOptions): Evaluated {
  const project = withContext(parse(draft), context);
  const figures = calculate(project);
  const findings = checkProject(project, figures).map((finding) => located(finding, locate));
  return { kind: 'project', project, figures, findings, locate };
}

function withContext(project: Project, { supportRate, period, keys, unit }: Context): Project {
  return {
    ...project,
    ...(supportRate !== undefined && { supportRate }),
    ...(period !== undefined && { period }),
    ...(keys !== undefined && keys.length > 0 && { keys }),
    ...((unit === '1' || unit === '0.01') && { planUnit: unit }),
  };
}

function located(finding: Finding, locate: Locate): LocatedFinding {
  return { ...finding, where: locate(finding.at), alsoWhere: (finding.also ?? []).map(locate) };
}

function unreadable(findings: readonly Finding[], locate: Locate): Evaluation {
  return { readable: false, findings: findings.map((finding) => located(finding, locate)), tables: [] };
}

function toEvaluation(tables: readonly Evaluated[]): Evaluation {
  const [first] = tables;
  return {
    readable: true,
    ...(first !== undefined && { project: first.project, figures: first.figures }),
    findings: tables.flatMap(({ findings }) => findings),
    tables,
  };
}
