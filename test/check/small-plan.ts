import { cents, parsePeriod, parseRate } from '@eurakit/core';
import { RATE_PACKS } from '@eurakit/core/rates';
import type { Context } from '@eurakit/core/read';

/** A plan in which everything is right: 80 % support in every year, Aava and Lampi share the rest 3 : 2. */
export const PLAN = `
                                | 2024   | 2025   | 2026   | Yhteensä
EU- ja valtion rahoitus         | 8 000  | 16 000 | 12 000 | 36 000
Kuntien rahoitus yhteensä       | 2 000  | 4 000  | 3 000  | 9 000
Aava                            | 1 200  | 2 400  | 1 800  | 5 400
Lampi                           | 800    | 1 600  | 1 200  | 3 600
Rahoitus yhteensä               | 10 000 | 20 000 | 15 000 | 45 000
`;

/** The table as tab-separated text; `cells` are put in its cells, at addresses such as `B2`. */
export function table(text: string, cells: Readonly<Record<string, string>> = {}): string {
  const rows = text.split('\n').filter((line) => line.trim() !== '');
  const grid = rows.map((line) => line.split('|').map((cell) => cell.trim()));
  for (const [address, value] of Object.entries(cells)) {
    const row = grid[Number(address.slice(1)) - 1];
    const column = address.charCodeAt(0) - 'A'.charCodeAt(0);
    if (row?.[column] === undefined) throw new Error(`The table has no cell ${address}`);
    row[column] = value;
  }
  return grid.map((row) => row.join('\t')).join('\n');
}

/** What is known besides the table, as the command takes it: `rate 80 %, period 2024-01-01..2026-12-31`. */
export function context(text: string): Context {
  const given = new Map(
    text.split(', ').map((part) => [part.split(' ')[0], part.slice(part.indexOf(' ') + 1)]),
  );
  const supportRate = parseRate(given.get('rate') ?? '');
  const period = parsePeriod(given.get('period') ?? '');
  const weights = given
    .get('key')
    ?.split('/')
    .map((weight) => ({ weight }));
  const unit = given.get('unit');
  const programmePeriod = given.get('programme');
  const fund = given.get('fund');
  return {
    rates: RATE_PACKS,
    ...(programmePeriod !== undefined && { programmePeriod }),
    ...(fund !== undefined && { fund }),
    ...(supportRate !== undefined && { supportRate }),
    ...(period !== undefined && { period }),
    ...(weights !== undefined && { keys: [{ name: 'asukkaat', weights }] }),
    ...((unit === '1' || unit === '0.01' || unit === '1000') && { unit }),
  };
}

/** Euros as the language writes them, by the rules of the platform. */
export function euros(amount: number, language: 'fi' | 'sv' | 'en'): string {
  const format = new Intl.NumberFormat({ fi: 'fi-FI', sv: 'sv-SE', en: 'en-IE' }[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: amount % 1 === 0 ? 0 : 2,
  });
  return format.format(cents(Math.round(amount * 100)) / 100).replace('-', '−');
}
