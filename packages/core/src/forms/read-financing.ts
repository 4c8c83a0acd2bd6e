import type { FinancingRow } from '../model/financing-plan.js';
import { FINANCING_COLUMNS } from './financing-columns.js';
import type { BlockReading } from './read-blocks.js';

/** How a sheet of funders is read: the plan's own, or that of the partners' plans. */
export function financingReading(id: 'financing' | 'partnerFinancing'): BlockReading<FinancingRow> {
  return {
    id,
    part: 'financing',
    ...(id === 'financing' && { hasWhole: true }),
    columns: FINANCING_COLUMNS,
    toRow: (kind, { label = '', statedPercent, ...fields }) => ({
      label,
      ...(statedPercent !== undefined && { statedPercent }),
      ...(kind === 'row' ? { role: 'unclassified', ...fields } : { role: kind }),
    }),
  };
}
