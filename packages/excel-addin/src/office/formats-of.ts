import type { SheetPlace } from '../pane/pane-host.js';

/** The number formats of cells, also of empty ones, in one request. */
export async function formatsOf(
  { workbook }: Excel.RequestContext,
  places: readonly SheetPlace[],
): Promise<readonly string[]> {
  const ranges = places.map(({ sheet, cell }) => workbook.worksheets.getItem(sheet).getRange(cell));
  for (const range of ranges) range.load('numberFormat');
  await workbook.context.sync();
  return ranges.map(({ numberFormat }) => String(numberFormat[0]?.[0] ?? 'General'));
}
