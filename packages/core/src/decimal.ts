export { fromDecimal, parseDecimal, rateToDecimal, shareDecimal, toDecimal } from './values/decimal.js';
