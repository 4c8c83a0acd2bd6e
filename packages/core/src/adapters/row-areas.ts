import type { Area } from '../grid/address.js';

/**
 * Areas of one sheet, found by the rows they cross in a few steps, however many and however tall they are. Level n
 * divides the rows into bands of 2ⁿ; an area stands in as few bands as cover it.
 */
export type RowAreas<T> = Map<number, Placed<T>[]>[];

type Placed<T> = { readonly left: number; readonly right: number; readonly value: T; isGone: boolean };

/** Adds an area with what belongs to it. */
export function addRowArea<T>(areas: RowAreas<T>, { top, left, bottom, right }: Area, value: T): void {
  const placed = { left, right, value, isGone: false };
  let [low, high] = [top, bottom + 1];
  for (let level = 0; low < high; level += 1) {
    if (low % 2 === 1) addTo(areas, level, low++, placed);
    if (high % 2 === 1) addTo(areas, level, --high, placed);
    low >>= 1;
    high >>= 1;
  }
}

function addTo<T>(areas: RowAreas<T>, level: number, band: number, placed: Placed<T>): void {
  while (areas.length <= level) areas.push(new Map());
  const there = areas[level]?.get(band);
  if (there === undefined) areas[level]?.set(band, [placed]);
  else there.push(placed);
}

/** What belongs to the first area found over a cell. */
export function findOver<T>(areas: RowAreas<T>, row: number, column: number): T | undefined {
  for (const [level, bands] of areas.entries()) {
    const found = bands.get(row >> level)?.find(({ left, right }) => column >= left && column <= right);
    if (found !== undefined) return found.value;
  }
  return undefined;
}

/** Takes away all areas over a cell, and hands on what belonged to each. */
export function takeOver<T>(
  areas: RowAreas<T>,
  row: number,
  column: number,
  taken: (value: T) => void,
): void {
  for (let level = 0; level < areas.length; level += 1) {
    const there = areas[level]?.get(row >> level);
    if (there === undefined) continue;
    let kept = 0;
    for (const placed of there) {
      const isOver = column >= placed.left && column <= placed.right;
      if (isOver && !placed.isGone) taken(placed.value);
      if (isOver) placed.isGone = true;
      else if (!placed.isGone) there[kept++] = placed;
    }
    there.length = kept;
  }
}
