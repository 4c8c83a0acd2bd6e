import { parseAddress } from '../grid/address.js';
import { indexSnapshot, sheetKey } from '../grid/sheet-index.js';
import type { CellChange, Workbook } from '../grid/workbook.js';
import type { PointedCell } from './bind-cell.js';
import type { FormatAt } from './judge-entry.js';

/**
 * The number formats of cells that are still empty. A cell tells its format only where something stands in it,
 * so that is tried in `trial`, a second copy of the workbook that is thrown away.
 */
export async function trialFormats(cells: readonly PointedCell[], trial: Workbook): Promise<FormatAt> {
  const seen = await trial.read();
  const sheets = indexSnapshot(seen);
  const changes = cells.flatMap(({ sheet, cell }): readonly CellChange[] => {
    const index = sheets.get(sheetKey(sheet));
    const at = parseAddress(cell);
    if (index === undefined || at === undefined || index.at(at.row, at.column) !== undefined) return [];
    return [{ sheet: index.sheet.name, ...at, value: 1 }];
  });
  const applied = await trial.apply({ cells: changes }, seen);
  // What is refused here is told where all is written; the formats of the others are wanted all the same.
  if (!applied.ok) for (const change of changes) await trial.apply({ cells: [change] }, seen);
  const tried = indexSnapshot(await trial.read());
  return (sheet, row, column) => tried.get(sheetKey(sheet))?.at(row, column)?.format;
}
