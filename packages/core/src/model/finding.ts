import type { Cents } from '../values/cents.js';

/** `error`: a figure is wrong. `warning`: likely wrong, or against guidance. `notice`: good to know. */
export type Severity = 'error' | 'warning' | 'notice';

/** Steps from the project to a value in it, as in its JSON file: `['financing', 'rows', 3, 'amounts', 0]`. */
export type Path = readonly (string | number)[];

/** What the sentence of a finding is made from; amounts in cents, inserted uninflected. */
export type FindingArgs = Readonly<Record<string, FindingArg>>;
type FindingArg =
  | string
  | number
  | boolean
  | undefined
  | readonly FindingArg[]
  | { readonly [key: string]: FindingArg };

/** What a check found, without a language. `difference` is actual − expected. */
export type Finding = {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Path;
  readonly also?: readonly Path[];
  readonly expected?: Cents;
  readonly actual?: Cents;
  readonly args: FindingArgs;
};

/** `/financing/rows/3/amounts/0` (RFC 6901). */
export function toPointer(path: Path): string {
  let pointer = '';
  for (const step of path) pointer += `/${typeof step === 'number' ? step : escaped(step)}`;
  return pointer;
}

function escaped(step: string): string {
  return /[~/]/.test(step) ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step;
}
