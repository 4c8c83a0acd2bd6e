import { formatKind } from '../grid/number-format.js';
import type { CalendarDay } from '../values/calendar-day.js';
import type { Cents } from '../values/cents.js';
import { type Rate, rateDigits } from '../values/rate.js';
import { amountInUnit, type Unit, unitExponent } from '../values/unit.js';
import type { Language } from '../words/language.js';
import type { FieldValue } from './field.js';

/** What a cell is given, or why it cannot be. */
export type CellContent =
  | { readonly ok: true; readonly value: string | number }
  | { readonly ok: false; readonly problem: ContentProblem };

/** The amount cannot be read, or is no whole number in the unit of the cell. */
export type ContentProblem =
  | { readonly kind: 'unreadable'; readonly raw: string }
  | { readonly kind: 'not-in-unit'; readonly cents: Cents; readonly unit: Unit };

/** What a cell takes: the unit of its amounts, the format that it shows numbers in, how its workbook counts days. */
export type CellTakes = {
  readonly unit: Unit | undefined;
  readonly format: string | undefined;
  readonly dateSystem: 1900 | 1904;
  readonly language: Language;
};

/** A field as it stands in a cell: amounts in its unit, never rounded; days and rates as numbers if it shows such. */
export function cellContent(value: FieldValue, takes: CellTakes): CellContent {
  switch (value.kind) {
    case 'amount':
      return inUnit(value.cents, takes.unit);
    case 'text':
      return { ok: true, value: value.text[takes.language] };
    case 'day':
      return { ok: true, value: dayValue(value.day, takes) };
    case 'rate':
      return { ok: true, value: rateValue(value.rate, takes) };
    case 'year':
      return { ok: true, value: value.year };
    case 'unreadable':
      return { ok: false, problem: { kind: 'unreadable', raw: value.raw } };
  }
}

/** Cents are written where the unit is cents or not said; other units take whole ones only. */
function inUnit(cents: Cents, unit: Unit | undefined): CellContent {
  const written = unit ?? '0.01';
  if (written !== '0.01' && cents % 10 ** unitExponent(written) !== 0)
    return { ok: false, problem: { kind: 'not-in-unit', cents, unit: written } };
  return { ok: true, value: amountInUnit(cents, written) };
}

const DAYS_TO_1970 = 25_569;
const DAY = 86_400_000;

/** A number where the cell shows dates, else the date as it is written in Finland. */
function dayValue(day: CalendarDay, { format, dateSystem }: CellTakes): string | number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (format === undefined || formatKind(format) !== 'date') return `${date}.${month}.${year}`;
  return Date.UTC(year, month - 1, date) / DAY + DAYS_TO_1970 - (dateSystem === 1904 ? 1_462 : 0);
}

/** A share of one where the cell shows percentages, else the percentage as text. */
function rateValue(rate: Rate, { format, language }: CellTakes): string | number {
  if (format !== undefined && formatKind(format) === 'percent')
    return Number(`${rate.scaled}e-${rate.decimals + 2}`);
  const digits = rateDigits(rate);
  return language === 'en' ? `${digits}%` : `${digits.replace('.', ',')} %`;
}
