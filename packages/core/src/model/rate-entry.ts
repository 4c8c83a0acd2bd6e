import type { CalendarDay } from '../values/calendar-day.js';
import type { Cents } from '../values/cents.js';
import type { Rate } from '../values/rate.js';
import type { Worded } from '../words/language.js';
import type { CostCategory } from './amount-table.js';

/** The funds by their Finnish short names, in the order of the programmes. */
export const FUNDS = ['ESR', 'EAKR', 'ESR+', 'JTF'] as const;

/** A fund, by its Finnish short name. */
export type Fund = (typeof FUNDS)[number];

/** What a programme period sets; those called ceiling are the most that there may be. */
export const RATE_KINDS = [
  'costModel',
  'flatRate',
  'salaryModel',
  'sideCosts',
  'lumpSum',
  'lumpSumCeiling',
  'supportCeiling',
  'advanceCeiling',
] as const;

/** What a value sets. */
export type RateKind = (typeof RATE_KINDS)[number];

/** `evidenced`: seen in the source; `recalled`: not verified; `open`: known to exist, its value was not seen. */
export const EVIDENCE = ['evidenced', 'recalled', 'open'] as const;

/** Whether a source was seen for a value. */
export type Evidence = (typeof EVIDENCE)[number];

/** The value itself: a percentage, an amount or hours. */
export type RateValue =
  | { readonly unit: 'percent'; readonly rate: Rate }
  | { readonly unit: 'euros'; readonly cents: Cents }
  | { readonly unit: 'hours'; readonly hours: number };

/** Where a value stands; without a link it was not seen on a public page. */
export type RateSource = { readonly text: Worded; readonly link?: string; readonly seen?: CalendarDay };

/** For whom something has to be the same. */
export const SAME_FOR = ['beneficiary', 'partners'] as const;

/** What a check goes by, beside the words; only what a source that was seen says. */
export type RateTerms = {
  /** What a percentage or a ceiling is of: categories of costs, or all costs of the project. */
  readonly of?: 'totalCosts' | readonly CostCategory[];
  /** Categories of costs that it pays, so that nothing in them is claimed besides. */
  readonly pays?: readonly CostCategory[];
  /** For teaching staff who get no holiday bonus; percentages of side costs without this are for all others. */
  readonly forTeaching?: true;
  /** All tasks of a beneficiary, or all partners of a project, have the same one of these. */
  readonly sameFor?: (typeof SAME_FOR)[number];
};

/**
 * One rule or value of a programme period. Without a value it is a rule in words, or a setting that a project or a
 * newer pack has to give.
 */
export type RateEntry = {
  /** Programme period and name: `2021-2027/flat-40`. */
  readonly id: string;
  readonly kind: RateKind;
  readonly value?: RateValue;
  /** What the value is of; absent where no source that was seen says it. */
  readonly base?: Worded;
  readonly covers: Worded;
  readonly terms?: RateTerms;
  /** Empty where the source names none. */
  readonly funds: readonly Fund[];
  readonly valid: { readonly from: CalendarDay; readonly to?: CalendarDay };
  readonly evidence: Evidence;
  readonly source: RateSource;
};

/** The values of one programme period, `2021-2027`. */
export type RatePack = { readonly period: string; readonly entries: readonly RateEntry[] };
