import { type Cents, cents, readAmount } from '@eurakit/core';
import type { At, GivenCell } from './cell-types.js';
import { exactText } from './exact-text.js';
import { refuse } from './formula-error.js';
import { notAnAmount, tooFine, tooLarge } from './words/amount-words.js';

/** Whether a cell holds nothing: Excel hands blank cells over as 0, as null or as an empty text. */
export function isBlank(given: unknown): boolean {
  return given === null || given === undefined || given === '';
}

/** Reads euros from a number or from a text as Finns write it, exactly; a blank cell is 0, as everywhere in Excel. */
export function readAmountCell(cell: GivenCell): Cents {
  return readAmountOrBlank(cell) ?? cents(0);
}

/** The same, but a blank cell, or a dash in its stead, is `undefined`. */
export function readAmountOrBlank({ given, at }: GivenCell): Cents | undefined {
  if (isBlank(given)) return undefined;
  if (typeof given === 'number' && Number.isFinite(given)) return fromNumber(given, at);
  if (typeof given !== 'string') refuse(notAnAmount(at, given, []));
  const read = readAmount(given);
  switch (read.kind) {
    case 'amount':
      return read.cents;
    case 'blank':
      return undefined;
    case 'too-fine':
      return refuse(tooFine(at, read.raw));
    case 'unreadable':
      return refuse(notAnAmount(at, read.raw, read.accepted));
  }
}

function fromNumber(given: number, at: At): Cents {
  const text = exactText(given);
  const read = readAmount(text.replace('.', ','));
  if (read.kind === 'amount') return read.cents;
  return refuse(read.kind === 'too-fine' ? tooFine(at, given) : tooLarge(at));
}
