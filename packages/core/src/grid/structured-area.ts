import type { Area } from './address.js';
import type { SheetTable } from './snapshot.js';

/**
 * The cells that `Table1[2019]`, `Table1[[#Totals],[2019]]`, `Table1[[2018]:[2020]]` or `[@2019]` mean; `written` is
 * what stands in the outer brackets, `row` the row of the formula. `undefined` for what is not there.
 */
export function structuredArea(table: SheetTable, written: string, row: number): Area | undefined {
  const isHere = written.startsWith('@');
  const pieces = piecesOf(isHere ? written.slice(1) : written);
  const parts = pieces.filter((piece) => piece.startsWith('#')).map((part) => part.toLowerCase());
  const columns = pieces.filter((piece) => !piece.startsWith('#')).map((name) => columnOf(name, table));
  if (columns.includes(-1)) return undefined;
  const rows = rowsOf(isHere ? ['#this row'] : parts, table, row);
  if (rows === undefined) return undefined;
  const [left, right] =
    columns.length === 0
      ? [table.area.left, table.area.right]
      : [table.area.left + Math.min(...columns), table.area.left + Math.max(...columns)];
  return { top: rows[0], bottom: rows[1], left, right };
}

/** `['#Totals', '2019']` of `[#Totals],[2019]`; a quote mark makes the letter after it plain. */
function piecesOf(written: string): readonly string[] {
  const bracketed = [...written.matchAll(/\[((?:'.|[^'\]])*)\]/gs)].map(([, piece = '']) => piece);
  const pieces = bracketed.length > 0 ? bracketed : [written];
  return pieces.map((piece) => piece.replace(/'(.)/gs, '$1')).filter((piece) => piece.trim() !== '');
}

function columnOf(name: string, { columns }: SheetTable): number {
  const sought = name.trim().toLowerCase();
  return columns.findIndex((column) => column.trim().toLowerCase() === sought);
}

function rowsOf(
  parts: readonly string[],
  { area, hasHeading, hasTotals }: SheetTable,
  row: number,
): readonly [number, number] | undefined {
  const data = [area.top + (hasHeading ? 1 : 0), area.bottom - (hasTotals ? 1 : 0)] as const;
  const bands = (parts.length === 0 ? ['#data'] : parts).map(
    (part): readonly [number, number] | undefined => {
      switch (part) {
        case '#data':
          return data;
        case '#headers':
          return hasHeading ? [area.top, area.top] : undefined;
        case '#totals':
          return hasTotals ? [area.bottom, area.bottom] : undefined;
        case '#this row':
          return [row, row];
        default:
          return [area.top, area.bottom];
      }
    },
  );
  const there = bands.filter((band) => band !== undefined);
  if (there.length === 0) return undefined;
  return [Math.min(...there.map(([top]) => top)), Math.max(...there.map(([, bottom]) => bottom))];
}
