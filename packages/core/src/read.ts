export { type EvaluateOptions, type Evaluation, evaluate, type Source } from './evaluate.js';
export type { Context, Evaluated, LocatedFinding } from './evaluate-table.js';
export { type Decoded, decodeText } from './input/decode.js';
export type { Draft, DraftKey, DraftPlan, DraftRow } from './input/draft.js';
export type { HtmlElement, HtmlNode, HtmlParser, HtmlText } from './input/html-tree.js';
export { toMapFile, unmatchedEntries } from './input/map-of-reading.js';
export type { TableMap } from './input/mapping.js';
export type { TableReading } from './input/recognise/recognise.js';
