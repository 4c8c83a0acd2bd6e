import { parseAmount } from '@eurakit/core';
import { type CellChange, formatKind } from '@eurakit/core/workbook';

/** What was typed into a cell: what it is to hold, or that it was a formula, which cannot be typed here. */
export type Typed =
  | { readonly kind: 'value'; readonly value: CellChange['value'] }
  | { readonly kind: 'formula' };

/**
 * Reads what a person typed: `1 234,50` and `1 234,50 €` are numbers, `80 %` a share and `1.9.2016` a day where the
 * cell is formatted so; what can be read in two ways, such as `1.234`, stays the text that it is.
 */
export function typedValue(typed: string, format: string, dateSystem: 1900 | 1904): Typed {
  const text = typed.trim();
  if (text === '') return { kind: 'value', value: undefined };
  if (format === '@') return { kind: 'value', value: typed };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (/^=./.test(text)) return { kind: 'formula' };
  return { kind: 'value', value: numberOf(text, format, dateSystem) ?? typed };
}

function numberOf(text: string, format: string, dateSystem: 1900 | 1904): number | undefined {
  const kind = formatKind(format);
  if (kind === 'percent') return plainNumber(text.replace(/\s*%$/, ''), -2);
  if (kind === 'date' || kind === 'year' || kind === 'month') {
    const serial = serialOf(text, dateSystem);
    if (serial !== undefined) return serial;
  }
  const amount = parseAmount(text);
  return amount === undefined ? plainNumber(text, 0) : Number(`${amount}e-2`);
}

/** Digits with at most one decimal mark; a point before three digits may mean thousands, and is left. */
function plainNumber(text: string, power: number): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(/^[−–]/, '-');
  if (!/^-?\d+(?:[.,]\d+)?$/.test(bare) || /^-?[1-9]\d{0,2}\.\d{3}$/.test(bare)) return undefined;
  const value = Number(`${bare.replace(',', '.')}e${power}`);
  return Number.isFinite(value) ? value : undefined;
}

const DAY = 86_400_000;

/** The number that stands for `1.9.2016` or `2016-09-01` on a sheet. */
function serialOf(text: string, dateSystem: 1900 | 1904): number | undefined {
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [
    '',
    finnish?.[3],
    finnish?.[2],
    finnish?.[1],
  ];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  const isReal = date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
  // Before March 1900 sheets count a day that never was.
  if (!isReal || time < Date.UTC(1900, 2, 1)) return undefined;
  return (time - Date.UTC(1899, 11, 30)) / DAY - (dateSystem === 1904 ? 1462 : 0);
}
