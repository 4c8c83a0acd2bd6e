import type { SheetPlace } from '../pane/pane-host.js';
import { RefusedError } from '../pane/refused-error.js';

/** Shows a cell or an area and selects it. A hidden sheet stays hidden. */
export async function goTo(context: Excel.RequestContext, { sheet: name, cell }: SheetPlace): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new RefusedError('sheet-missing');
  if (sheet.visibility !== 'Visible') throw new RefusedError('sheet-hidden');
  sheet.activate();
  sheet.getRange(cell).select();
  await context.sync();
}
