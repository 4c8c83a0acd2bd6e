import type { Path } from './finding.js';

/** What a field of a JSON file expects; every language has words for each. */
export type Expected =
  | 'text'
  | 'amount'
  | 'percentage'
  | 'day'
  | 'year'
  | 'unit'
  | 'choice'
  | 'list'
  | 'object'
  | 'weight'
  | 'quantity'
  | 'column-meaning'
  | 'yes-no'
  | 'line-number'
  | 'version-1'
  | 'plan-version'
  | 'one-amount-per-year'
  | 'fewer'
  | 'start-before-end'
  | 'some-weight'
  | 'programme-period'
  | 'rate-id'
  | 'euros'
  | 'hours'
  | 'one-value'
  | 'link'
  | 'cell-address';

/**
 * What is wrong with a JSON file: no JSON from `what` on its `line` on (empty where it ends too early), or a field,
 * with what was expected there.
 */
export type JsonProblem =
  | { readonly kind: 'syntax'; readonly path: Path; readonly line: number; readonly what: string }
  | { readonly kind: 'too-deep'; readonly path: Path }
  | { readonly kind: 'unknown-field'; readonly path: Path; readonly field: string }
  | {
      readonly kind: 'missing-field' | 'wrong-value';
      readonly path: Path;
      readonly expected: Expected;
      readonly options: readonly string[];
      readonly got: string;
    };
