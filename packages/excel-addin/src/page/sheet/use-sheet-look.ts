import type { Sheet } from '@eurakit/core/workbook';
import { useMemo } from 'preact/hooks';
import { type OpenBook, placeKey } from '../page-state.js';
import { usePage } from '../page-tools.js';
import { shownCell } from '../shown/shown-cell.js';
import { gridSize, MEASURED_ROWS } from './grid-size.js';
import type { SheetLook } from './row-cells.js';

/**
 * A sheet laid out. Its widths stay as they were measured when it came in sight, so that nothing jumps while cells are
 * edited.
 */
export function useSheetLook({ opened, snapshot, computed }: OpenBook, sheet: Sheet): SheetLook {
  const { state } = usePage();
  const reader = { language: state.language, dateSystem: snapshot.dateSystem };
  const size = useMemo(() => {
    const texts = new Map(
      sheet.rows.slice(0, MEASURED_ROWS).flatMap(({ index, cells }) =>
        cells.map((cell) => {
          const result = computed.get(placeKey(sheet.name, index, cell.column));
          return [placeKey('', index, cell.column), shownCell(cell, result, reader).text] as const;
        }),
      ),
    );
    return gridSize(sheet, (row, column) => texts.get(placeKey('', row, column)) ?? '', innerWidth);
  }, [opened, sheet.name, state.language, sheet.rows.at(-1)?.index]);
  return { sheet, size, computed, pending: state.pending, reader };
}

/** The hidden rows of a sheet, and the hidden ones of its first columns. */
export function useHidden(
  sheet: Sheet,
  columns: number,
): { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> } {
  return useMemo(
    () => ({
      rows: new Set(sheet.rows.filter(({ hidden }) => hidden).map(({ index }) => index)),
      columns: new Set(
        sheet.hiddenColumns.flatMap(({ from, to }) =>
          Array.from({ length: Math.max(0, Math.min(to, columns) - from + 1) }, (_, nth) => from + nth),
        ),
      ),
    }),
    [sheet, columns],
  );
}
