import type { Snapshot } from '@eurakit/core/workbook';
import { areaOfRange, PLACE } from '../office/area-of-range.js';
import { euraFunctionCells } from './eura-calls.js';
import type { Spill } from './functions-to-values.js';

/**
 * Asks Excel which cells the functions of a workbook fill besides their own: a file says so, Excel only when asked.
 * One request; needs ExcelApi 1.12. A formula that fills one cell is left out.
 */
export async function readSpills(
  context: Excel.RequestContext,
  snapshot: Snapshot,
): Promise<readonly Spill[]> {
  const asked = euraFunctionCells(snapshot).map(({ sheet, cell }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell).getSpillingToRangeOrNullObject();
    range.load(PLACE);
    return { sheet, range };
  });
  if (asked.length === 0) return [];
  await context.sync();
  return asked.flatMap(({ sheet, range }) => {
    const area = areaOfRange(range);
    return area === undefined ? [] : [{ sheet, area }];
  });
}
