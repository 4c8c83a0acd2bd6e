import { type Area, LAST_ROW } from '../grid/address.js';

/** Areas of one sheet, found by the rows they cross in a few steps, however many and however tall they are. */
export type RowAreas<T> = Map<number, Placed<T>[]>;

type Placed<T> = { readonly area: Area; readonly value: T; isGone: boolean };

/** Leaves of a binary tree over all rows; the node above `n` is `n >> 1`. An area stands in as few nodes as cover it. */
const LEAVES = LAST_ROW + 1;

/** Adds an area with what belongs to it. */
export function addRowArea<T>(areas: RowAreas<T>, area: Area, value: T): void {
  const placed = { area, value, isGone: false };
  let [low, high] = [area.top + LEAVES, area.bottom + LEAVES + 1];
  for (; low < high; low >>= 1, high >>= 1) {
    if (low % 2 === 1) addTo(areas, low++, placed);
    if (high % 2 === 1) addTo(areas, --high, placed);
  }
}

function addTo<T>(areas: RowAreas<T>, node: number, placed: Placed<T>): void {
  const there = areas.get(node);
  if (there === undefined) areas.set(node, [placed]);
  else there.push(placed);
}

/** What belongs to the first area found over a cell. */
export function findOver<T>(areas: RowAreas<T>, row: number, column: number): T | undefined {
  for (let node = row + LEAVES; node > 0; node >>= 1) {
    const found = areas.get(node)?.find(({ area }) => column >= area.left && column <= area.right);
    if (found !== undefined) return found.value;
  }
  return undefined;
}

/** Takes away all areas over a cell and gives what belonged to them. */
export function takeOver<T>(areas: RowAreas<T>, row: number, column: number): readonly T[] {
  const taken: T[] = [];
  for (let node = row + LEAVES; node > 0; node >>= 1) {
    const there = areas.get(node);
    if (there === undefined) continue;
    let kept = 0;
    for (const placed of there) {
      const isOver = column >= placed.area.left && column <= placed.area.right;
      if (isOver && !placed.isGone) taken.push(placed.value);
      if (isOver) placed.isGone = true;
      else if (!placed.isGone) there[kept++] = placed;
    }
    there.length = kept;
  }
  return taken;
}
