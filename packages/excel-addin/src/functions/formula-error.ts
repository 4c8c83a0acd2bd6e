import type { Text } from '@eurakit/core/render';

/** Why a formula, or one cell of its result, has no value: the error that Excel shows and the sentence beside it. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  readonly shows: '#VALUE!' | '#N/A';
  readonly text: Text;

  constructor(shows: '#VALUE!' | '#N/A', text: Text) {
    super(text('en'));
    this.shows = shows;
    this.text = text;
  }
}

/** What was given cannot be used. */
export function refuse(text: Text): never {
  throw new FormulaError('#VALUE!', text);
}

/** What was given can be used, but there is no answer. */
export function noAnswer(text: Text): never {
  throw new FormulaError('#N/A', text);
}
