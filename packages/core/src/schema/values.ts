import * as z from 'zod/mini';
import type { Expected } from '../model/json-problem.js';
import { parseCalendarDay } from '../values/calendar-day.js';
import { parsePlanYear } from '../values/period.js';
import { UNITS } from '../values/unit.js';

/** Every issue's message is the word for what was expected: zod's own messages never reach a person. */
export const expects = (expected: Expected): { error: Expected } => ({ error: expected });

const LONGEST_TEXT = 2_000;

export const text = z.string(expects('text')).check(z.maxLength(LONGEST_TEXT, expects('fewer')));

/** Any text is let in: whether it is an amount is judged where all amounts are. A number must be whole euros. */
export const amount = z.union([text, z.int(expects('amount')), z.null()], expects('amount'));

/** The same grammar as `parseRate`, as a pattern that a JSON Schema can say. */
export const percentage = z
  .string(expects('percentage'))
  .check(z.regex(/^\d{1,4}([.,]\d{1,6})?\s?%$/, expects('percentage')));

export const day = z.string(expects('day')).check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, { ...expects('day'), abort: true }),
  z.refine((value) => parseCalendarDay(value) !== undefined, expects('day')),
);

export const year = z.union(
  [
    z.int(expects('year')).check(z.minimum(1990, expects('year')), z.maximum(2099, expects('year'))),
    z.string(expects('year')).check(z.refine((value) => parsePlanYear(value) !== undefined, expects('year'))),
  ],
  expects('year'),
);

/** `applied`, `approved` or `change-2`: which decision figures stand for. */
export const version = z
  .string(expects('plan-version'))
  .check(z.regex(/^(applied|approved|change-[1-9]\d{0,2})$/, expects('plan-version')));

export const unit = z.enum(UNITS, expects('unit'));

/** A weight of a key: a whole number, decimal text or a fraction `a/b`. */
export const weight = z.union(
  [
    z.int(expects('weight')).check(z.minimum(0, expects('weight'))),
    z.string(expects('weight')).check(z.regex(/^\d{1,15}(\.\d{1,10}|\/[1-9]\d{0,14})?$/, expects('weight'))),
  ],
  expects('weight'),
);

export const choice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.enum(options, expects('choice'));

export const list = <Item extends z.ZodMiniType>(item: Item, most: number) =>
  z.array(item, expects('list')).check(z.maxLength(most, expects('fewer')));

export const flag = z.boolean(expects('yes-no'));
