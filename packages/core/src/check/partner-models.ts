import type { Beneficiary } from '../calculate/beneficiaries.js';
import type { CostModel } from '../calculate/cost-model.js';
import type { Say } from './say.js';

/** A cost model and the partners that have it, by index and by name. */
export type NamedModel = {
  readonly model: string;
  readonly partners: readonly number[];
  readonly names: readonly string[];
};

/** The cost models that partners name, the most common first; unknown ones are told by themselves. */
export function modelsOfPartners(beneficiaries: readonly Beneficiary[]): readonly NamedModel[] {
  return grouped(beneficiaries, ({ costModel }) => nameOf(costModel));
}

/** Partners by what they have in common, the most common first. */
export function grouped(
  beneficiaries: readonly Beneficiary[],
  keyOf: (one: Beneficiary) => string | undefined,
): readonly NamedModel[] {
  const found = new Map<string, { model: string; partners: number[]; names: string[] }>();
  for (const one of beneficiaries) {
    const model = keyOf(one);
    if (model === undefined || one.partner === undefined) continue;
    const own = found.get(model) ?? { model, partners: [], names: [] };
    own.partners.push(one.partner);
    own.names.push(one.name);
    found.set(model, own);
  }
  return [...found.values()].toSorted((a, b) => b.partners.length - a.partners.length);
}

/** `2021-2027/flat-40 (Aava, Lampi); lump-sum (Niemi)` */
export function sayModels(models: readonly NamedModel[], say: Say): string {
  return models.map(({ model, names }) => `${model} (${say.list(names, 4)})`).join('; ');
}

function nameOf(model: CostModel | undefined): string | undefined {
  if (model === undefined || model.kind === 'unknown') return undefined;
  return model.kind === 'rate' ? model.entry.id : model.kind;
}
