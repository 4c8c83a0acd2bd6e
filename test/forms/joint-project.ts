import type { Project } from '../../packages/core/src/model/project.js';
import { jointProject } from '../support/joint-project.js';
import { fromFile } from './random-project.js';

/** A joint project of three partners and three years in which everything adds up. */
export function joint(): Project {
  return fromFile(jointProject({ partners: 3, municipalities: 4, years: 3 }));
}

const none = [null, null];
const own = (label: string, more: object): object => ({ label, role: 'item', amounts: none, ...more });

/**
 * A project with actual costs: wages and side costs in a group, a flat rate of 17 %, purchases, income and net costs;
 * the second partner comes in a year later and has a budget of one year.
 */
export function withIncome(): Project {
  const rows = (wages: readonly number[], side: readonly number[]): readonly object[] => {
    const salaries = wages.map((amount, year) => amount + (side[year] ?? 0));
    const flat = salaries.map((amount) => Math.round((amount * 17) / 100));
    const purchases = wages.map(() => 1200);
    const income = wages.map(() => 300);
    const costs = salaries.map((amount, year) => amount + (flat[year] ?? 0) + (purchases[year] ?? 0));
    return [
      {
        label: 'Kustannukset yhteensä',
        role: 'group',
        amounts: costs,
        parts: [
          {
            label: 'Palkkakustannukset',
            role: 'group',
            category: 'salaryCosts',
            amounts: salaries,
            parts: [
              own('Palkat', { category: 'wages', amounts: wages }),
              own('Sivukulut', { category: 'sideCosts', amounts: side }),
            ],
          },
          own('Flat rate 17 %', { category: 'flatRate', rate: '17 %', amounts: flat }),
          own('Ostopalvelut', { category: 'purchases', amounts: purchases }),
        ],
      },
      { label: 'Tulot', role: 'income', amounts: income },
      {
        label: 'Nettokustannukset',
        role: 'total',
        amounts: costs.map((cost, year) => cost - (income[year] ?? 0)),
      },
    ];
  };
  const sum = (a: readonly object[], b: readonly object[]): readonly object[] =>
    a.map((row, nth) => {
      const other: object = b[nth] ?? {};
      const amounts = 'amounts' in row && Array.isArray(row.amounts) ? row.amounts : [];
      const more = 'amounts' in other && Array.isArray(other.amounts) ? other.amounts : [];
      const parts = 'parts' in row && Array.isArray(row.parts) ? row.parts : undefined;
      const others = 'parts' in other && Array.isArray(other.parts) ? other.parts : [];
      return {
        ...row,
        amounts: [amounts[0], amounts[1] + more[0]],
        ...(parts !== undefined && { parts: sum(parts, others) }),
      };
    });
  const first = rows([30_000, 30_600], [6_606, 6_739]);
  const second = rows([21_000], [4_625]);
  return fromFile({
    eurakit: 1,
    project: {
      name: 'Kaksi kuntaa',
      programmePeriod: '2014-2020',
      fund: 'ESR',
      structure: 'joint',
      planUnit: '1',
    },
    budget: { years: [2019, 2020], rows: sum(first, second), version: 'applied' },
    partners: [
      { name: 'Kotka', isLead: true, budget: { years: [2019, 2020], rows: first } },
      { name: 'Hamina', isLead: false, budget: { years: [2020], rows: second } },
    ],
  });
}
