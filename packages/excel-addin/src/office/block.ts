import { type Area, toAreaAddress } from '@eurakit/core/workbook';

/** Cells that were asked for: after the next request they are there. */
export type AskedBlock = {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
};

/** Asks for all that a snapshot holds of a block of cells. */
export function askBlock(range: Excel.Range): AskedBlock {
  range.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat');
  return {
    range,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

/** Bytes of an answer for a cell, by the cells that are there already; for none a cautious guess. */
export function bytesPerCell(blocks: readonly AskedBlock[]): number {
  let bytes = 0;
  let cells = 0;
  for (const { range } of blocks.filter(isThere)) {
    bytes += JSON.stringify([range.values, range.formulas, range.numberFormat]).length;
    cells += range.rowCount * range.columnCount;
  }
  return Math.max(LEAST_BYTES, cells === 0 ? CAUTIOUS_BYTES : bytes / cells);
}

const LEAST_BYTES = 20;
const CAUTIOUS_BYTES = 60;

/** Whether there are cells in a block that was asked for. */
export function isThere({ range }: AskedBlock): boolean {
  return !range.isNullObject;
}

/** The range of an area on a sheet. */
export function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(toAreaAddress(area));
}

/** An area cut into bands of rows of not more than so many cells. */
export function bands(area: Area, mostCells: number): readonly Area[] {
  const height = Math.max(1, Math.floor(mostCells / (area.right - area.left + 1)));
  const count = Math.max(0, Math.ceil((area.bottom - area.top + 1) / height));
  return Array.from({ length: count }, (_, index) => {
    const top = area.top + index * height;
    return { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
  });
}
