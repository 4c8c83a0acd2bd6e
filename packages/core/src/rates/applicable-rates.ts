import type { RateEntry, RatePack } from '../model/rate-entry.js';
import type { Period } from '../values/period.js';
import { isForFund, parseFund, parseProgrammePeriod } from './fund.js';

/** What a project says of itself that decides which values it goes by. */
export type RatedProject = {
  readonly programmePeriod?: string;
  readonly fund?: string;
  readonly period?: Period;
};

/**
 * The values that a project goes by: evidenced ones of its programme period, for its fund where that is known.
 * Nothing where the programme period is not given, or no pack is of it.
 */
export function applicableRates(
  packs: readonly RatePack[],
  { programmePeriod, fund, period }: RatedProject,
): readonly RateEntry[] {
  const name = parseProgrammePeriod(programmePeriod ?? '');
  const pack = packs.find((one) => one.period === name);
  const own = parseFund(fund ?? '');
  return (pack?.entries ?? []).filter(
    (entry) =>
      entry.evidence === 'evidenced' &&
      (own === undefined || isForFund(entry, own)) &&
      (period === undefined || isInForce(entry, period)),
  );
}

/** Projects go on after their programme period ends, so only an end before that takes a value out of force. */
function isInForce({ id, valid }: RateEntry, { start, end }: Period): boolean {
  const lastDay = `${id.slice(5, 9)}-12-31`;
  const hasExpired = valid.to !== undefined && valid.to < lastDay && valid.to < start;
  return valid.from <= end && !hasExpired;
}
