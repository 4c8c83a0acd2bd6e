import { costModelOf } from '../calculate/cost-model.js';
import type { RateEntry } from '../model/rate-entry.js';
import { type Rate, rateDigits } from '../values/rate.js';
import { COST_ROW_WORDS } from '../words/cost-row-words.js';
import type { Language } from '../words/language.js';

/** What the rows of a new budget follow from. */
export type NewCosts = {
  readonly years: readonly number[];
  readonly language: Language;
  readonly costModel?: string;
  readonly rates?: readonly RateEntry[];
};

/**
 * An empty budget as a project file has it, with the rows that the cost model needs: what a percentage pays has no row
 * of its own, and a lump sum is one row.
 */
export function newBudget({ years, language, costModel, rates }: NewCosts): object {
  const amounts = years.map(() => '');
  const item = (category: Category): unknown => ({
    label: COST_ROW_WORDS[category][language],
    role: 'item',
    category,
    amounts,
  });
  const total = (word: 'totalCosts' | 'netCosts'): unknown => ({
    label: COST_ROW_WORDS[word][language],
    role: 'total',
    amounts,
  });
  const model = costModelOf(costModel, rates);
  if (model?.kind === 'lump-sum') return { years, rows: [item('lumpSum'), total('totalCosts')] };
  const entry = model?.kind === 'rate' ? model.entry : undefined;
  const flat = entry === undefined ? [] : [{ ...Object(item('flatRate')), ...rateOf(entry) }];
  const costs = [...directCosts(entry).map(item), ...flat];
  // Where a percentage pays all other costs, income too is a matter of the decision.
  if (costs.length <= 2) return { years, rows: [...costs, total('totalCosts')] };
  const { totalCosts, income } = COST_ROW_WORDS;
  return {
    years,
    rows: [
      { label: totalCosts[language], role: 'group', amounts, parts: costs },
      { label: income[language], role: 'income', amounts },
      total('netCosts'),
    ],
  };
}

/** Whether salaries are a cost of their own. */
export function hasSalaries({ costModel, rates }: NewCosts): boolean {
  return costModelOf(costModel, rates)?.kind !== 'lump-sum';
}

/** The id of a cost model by its id or its short name; else the ids that there are. */
export function readNewCostModel(
  given: string,
  rates: readonly RateEntry[] | undefined,
): { readonly ok: true; readonly id: string } | { readonly ok: false; readonly known: readonly string[] } {
  const name = given.trim().toLowerCase();
  const model = costModelOf(name, rates ?? []);
  if (model === undefined || model.kind === 'unknown') return { ok: false, known: model?.known ?? [] };
  const entry = (rates ?? []).find(({ id }) => id === name || id.endsWith(`/${name}`));
  return { ok: true, id: entry?.id ?? name };
}

type Category = (typeof DIRECT)[number] | 'flatRate' | 'lumpSum';

const DIRECT = ['salaryCosts', 'purchases', 'equipment', 'buildingsAndLand', 'other'] as const;

/** A percentage of salaries is for projects that build nothing. */
function directCosts(entry: RateEntry | undefined): readonly Category[] {
  const { of, pays = [] } = entry?.terms ?? {};
  const isOfSalaries = of !== undefined && of !== 'totalCosts' && of.includes('salaryCosts');
  return DIRECT.filter(
    (category) => !pays.includes(category) && !(isOfSalaries && category === 'buildingsAndLand'),
  );
}

function rateOf({ value }: RateEntry): { readonly rate?: string } {
  return value?.unit === 'percent' ? { rate: percent(value.rate) } : {};
}

function percent(rate: Rate): string {
  return `${rateDigits(rate)} %`;
}
