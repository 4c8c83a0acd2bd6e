import { SALARY_MODELS } from '../model/budget.js';
import { FUNDS, type RatePack } from '../model/rate-entry.js';
import type { Language } from '../words/language.js';
import { SALARY_CHOICES } from '../words/salary-form-words.js';
import { costModelText } from './cost-model-text.js';

/** Something that a person can choose, and how it is called. */
export type Choice = { readonly id: string; readonly text: string };

/** What a new plan can be made for. */
export type NewChoices = {
  readonly periods: readonly {
    readonly period: string;
    readonly funds: readonly string[];
    readonly costModels: readonly Choice[];
  }[];
  /** Those that need no programme period. */
  readonly costModels: readonly Choice[];
  readonly salaryModels: readonly Choice[];
};

/** What can be chosen for a new plan, by what the programme periods set. */
export function newChoices(packs: readonly RatePack[], language: Language): NewChoices {
  const choice = (id: string): Choice => ({ id, text: costModelText(id, language) });
  const plain = ['lump-sum', 'actual-costs'].map(choice);
  return {
    periods: packs.map(({ period, entries }) => ({
      period,
      funds: FUNDS.filter((fund) => entries.some(({ funds }) => funds.includes(fund))),
      costModels: [
        ...entries.flatMap(({ id, kind, value }) =>
          kind === 'flatRate' && value?.unit === 'percent' ? [choice(id)] : [],
        ),
        ...plain,
      ],
    })),
    costModels: plain,
    salaryModels: SALARY_MODELS.map((id) => ({ id, text: SALARY_CHOICES.model[id][language] })),
  };
}
