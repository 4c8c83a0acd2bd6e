import type { Project } from '../../packages/core/src/model/project.js';
import { fromFile } from './random-project.js';

const years = [2026, 2027];

/** A project whose budget and financing were applied for, approved and changed. */
export function withDecisions(): Project {
  const rows = (salaries: readonly string[], travel?: readonly string[]): readonly object[] => [
    { label: 'Palkat', role: 'item', category: 'salaryCosts', amounts: salaries },
    ...(travel === undefined ? [] : [{ label: 'Matkat', role: 'item', category: 'other', amounts: travel }]),
    {
      label: 'Yhteensä',
      role: 'total',
      amounts: salaries.map((amount, year) => String(Number(amount) + Number(travel?.[year] ?? 0))),
    },
  ];
  const plan = (support: readonly string[]): readonly object[] => [
    { label: 'ESR+:n ja valtion rahoitus', role: 'euState', amounts: support },
    { label: 'Yhteensä', role: 'total', amounts: support },
  ];
  return fromFile({
    eurakit: 1,
    project: { name: 'Muutettu hanke', planUnit: '1' },
    budget: { version: 'change-2', years, rows: rows(['1100', '1200']) },
    budgetVersions: [
      { version: 'approved', years, rows: rows(['1000', '1000']) },
      { version: 'applied', years, rows: rows(['1000', '1000'], ['50', '50']) },
    ],
    financing: { version: 'approved', years, rows: plan(['800', '800']) },
    financingVersions: [{ version: 'applied', years, rows: plan(['840', '840']) }],
  });
}
