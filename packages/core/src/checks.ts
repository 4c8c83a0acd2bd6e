export { calculate, type Figures } from './calculate/figures.js';
export { type Filled, type FilledCell, type FillTrace, fillProject } from './calculate/fill.js';
export { checkProject } from './check/check.js';
export type { Basis, Rule } from './check/rule.js';
