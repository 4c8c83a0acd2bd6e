import type { SalaryModel } from '../model/budget.js';
import type { Structure } from '../model/project.js';
import type { Fund, RateEntry } from '../model/rate-entry.js';
import { FORM_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { hasSalaries, newBudget } from './new-budget.js';
import { newFinancing } from './new-financing.js';
import { newSalaries } from './new-salaries.js';

/** The most years that a new plan has columns for, and the most implementers. */
export const MOST_NEW_YEARS = 12;
/** The most partners that a new workbook gets. */
export const MOST_NEW_PARTNERS = 50;

/** What is known of a plan before it is filled in. */
export type NewPlan = {
  readonly years: readonly number[];
  readonly language: Language;
  readonly programmePeriod?: string;
  readonly fund?: Fund;
  /** The id of a rate entry, `lump-sum` or `actual-costs`. */
  readonly costModel?: string;
  readonly salaryModel?: SalaryModel;
  /** How many implementers a joint project has, the lead among them; none in a project of one beneficiary. */
  readonly partners?: number;
  /** What the programme period sets for the fund. */
  readonly rates?: readonly RateEntry[];
};

/** Years that were asked for, or why they cannot be had. */
export type NewYears =
  | { readonly ok: true; readonly years: readonly number[] }
  | { readonly ok: false; readonly problem: 'unreadable' | 'backwards' | 'too-many' };

/** Reads `2026–2028`, with any dash, or one year; at most twelve. */
export function readNewYears(text: string): NewYears {
  const found = /^\s*(20\d\d)\s*(?:[-–—]\s*(20\d\d))?\s*$/u.exec(text);
  if (found === null) return { ok: false, problem: 'unreadable' };
  const first = Number(found[1]);
  const count = Number(found[2] ?? first) - first + 1;
  if (count < 1) return { ok: false, problem: 'backwards' };
  if (count > MOST_NEW_YEARS) return { ok: false, problem: 'too-many' };
  return { ok: true, years: Array.from({ length: count }, (_, nth) => first + nth) };
}

/**
 * An empty project as a project file: its budget, salaries and financing as they are applied for, room for what is
 * approved of them, and the figures of each of its partners.
 */
export function newPlan(plan: NewPlan): unknown {
  const { years, language, programmePeriod, fund, costModel, salaryModel, partners = 0 } = plan;
  const structure = partners === 0 ? undefined : STRUCTURES.get(programmePeriod);
  // Plans of the programmes are in whole euros.
  const identity = { programmePeriod, fund, structure, planUnit: '1', costModel, salaryModel };
  const known = Object.entries(identity).filter(([, value]) => value !== undefined);
  const ofPartners = partners > 0;
  const figures = {
    financing: newFinancing({ years, language, ofPartners, ...(fund !== undefined && { fund }) }),
    budget: newBudget(plan),
  };
  const { financing, budget } = figures;
  const salaries = hasSalaries(plan) ? { salaries: newSalaries(plan) } : {};
  const names = Array.from({ length: partners }, (_, nth) => `${FORM_WORDS.partner[language]} ${nth + 1}`);
  return {
    eurakit: 1,
    project: Object.fromEntries(known),
    financing: { version: 'applied', ...financing },
    budget: { version: 'applied', ...budget },
    financingVersions: [{ version: 'approved', ...financing }],
    budgetVersions: [{ version: 'approved', ...budget }],
    ...(ofPartners ? {} : salaries),
    ...(ofPartners && {
      partners: names.map((name, nth) => ({
        name,
        ...(nth === 0 && { isLead: true }),
        ...figures,
        ...salaries,
      })),
    }),
  };
}

/** How projects of several implementers are called in a programme period. */
const STRUCTURES: ReadonlyMap<string | undefined, Structure> = new Map([
  ['2014-2020', 'joint'],
  ['2021-2027', 'group'],
]);
