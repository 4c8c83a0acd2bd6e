export { calculate, type Figures } from './calculate/figures.js';
export { type Filled, fillProject } from './calculate/fill.js';
export type { FilledCell, FillTrace } from './calculate/fill-trace.js';
export { checkProject } from './check/check.js';
export type { Basis, Rule } from './check/rule.js';
