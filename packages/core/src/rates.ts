export type { DatedRate } from './rates/dated-rate.js';
export { FLAT_RATES } from './rates/flat-rates.js';
export { SIDE_COST_RATES } from './rates/side-cost-rates.js';
