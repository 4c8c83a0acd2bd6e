import * as z from 'zod/mini';
import type { Path } from '../model/finding.js';
import type { Expected, JsonProblem } from '../model/json-problem.js';
import { jsonFault } from './json-fault.js';

/** What was read, or everything that is wrong with it. */
export type JsonRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly JsonProblem[] };

/** Reads JSON text by a schema. Never throws; at most 20 problems, in the order of the file. */
export function readJson<T>(text: string, schema: z.core.$ZodType<T>): JsonRead<T> {
  if (deepest(text) > DEEPEST) return { ok: false, problems: [{ kind: 'too-deep', path: [] }] };
  if (/"__proto__"\s*:/.test(text)) {
    return { ok: false, problems: [{ kind: 'unknown-field', path: ['__proto__'], field: '__proto__' }] };
  }
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const read = z.safeParse(schema, parsed.value);
  if (read.success) return { ok: true, value: read.data };
  const problems = read.error.issues.flatMap((issue) => toProblems(issue, parsed.value));
  return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
}

const DEEPEST = 64;
const MOST_PROBLEMS = 20;
const MOST_SHOWN = 20;

function parseJson(text: string): JsonRead<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    const fault = jsonFault(text);
    const line = text.slice(0, fault).split('\n').length;
    const what =
      text
        .slice(fault, fault + MOST_SHOWN)
        .split('\n')[0]
        ?.trim() ?? '';
    return { ok: false, problems: [{ kind: 'syntax', path: [], line, what }] };
  }
}

/** How deep brackets nest, outside strings; a hostile file must not reach a recursive reader. */
function deepest(text: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (inString) {
      if (char === '\\') index += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '[' || char === '{') most = Math.max(most, ++depth);
    else if (char === ']' || char === '}') depth -= 1;
  }
  return most;
}

function toProblems(issue: z.core.$ZodIssue, value: unknown): readonly JsonProblem[] {
  const path: Path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({ kind: 'unknown-field', path: [...path, field], field }));
  }
  const expected = issue.message as Expected;
  const choices = expected === 'choice' || expected === 'unit';
  const options = choices && issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const got = valueAt(value, path);
  if (got === undefined) return [{ kind: 'missing-field', path, expected, options, got: '' }];
  return [{ kind: 'wrong-value', path, expected, options, got: shown(got) }];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => {
    if (typeof at !== 'object' || at === null) return undefined;
    return Object.getOwnPropertyDescriptor(at, step)?.value;
  }, value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
