import type { CalendarDay } from '../values/calendar-day.js';
import type { Rate } from '../values/rate.js';
import type { Worded } from '../words/language.js';

/** A percentage that a source states: of what, for what, for which funds and days, and where it stands. */
export type DatedRate = {
  /** Programme period and name: `2021-2027/flat-40`. */
  readonly id: string;
  readonly rate: Rate;
  /** What the percentage is of; absent where no source that was seen says it. */
  readonly base?: Worded;
  readonly covers: Worded;
  readonly funds: readonly ('ESR' | 'EAKR' | 'ESR+' | 'JTF')[];
  /** The programme period that it is for, or the day it was confirmed; no `to`: no later one was seen. */
  readonly valid: { readonly from: CalendarDay; readonly to?: CalendarDay };
  readonly source: { readonly text: Worded; readonly link: string; readonly seen: string };
};
