export { calculate, type Figures } from './calculate/figures.js';
export { checkProject } from './check/check.js';
export type { Basis, Rule } from './check/rule.js';
export { RULES } from './check/rules.js';
