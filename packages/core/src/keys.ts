export { type KeyMisfit, type KeyWeights, keyMisfits } from './allocation/key-misfits.js';
export { rangeInPercent } from './allocation/key-ranges.js';
export { type UnitDriver, unitDriver } from './allocation/unit-driver.js';
export {
  type CellMisfit,
  type GivenKey,
  type GroupKeys,
  groupKeys,
  type KeyParty,
} from './calculate/group-keys.js';
