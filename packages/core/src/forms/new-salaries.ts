import type { SalaryModel } from '../model/budget.js';
import type { RateEntry } from '../model/rate-entry.js';
import { rateDigits } from '../values/rate.js';
import type { Language } from '../words/language.js';
import { SALARY_WORDS } from '../words/salary-form-words.js';

/** Empty staff lines of one beneficiary as a project file has them, with what the salary model says of each. */
export function newSalaries({
  years,
  language,
  salaryModel,
  rates,
}: {
  readonly years: readonly number[];
  readonly language: Language;
  readonly salaryModel?: SalaryModel;
  readonly rates?: readonly RateEntry[];
}): unknown {
  const empty = years.map(() => null);
  const line = {
    label: '',
    role: 'item',
    ...(salaryModel !== undefined && { model: salaryModel }),
    ...(salaryModel === 'standard-side-cost' && sideCosts(rates ?? [])),
    work: empty,
    amounts: empty,
  };
  const total = { label: SALARY_WORDS.sum[language], role: 'total', amounts: empty };
  return { years, rows: [...Array.from({ length: NEW_LINES }, () => line), total] };
}

const NEW_LINES = 3;

/** The percentage that is for all but teaching staff, where the programme period has one. */
function sideCosts(rates: readonly RateEntry[]): { readonly sideCostRate?: string } {
  const found = rates.flatMap(({ kind, value, terms, evidence }) =>
    kind === 'sideCosts' && value?.unit === 'percent' && !terms?.forTeaching && evidence === 'evidenced'
      ? [value.rate]
      : [],
  );
  const [rate] = found;
  return rate === undefined || found.length > 1 ? {} : { sideCostRate: `${rateDigits(rate)} %` };
}
