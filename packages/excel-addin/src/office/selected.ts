import { type Area, LAST_COLUMN, LAST_ROW } from '@eurakit/core/workbook';
import type { Selection } from '../pane/pane-host.js';
import { areaOfRange, PLACE } from './area-of-range.js';
import { refusalCode } from './refused.js';

/**
 * What is selected, its first area where there are several; nothing where a picture is. Whole rows and columns reach
 * as far as the sheet holds something.
 */
export async function selected({ workbook }: Excel.RequestContext): Promise<Selection | undefined> {
  const { areas, worksheet } = workbook.getSelectedRanges();
  areas.load(inItems(PLACE));
  worksheet.load('name');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load(PLACE);
  try {
    await workbook.context.sync();
  } catch (error) {
    if (refusalCode(error) === 'InvalidSelection') return undefined;
    throw error;
  }
  const [first] = areas.items;
  const area = first === undefined ? undefined : areaOfRange(first);
  const within = area === undefined ? undefined : withinUsed(area, areaOfRange(used));
  return within === undefined ? undefined : { sheet: worksheet.name, area: within };
}

function inItems(names: string): string {
  return names
    .split(',')
    .map((name) => `items/${name}`)
    .join(',');
}

function withinUsed(area: Area, used: Area | undefined): Area | undefined {
  const isTall = area.top === 0 && area.bottom === LAST_ROW;
  const isWide = area.left === 0 && area.right === LAST_COLUMN;
  if (!isTall && !isWide) return area;
  if (used === undefined) return undefined;
  const bottom = isTall ? Math.min(area.bottom, used.bottom) : area.bottom;
  const right = isWide ? Math.min(area.right, used.right) : area.right;
  return { ...area, bottom, right };
}
