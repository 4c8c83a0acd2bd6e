export { type RatePackRead, readRatePack } from './input/rate-pack-from-json.js';
export type {
  Evidence,
  Fund,
  RateEntry,
  RateKind,
  RatePack,
  RateSource,
  RateValue,
} from './model/rate-entry.js';
export type { DatedRate } from './rates/dated-rate.js';
export { FLAT_RATES } from './rates/flat-rates.js';
export { fundIn, isForFund, parseFund, parseProgrammePeriod } from './rates/fund.js';
export { RATE_PACKS, withPack } from './rates/rate-packs.js';
export { SIDE_COST_RATES } from './rates/side-cost-rates.js';
export { rateList } from './render/rate-list.js';
export { toRatePackFile } from './render/rate-pack-file.js';
