import type { StatedAmount } from '../values/amount.js';
import { BLANK } from '../values/amount.js';
import { sum } from '../values/cents.js';
import { FIELD_YEAR_WORDS } from '../words/binding-words.js';
import type { Worded } from '../words/language.js';
import type { Field, FieldValue } from './field.js';

/** A line of figures: an amount for each calendar year, and its total. */
export type FigureLine = {
  readonly id: string;
  readonly words: Worded;
  readonly inYear: (year: number) => StatedAmount;
  readonly total: StatedAmount;
};

/** The years of a project in order; a project that says none is offered the first ones without their number. */
export type FieldYears = readonly (number | undefined)[];

/** Every line by year and in total: `….year-1`, `….year-2`, `….total`. */
export function yearFields(lines: readonly FigureLine[], years: FieldYears): readonly Field[] {
  return lines.flatMap(({ id, words, inYear, total }) => [
    ...years.map((year, index): Field => {
      const amount = year === undefined ? BLANK : inYear(year);
      return {
        id: `${id}.year-${index + 1}`,
        words: withYear(words, index + 1, year),
        ...(year !== undefined && { year }),
        ...stated(amount),
      };
    }),
    {
      id: `${id}.total`,
      words: joined(words, (language) => FIELD_YEAR_WORDS.total[language]),
      ...stated(total),
    },
  ]);
}

/** The sum of what is stated; blank where nothing is, and what cannot be read where one of them cannot. */
export function sumStated(amounts: readonly StatedAmount[]): StatedAmount {
  const unreadable = amounts.find(({ kind }) => kind !== 'amount' && kind !== 'blank');
  if (unreadable !== undefined) return unreadable;
  const stated = amounts.flatMap((amount) => (amount.kind === 'amount' ? [amount.cents] : []));
  if (stated.length === 0) return BLANK;
  const added = sum(stated);
  return added === undefined
    ? { kind: 'unreadable', raw: '', accepted: [] }
    : { kind: 'amount', cents: added };
}

function stated(amount: StatedAmount): { readonly value?: FieldValue } {
  switch (amount.kind) {
    case 'blank':
      return {};
    case 'amount':
      return { value: { kind: 'amount', cents: amount.cents } };
    case 'too-fine':
    case 'unreadable':
      return { value: { kind: 'unreadable', raw: amount.raw } };
  }
}

function withYear(words: Worded, nth: number, year: number | undefined): Worded {
  const inPlan = year === undefined ? '' : ` (${year})`;
  return joined(words, (language) => `${FIELD_YEAR_WORDS.year[language]} ${nth}${inPlan}`);
}

function joined(words: Worded, more: (language: keyof Worded) => string): Worded {
  return {
    fi: `${words.fi}, ${more('fi')}`,
    sv: `${words.sv}, ${more('sv')}`,
    en: `${words.en}, ${more('en')}`,
  };
}
