import type { SheetPlace } from '../pane/pane-host.js';
import { RefusedError } from './refused-error.js';

/** Shows a cell or an area and selects it. A hidden sheet stays hidden. */
export async function goTo(context: Excel.RequestContext, { sheet: name, cell }: SheetPlace): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new RefusedError('sheet-missing', `there is no sheet ${name}`);
  if (sheet.visibility !== 'Visible') throw new RefusedError('sheet-hidden', `sheet ${name} is hidden`);
  sheet.activate();
  sheet.getRange(cell).select();
  await context.sync();
}
