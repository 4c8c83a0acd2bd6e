import type { RateEntry, RatePack } from '../model/rate-entry.js';
import { PACK_2014 } from './pack-2014.js';
import { PACK_2021 } from './pack-2021.js';

/** What is known of each programme period, the earliest first. */
export const RATE_PACKS: readonly RatePack[] = [PACK_2014, PACK_2021];

/** The packs with a newer one: an entry takes the place of the one with its id, the others are added. */
export function withPack(packs: readonly RatePack[], newer: RatePack): readonly RatePack[] {
  const own = packs.find(({ period }) => period === newer.period);
  const merged = { period: newer.period, entries: mergedEntries(own?.entries ?? [], newer.entries) };
  return [...packs.filter((pack) => pack !== own), merged].sort((a, b) => (a.period < b.period ? -1 : 1));
}

function mergedEntries(older: readonly RateEntry[], newer: readonly RateEntry[]): readonly RateEntry[] {
  const byId = new Map([...older, ...newer].map((entry) => [entry.id, entry]));
  return [...byId.values()];
}
