import type { Area } from './address.js';
import type { SheetTable } from './snapshot.js';

/**
 * The cells that `Table1[2019]`, `Table1[[#Totals],[2019]]`, `Table1[[2018]:[2020]]` or `[@2019]` mean; `columns` is
 * what stands in the outer brackets, `row` the row of the formula. `undefined` for what is not there.
 */
export function structuredArea(table: SheetTable, columns: string, row: number): Area | undefined {
  const { area } = table;
  const body = {
    top: area.top + (table.hasHeading ? 1 : 0),
    bottom: area.bottom - (table.hasTotals ? 1 : 0),
  };
  const named = columns.replace(/^@/, '');
  const whole = named === '' ? [] : [named];
  const parts = named.startsWith('[') ? (named.match(/\[(?:[^\]']|'.)*\]|[:,]/g) ?? []) : whole;
  const isItem = (part: string): boolean => /^\[?#/.test(part);
  const items = parts.filter(isItem).map((part) => bare(part).toLowerCase());
  const wanted = parts.filter((part) => !isItem(part) && part !== ',' && part !== ':').map(bare);
  const thisRow = columns.startsWith('@') || items.includes('#this row');
  const indexes = wanted.map((name) => columnOf(table, name));
  if (indexes.some((index) => index < 0)) return undefined;
  const [first = 0, last = first] = indexes.length === 0 ? [0, table.columns.length - 1] : indexes;
  const rows = thisRow ? { top: row, bottom: row } : itemRows(items, table, body);
  return rows === undefined
    ? undefined
    : { ...rows, left: area.left + Math.min(first, last), right: area.left + Math.max(first, last) };
}

function itemRows(
  items: readonly string[],
  { area, hasTotals, hasHeading }: SheetTable,
  body: { readonly top: number; readonly bottom: number },
): { readonly top: number; readonly bottom: number } | undefined {
  if (items.includes('#all')) return { top: area.top, bottom: area.bottom };
  if (items.includes('#totals')) return hasTotals ? { top: area.bottom, bottom: area.bottom } : undefined;
  if (items.includes('#headers')) return hasHeading ? { top: area.top, bottom: area.top } : undefined;
  return body;
}

function columnOf({ columns }: SheetTable, name: string): number {
  return columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
}

function bare(part: string): string {
  return part.replace(/^\[|\]$/g, '').replace(/'(.)/g, '$1');
}
