import { isTooLarge } from './refused.js';

/**
 * Asks for many things in as few requests as their weights allow. Where Excel refuses a group as too large, it is asked
 * for in quarters.
 */
export async function inGroups<Item, Asked>(
  context: Excel.RequestContext,
  items: readonly Item[],
  weightOf: (item: Item) => number,
  most: number,
  ask: (item: Item) => Asked,
): Promise<readonly Asked[]> {
  const all: Asked[] = [];
  for (const group of groups(items, weightOf, most)) {
    const asked = group.map(ask);
    try {
      await context.sync();
      all.push(...asked);
    } catch (error) {
      if (!isTooLarge(error) || group.length === 1) throw error;
      const weight = group.reduce((sum, item) => sum + weightOf(item), 0);
      all.push(...(await inGroups(context, group, weightOf, weight / 4, ask)));
    }
  }
  return all;
}

/** Items in their order, as many together as weigh no more than `most`, at least one. */
export function groups<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  most: number,
): readonly (readonly Item[])[] {
  const all: Item[][] = [];
  let weight = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const own = weightOf(item);
    const last = all.at(-1);
    if (last === undefined || weight + own > most) {
      all.push([item]);
      weight = own;
    } else {
      last.push(item);
      weight += own;
    }
  }
  return all;
}
