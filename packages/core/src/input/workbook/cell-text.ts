import { formatKind } from '../../grid/number-format.js';
import { sheetDay } from '../../grid/sheet-date.js';
import type { CellValue } from '../../grid/snapshot.js';
import { nearCents } from './near-cents.js';

/**
 * A cell's value as text that the readers of texts understand: amounts with all their decimals and a decimal comma,
 * percentages with `%`, dates as `1.9.2016`, and only the year or the month where the format shows no more.
 */
export function cellText(value: CellValue, format: string, dateSystem: 1900 | 1904): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const kind = formatKind(format);
  if (kind === 'percent') return `${digits(Number((value * 100).toFixed(6)))} %`;
  if (kind === 'date' || kind === 'year' || kind === 'month') return dateText(value, kind, dateSystem);
  return figureText(value);
}

/**
 * A number as the amount it stands for: what floating arithmetic left behind the cents (0.30000000000000004) is not
 * part of it, any other digit is.
 */
function figureText(value: number): string {
  const cents = nearCents(value);
  return digits(cents === undefined ? value : cents / 100);
}

function digits(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text.replace('.', ',');
  return Math.abs(value) >= 1 ? BigInt(Math.trunc(value)).toString() : value.toFixed(12).replace('.', ',');
}

function dateText(serial: number, kind: 'date' | 'year' | 'month', dateSystem: 1900 | 1904): string {
  const day = sheetDay(serial, dateSystem);
  if (day === undefined) return figureText(serial);
  if (kind === 'year') return String(day.year);
  return kind === 'month' ? `${day.month}/${day.year}` : `${day.day}.${day.month}.${day.year}`;
}
