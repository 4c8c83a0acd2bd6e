import { memoryWorkbook } from '../../packages/core/src/adapters/memory-workbook.js';
import { isInside } from '../../packages/core/src/grid/address.js';
import type { Snapshot } from '../../packages/core/src/grid/snapshot.js';
import type { Workbook } from '../../packages/core/src/grid/workbook.js';
import type { Spill } from '../../packages/excel-addin/src/functions/functions-to-values.js';

/**
 * A workbook that does as Excel does: what a formula fills besides its own cell is gone once the formula is, unless
 * it was written as well.
 */
export function spillingWorkbook(start: Snapshot, spills: readonly Spill[]): Workbook {
  const workbook = memoryWorkbook(start);
  return {
    read: workbook.read,
    apply: async (changes, seen) => {
      const lost = spills.flatMap(({ sheet, area }) => {
        const written = changes.cells.filter(
          (cell) => cell.sheet === sheet && isInside(area, cell.row, cell.column),
        );
        if (!written.some(({ row, column }) => row === area.top && column === area.left)) return [];
        const cells = [];
        for (let row = area.top; row <= area.bottom; row++)
          for (let column = area.left; column <= area.right; column++)
            if (!written.some((cell) => cell.row === row && cell.column === column))
              cells.push({ sheet, row, column, value: undefined });
        return cells;
      });
      return workbook.apply({ ...changes, cells: [...changes.cells, ...lost] }, seen);
    },
  };
}
