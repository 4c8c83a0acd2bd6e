import { readTypedKey } from '../input/typed-key.js';
import { readTypedRate } from '../input/typed-rate.js';
import type { Given } from '../input/workbook/kept-given.js';
import { parsePeriod } from '../values/period.js';
import type { Context } from './evaluate-table.js';

/** What a person told of a workbook, as a check takes it, and what of it cannot be read. */
export function givenContext({ rate, period, key }: Given): {
  readonly context: Context;
  readonly unread: readonly (keyof Given)[];
} {
  const unread: (keyof Given)[] = [];
  const supportRate = rate.trim() === '' ? undefined : readTypedRate(rate);
  if (supportRate?.ok === false) unread.push('rate');
  const within = parsePeriod(period);
  if (period.trim() !== '' && within === undefined) unread.push('period');
  const typed = readTypedKey(key);
  if (!typed.ok) unread.push('key');
  const parties = typed.ok ? typed.parties : [];
  const weights = parties.map(({ name, weight }) => ({ weight, ...(name !== '' && { party: name }) }));
  // A key goes by its numbers, as in the command.
  const name = parties.map(({ weight }) => weight).join(' : ');
  const context = {
    ...(supportRate?.ok && { supportRate: supportRate.rate }),
    ...(within !== undefined && { period: within }),
    ...(weights.length > 1 && { keys: [{ name, weights }] }),
  };
  return { context, unread };
}
