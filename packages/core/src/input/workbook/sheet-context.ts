import type { CellAt } from '../../grid/linear-formula.js';
import { formatKind } from '../../grid/number-format.js';
import type { Sheet } from '../../grid/snapshot.js';
import { type Period, parsePeriod } from '../../values/period.js';
import { comparable, plainText } from '../../values/plain-text.js';
import { parseRate, type Rate } from '../../values/rate.js';
import { PERIOD_WORDS, RATE_WORDS } from '../../words/sheet-words.js';
import { cellText } from './cell-text.js';

/** What a sheet says in words beside its tables: the support rate and the project's period. */
export type SheetContext = {
  readonly rate?: CellAt & { readonly rate: Rate; readonly text: string };
  readonly period?: CellAt & { readonly period: Period; readonly text: string };
};

/** Reads `Tukiprosentti 80 %` and `Hankeaika 1.9.2016–31.12.2018`, in one cell or with the value in the next. */
export function sheetContext(sheet: Sheet, dateSystem: 1900 | 1904): SheetContext {
  const lines = sheet.rows.flatMap(({ index: row, cells }) =>
    cells.flatMap((cell, nth) => {
      if (typeof cell.value !== 'string' || cell.value.length > LONGEST) return [];
      const next = cells[nth + 1];
      const value = next === undefined ? '' : cellText(next.value, next.format, dateSystem);
      const isValue =
        next !== undefined && (typeof next.value === 'string' || formatKind(next.format) === 'percent');
      const text = plainText(cell.value);
      return [
        {
          sheet: sheet.name,
          row,
          column: cell.column,
          text,
          both: isValue ? `${text} ${plainText(value)}` : text,
        },
      ];
    }),
  );
  const rates = lines.flatMap(({ text, both, ...at }) => {
    const rate = says(text, RATE_WORDS) ? rateAfter(both) : undefined;
    return rate === undefined ? [] : [{ ...at, rate, text: both }];
  });
  const periods = lines.flatMap(({ text, both, ...at }) => {
    const period = says(text, PERIOD_WORDS) ? periodIn(both) : undefined;
    return period === undefined ? [] : [{ ...at, period, text: both }];
  });
  const [rate] = rates;
  const [period] = periods;
  const isOne = rates.every(
    (one) =>
      one.rate.scaled * 10 ** (rate?.rate.decimals ?? 0) ===
      (rate?.rate.scaled ?? 0) * 10 ** one.rate.decimals,
  );
  return { ...(rate !== undefined && isOne && { rate }), ...(period !== undefined && { period }) };
}

const LONGEST = 160;

function says(text: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(comparable(text)));
}

/** The percentage that follows the words for the rate; what comes after it, such as the own share, is another. */
function rateAfter(text: string): Rate | undefined {
  const words = comparable(text);
  const said = RATE_WORDS.map((pattern) => pattern.exec(words)).find((found) => found !== null);
  const rest = said === undefined || said === null ? '' : words.slice(said.index);
  const found = /\d{1,3}(?:[.,]\d{1,4})?\s?%/u.exec(rest.slice(0, 80))?.[0];
  return found === undefined ? undefined : parseRate(found);
}

function periodIn(text: string): Period | undefined {
  const found = /\d{1,2}\.\d{1,2}\.\d{4}\s?[-–—]\s?\d{1,2}\.\d{1,2}\.\d{4}/u.exec(text)?.[0];
  return found === undefined ? undefined : parsePeriod(found.replace(/\s?[-–—]\s?/u, '–'));
}
