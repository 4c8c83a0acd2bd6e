import type { RateEntry } from '../model/rate-entry.js';

/** How a beneficiary declares its costs: by an entry of the programme period, or in one of the ways without one. */
export type CostModel =
  | { readonly kind: 'rate'; readonly entry: RateEntry }
  | { readonly kind: 'lump-sum' | 'actual-costs' }
  | { readonly kind: 'unknown'; readonly given: string; readonly known: readonly string[] };

/** The cost model that a project or a partner names, with or without its programme period; nothing is guessed. */
export function costModelOf(
  given: string | undefined,
  rates: readonly RateEntry[] | undefined,
): CostModel | undefined {
  const name = given?.trim().toLowerCase() ?? '';
  if (given === undefined || name === '') return undefined;
  if (name === 'lump-sum' || name === 'actual-costs') return { kind: name };
  const models = (rates ?? []).filter(({ kind }) => kind === 'flatRate' || kind === 'lumpSum');
  const entry = models.find(({ id }) => id === name || id.slice(id.indexOf('/') + 1) === name);
  if (entry === undefined) {
    // Without the values of a programme period nobody can say that there is no such model.
    if (rates === undefined) return undefined;
    return { kind: 'unknown', given, known: [...models.map(({ id }) => id), 'lump-sum', 'actual-costs'] };
  }
  return entry.kind === 'lumpSum' ? { kind: 'lump-sum' } : { kind: 'rate', entry };
}
