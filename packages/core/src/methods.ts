export {
  allocateBy,
  type MethodSplit,
  type MethodTrace,
  type SplitMethod,
} from './allocation/methods/allocate-by.js';
export {
  type Biproportional,
  type BiproportionalCall,
  biproportional,
} from './allocation/methods/biproportional.js';
export type { DivisorMethod, FactorRange } from './allocation/methods/divisor-split.js';
export type { Rest } from './allocation/methods/floor-split.js';
