import type { Project } from '../model/project.js';
import type { CalendarDay } from '../values/calendar-day.js';
import type { Cents } from '../values/cents.js';
import type { Rate } from '../values/rate.js';
import type { Worded } from '../words/language.js';

/** What a field holds. A text is the same in every language; `unreadable` is an amount that cannot be read. */
export type FieldValue =
  | { readonly kind: 'amount'; readonly cents: Cents }
  | { readonly kind: 'text'; readonly text: Worded }
  | { readonly kind: 'day'; readonly day: CalendarDay }
  | { readonly kind: 'rate'; readonly rate: Rate }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'unreadable'; readonly raw: string };

/** Something of a project that can be put into a cell; without a value the project has none. */
export type Field = {
  /** A name that means the same in every project: `financing.euState.year-1`. */
  readonly id: string;
  /** Another name of the same: by a partner's name instead of its place. */
  readonly also?: string;
  readonly words: Worded;
  readonly value?: FieldValue;
  /** The calendar year of a figure, where the project says it. */
  readonly year?: number;
};

/**
 * A name that a family knows. `NAME` in it stands for a name of the project; a `byYear` one is followed by the year:
 * `year-1`, `2026` or `total`. `partner-N` is the partner in that place, the first is 1; `partner(NAME)` the one of that name.
 */
export type KnownField = { readonly id: string; readonly words: Worded; readonly byYear: boolean };

/** Fields of one kind: every name that it knows, and those of one project with their values. */
export type FieldFamily = {
  readonly words: Worded;
  readonly known: readonly KnownField[];
  readonly fields: (project: Project) => readonly Field[];
};
