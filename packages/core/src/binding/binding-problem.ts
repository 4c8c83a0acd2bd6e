import type { BoundCell } from '../model/template-binding.js';
import type { ContentProblem } from './cell-content.js';

/** An entry of a binding; `nth` counts from 1, as in its file. */
export type BindingEntry = BoundCell & { readonly nth: number };

/** Why a form is not filled by a binding: any of these, and nothing is written. */
export type BindingProblem = { readonly entry: BindingEntry } & (
  | { readonly kind: 'unknown-field'; readonly nearest: readonly string[] }
  | { readonly kind: 'sheet-missing'; readonly sheets: readonly string[] }
  | { readonly kind: 'outside-sheet'; readonly address: string }
  | { readonly kind: 'bound-twice'; readonly first: number }
  /** `at` is where the text was to stand; `now` where it stands in one cell of the sheet. */
  | {
      readonly kind: 'label-differs';
      readonly part: 'label' | 'heading';
      readonly at: string;
      readonly expected: string;
      readonly found: string;
      readonly now?: string;
    }
  /** The heading says another year than the project's. */
  | { readonly kind: 'other-year'; readonly heading: number; readonly year: number }
  | ContentProblem
  | { readonly kind: 'formula'; readonly formula: string }
);
