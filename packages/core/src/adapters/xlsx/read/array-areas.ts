import type { Area } from '../../../grid/address.js';

/** Areas that stand side by side in a row, from left to right, each with what belongs to it. */
export type ArrayAreas = { readonly area: Area; readonly formula: string }[];

/**
 * Adds the area of an array formula whose first cell was reached, going from row to row. Areas that lie over another
 * are not taken: Excel writes none, and so none is ever looked at twice.
 */
export function addArea(areas: ArrayAreas, area: Area, formula: string): void {
  const at = firstFrom(areas, area.left);
  const before = areas[at - 1];
  if (before !== undefined && before.area.right >= area.left && before.area.bottom >= area.top) return;
  let over = 0;
  for (let next = areas[at]; next !== undefined && next.area.left <= area.right; next = areas[at + over]) {
    if (next.area.bottom >= area.top) return;
    over += 1;
  }
  areas.splice(at, over, { area, formula });
}

/** The formula whose area holds this cell, in the row that was reached. */
export function formulaOver(areas: ArrayAreas, row: number, column: number): string | undefined {
  const found = areas[firstFrom(areas, column + 1) - 1];
  return found !== undefined && found.area.right >= column && found.area.bottom >= row
    ? found.formula
    : undefined;
}

/** The number of areas that begin left of a column. */
function firstFrom(areas: ArrayAreas, column: number): number {
  let [low, high] = [0, areas.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((areas[middle]?.area.left ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
