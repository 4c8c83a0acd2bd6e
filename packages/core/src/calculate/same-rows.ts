import { comparable } from '../values/plain-text.js';

/** What makes rows the same cost in the budgets of the whole and of its partners. */
export function costKey(row: {
  readonly role: string;
  readonly category?: string | undefined;
  readonly label: string;
}): string {
  return `${row.role}|${row.category ?? ''}|${comparable(row.label)}`;
}

/** What makes rows the same funding in the plans of the whole and of its partners. */
export function fundingKey(row: { readonly role: string; readonly label: string }): string {
  return `${row.role}|${comparable(row.label)}`;
}
