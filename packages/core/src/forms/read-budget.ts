import type { AmountRow } from '../model/amount-table.js';
import { BUDGET_COLUMNS } from './budget-columns.js';
import type { BlockReading } from './read-blocks.js';

/** How the sheet *Kustannusarvio* is read. */
export const BUDGET_READING: BlockReading<AmountRow> = {
  id: 'budget',
  part: 'budget',
  columns: BUDGET_COLUMNS,
  toRow: (kind, { category, ...fields }) => ({
    label: '',
    ...fields,
    role: kind === 'group' || kind === 'total' ? kind : category === 'income' ? category : ROLES[kind],
    ...(category !== undefined && category !== 'income' && { category }),
  }),
};

const ROLES = { row: 'item', income: 'income', netCosts: 'total' } as const;
