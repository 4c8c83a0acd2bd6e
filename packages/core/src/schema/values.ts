import * as z from 'zod';
import type { Expected } from '../model/json-problem.js';
import { parseCalendarDay } from '../values/calendar-day.js';
import { parsePlanYear } from '../values/period.js';
import { parseRate } from '../values/rate.js';
import { UNITS } from '../values/unit.js';

/** Every issue's message is the word for what was expected. */
const expects = (expected: Expected): { error: Expected } => ({ error: expected });

export const LONGEST_TEXT = 2_000;

export const text = z.string(expects('text')).max(LONGEST_TEXT, expects('fewer'));

/** Any text is let in: whether it is an amount is judged where all amounts are. A number must be whole euros. */
export const amount = z.union([z.string().max(LONGEST_TEXT), z.int(), z.null()], expects('amount'));

export const percentage = z
  .string(expects('percentage'))
  .regex(/^\d{1,4}([.,]\d{1,6})?\s?%$/, expects('percentage'))
  .refine((value) => parseRate(value) !== undefined, expects('percentage'));

export const day = z
  .string(expects('day'))
  .regex(/^\d{4}-\d{2}-\d{2}$/, expects('day'))
  .refine((value) => parseCalendarDay(value) !== undefined, expects('day'));

export const year = z.union(
  [z.int().min(1990).max(2099), z.string().refine((value) => parsePlanYear(value) !== undefined)],
  expects('year'),
);

export const unit = z.enum(UNITS, expects('unit'));

/** A weight of a key: a whole number, decimal text or a fraction `a/b`. */
export const weight = z.union(
  [z.int().min(0), z.string().regex(/^\d{1,15}(\.\d{1,10}|\/[1-9]\d{0,14})?$/)],
  expects('weight'),
);

export const choice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.enum(options, expects('choice'));

export const list = <Item extends z.ZodType>(item: Item, most: number) =>
  z.array(item, expects('list')).max(most, expects('fewer'));

export const flag = z.boolean(expects('yes-no'));
