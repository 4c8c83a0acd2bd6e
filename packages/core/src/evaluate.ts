import { readingFinding } from './check/check.js';
import { inputNotText } from './check/reading/input-not-text.js';
import { tableNotFound } from './check/reading/table-not-found.js';
import { decodeText } from './input/decode.js';
import type { Draft } from './input/draft.js';
import { draftFromJson, placeInJson } from './input/from-json.js';
import { gridsFromText, isJson, type PossibleGrids, type TextOptions } from './input/from-text.js';
import type { TableMap } from './input/mapping.js';
import { type RecogniseOptions, recognise, type TableReading } from './input/recognise/recognise.js';
import type { Locate } from './input/table-to-draft.js';
import { type Context, type Evaluated, evaluateDraft, evaluateTable } from './pipeline/evaluate-table.js';
import { type Evaluation, unreadable, unreadableJson } from './pipeline/evaluation.js';
import { assert } from './values/assert.js';

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

/** What is known besides the figures, and how a table is to be read. */
export type EvaluateOptions = TextOptions & {
  readonly context?: Context;
  readonly map?: readonly TableMap[];
};

/**
 * From what people have to what is wrong with it: read, parse, calculate, check. Never throws for what stands in a
 * source; throws {@link CallError} for what is none. Workbooks are for `openXlsx` and `evaluateWorkbook`.
 */
export function evaluate(source: Source, options: EvaluateOptions = {}): Evaluation {
  if (typeof source === 'string') return evaluateString(source, options);
  if (source instanceof Uint8Array) return evaluateBytes(source, options);
  assert(typeof source === 'object' && source !== null, NO_SOURCE);
  if ('text' in source) return evaluateString(source.text, options);
  if ('bytes' in source) return evaluateBytes(source.bytes, options);
  if ('json' in source) return evaluateJson(JSON.stringify(source.json) ?? '', options);
  assert('draft' in source, NO_SOURCE);
  return toEvaluation([evaluateDraft(source.draft, source.locate ?? placeInJson, options.context ?? {})]);
}

const NO_SOURCE = 'evaluate: expected text, the bytes of a file, { json } or { draft }';

function evaluateBytes(bytes: Uint8Array, options: EvaluateOptions): Evaluation {
  const decoded = decodeText(bytes);
  if (decoded.ok) return evaluateString(decoded.text, options);
  return unreadable([readingFinding(inputNotText, [], { problem: decoded.problem })]);
}

function evaluateString(text: string, options: EvaluateOptions): Evaluation {
  return isJson(text) ? evaluateJson(text, options) : evaluateText(text, options);
}

function evaluateJson(text: string, options: EvaluateOptions): Evaluation {
  const read = draftFromJson(text);
  if (read.ok) return toEvaluation([evaluateDraft(read.value, placeInJson, options.context ?? {})]);
  return unreadableJson(read.problems, placeInJson);
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
    if (readings.length > 0)
      return toEvaluation(readings.map((reading) => evaluateTable(reading, options.context ?? {})));
  }
  return unreadable([readingFinding(tableNotFound, [], {})]);
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

function toEvaluation(tables: readonly Evaluated[]): Evaluation {
  const [first] = tables;
  return {
    readable: true,
    ...(first !== undefined && { project: first.project, figures: first.figures }),
    findings: tables.flatMap(({ findings }) => findings),
    tables,
  };
}
