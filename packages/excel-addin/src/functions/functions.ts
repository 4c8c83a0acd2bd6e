import { allocateByWeights } from './allocate.js';
import { tableFromTotals } from './allocate-table.js';
import { amountOf } from './amount.js';
import type { ResultCell, Table } from './cell-types.js';
import { checkPercent } from './check-percent.js';
import { checkRange } from './check-range.js';
import { keyFits } from './fits.js';
import { flatRateOf } from './flat-rate.js';
import { keyRange } from './key-range.js';
import { sideCostsOf } from './side-costs.js';
import { supportOfCosts } from './support.js';

export { toExcel } from './to-excel.js';

/** Where a call stands, as Excel tells it. */
export type Invocation = { readonly parameterAddresses?: readonly unknown[] };

/** A function of Excel: what stands between its parentheses, and where. */
type ExcelFunction = (given: readonly unknown[], invocation: Invocation | undefined) => ResultCell | Table;

/** The functions by their ids, in the order in which they are described. */
export const FUNCTIONS = {
  ALLOCATE: ([total, weights, step, method]) => allocateByWeights(total, weights, step, method),
  ALLOCATETABLE: ([rowTotals, columnTotals, step]) => tableFromTotals(rowTotals, columnTotals, step),
  KEYRANGE: ([amounts, step]) => keyRange(amounts, step),
  FITS: ([amounts, weights, step]) => keyFits(amounts, weights, step),
  SUPPORT: ([netCosts, rate, step]) => supportOfCosts(netCosts, rate, step),
  FLATRATE: ([base, rate]) => flatRateOf(base, rate),
  SIDECOSTS: ([wages, model]) => sideCostsOf(wages, model),
  CHECKPERCENT: ([part, whole, stated]) => checkPercent(part, whole, stated),
  CHECK: ([range], invocation) => checkRange(range, invocation),
  AMOUNT: ([text]) => amountOf(text),
} as const satisfies Readonly<Record<string, ExcelFunction>>;

/** The name of a function behind `EURA.`. */
export type FunctionId = keyof typeof FUNCTIONS;
