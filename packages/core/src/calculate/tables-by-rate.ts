import type { AmountRow } from '../model/amount-table.js';
import type { Project } from '../model/project.js';
import { isSumOfPartners } from './beneficiaries.js';
import type { Figures } from './figures.js';
import type { CheckedTable } from './settled.js';

/** A table in which costs by a percentage are checked, and how many rounded figures each of its cells adds up. */
export type TableByRate = { readonly table: CheckedTable<AmountRow>; readonly parts: number };

/** Budgets and other tables of costs; not a whole that is the sum of its partners, who are checked themselves. */
export function tablesByRate(project: Project, { amountTables }: Figures): readonly TableByRate[] {
  return amountTables.flatMap((table) => {
    if (isSumOfPartners(project, table.at)) return [];
    const isWhole = table.at[0] === 'budget' || table.at[0] === 'budgetVersions';
    return [{ table, parts: isWhole ? project.partners.length : 1 }];
  });
}
