import { toAreaAddress } from '@eurakit/core/workbook';
import type { SheetContent } from '../pane/pane-host.js';
import { type Content, contentOf } from './cell-content.js';
import { groups } from './in-groups.js';
import { MOST_BYTES } from './run-excel.js';

/** Makes a sheet hold this from its first cell on, and nothing else; there is one of that name afterwards. */
export async function replaceSheet(
  context: Excel.RequestContext,
  name: string,
  content: SheetContent,
): Promise<void> {
  const { emptySheet } = await import('../office-js-helpers.js');
  const sheet = await emptySheet(context.workbook, name);
  const width = Math.max(0, ...content.map((row) => row.length));
  if (width === 0) return;
  const rows = content.map((row) => Array.from({ length: width }, (_, column) => written(row[column])));
  let top = 0;
  for (const part of groups(rows, (row) => JSON.stringify(row).length, MOST_BYTES)) {
    const area = { top, left: 0, bottom: top + part.length - 1, right: width - 1 };
    sheet.getRange(toAreaAddress(area)).values = part.map((row) => [...row]);
    await context.sync();
    top += part.length;
  }
}

function written(value: string | number | undefined): Content {
  return contentOf({ value });
}
