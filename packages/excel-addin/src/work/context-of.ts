import { parsePeriod, parseRate } from '@eurakit/core';
import { RATE_PACKS } from '@eurakit/core/rates';
import type { Context } from '@eurakit/core/read';
import type { Given } from './questions.js';
import { type ReadWeights, readWeights } from './read-weights.js';

/** What a person told, as a check takes it, and what of it cannot be read. */
export function contextOf({ rate, period, key }: Given): {
  readonly context: Context;
  readonly unread: readonly (keyof Given)[];
} {
  const supportRate = readRate(rate);
  const within = period.trim() === '' ? undefined : parsePeriod(period);
  const unread: (keyof Given)[] = [];
  if (rate.trim() !== '' && supportRate === undefined) unread.push('rate');
  if (period.trim() !== '' && within === undefined) unread.push('period');
  const read = readWeights(key);
  if (!read.ok) unread.push('key');
  const weights = read.ok
    ? read.parties.map(({ name, weight }) => ({ weight, ...(name !== '' && { party: name }) }))
    : [];
  const context = {
    rates: RATE_PACKS,
    ...(supportRate !== undefined && { supportRate }),
    ...(within !== undefined && { period: within }),
    ...(weights.length > 1 && { keys: [{ name: nameOf(read), weights }] }),
  };
  return { context, unread };
}

/** `80` and `80 %`; no more than 100 %, and not `0,8`, which may be meant as a share of one. */
function readRate(text: string): Context['supportRate'] {
  const written = text.trim();
  if (/^0+[.,]/.test(written) && !written.endsWith('%')) return undefined;
  const rate = parseRate(written.endsWith('%') ? written : `${written} %`);
  return rate !== undefined && rate.scaled <= 10 ** (rate.decimals + 2) ? rate : undefined;
}

/** A key goes by its numbers, as in the command. */
function nameOf(read: ReadWeights): string {
  return read.ok ? read.parties.map(({ weight }) => weight).join(' : ') : '';
}
