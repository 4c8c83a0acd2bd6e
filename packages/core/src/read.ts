export { type EvaluateOptions, evaluate, type Source } from './evaluate.js';
export { type Decoded, decodeText } from './input/decode.js';
export type {
  Draft,
  DraftAmount,
  DraftAmountRow,
  DraftBudget,
  DraftKey,
  DraftPartner,
  DraftPlan,
  DraftRow,
  DraftSalaries,
  DraftSalaryRow,
  DraftTable,
} from './input/draft.js';
export type { HtmlElement, HtmlNode, HtmlParser, HtmlText } from './input/html-tree.js';
export { toMapFile, unmatchedEntries } from './input/map-of-reading.js';
export type { TableMap } from './input/mapping.js';
export type { TableReading } from './input/recognise/recognise.js';
export type { Locate } from './input/table-to-draft.js';
export { readTypedRate, type TypedRate } from './input/typed-rate.js';
export type { TableKind } from './model/table-kind.js';
export type { Context, Evaluated, LocatedFinding } from './pipeline/evaluate-table.js';
export type { Evaluation } from './pipeline/evaluation.js';
