import { type Area, parseArea } from '@eurakit/core/workbook';

/** The members of a range that say where it is. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Where a loaded range is; `undefined` where there is none. */
export function areaOfRange(range: Excel.Range): Area | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** The areas of `Tuki!B8:D9,'Muu, vanha'!F2:F3`; none where there is no such object. */
export function areasOf(areas: Excel.RangeAreas): readonly Area[] {
  if (areas.isNullObject) return [];
  return [...areas.address.matchAll(/!(?<area>[A-Z$\d:]+)(?=,|$)/g)]
    .map(({ groups }) => parseArea(groups?.area ?? ''))
    .filter((area) => area !== undefined);
}
