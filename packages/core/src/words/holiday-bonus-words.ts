import { words } from './word-patterns.js';

/** The holiday bonus, which standard percentages of side costs already pay. */
export const HOLIDAY_BONUS_WORDS: readonly RegExp[] = words(
  /\blomaraha/,
  /\bsemesterpenning|\bsemesterpremi/,
  /\bholiday bonus/,
);
