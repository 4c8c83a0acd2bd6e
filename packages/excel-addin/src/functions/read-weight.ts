import { parseRate, rateFraction, readAmount } from '@eurakit/core';
import type { GivenCell } from './cell-types.js';
import { exactText } from './exact-text.js';
import { refuse } from './formula-error.js';
import { isBlank } from './read-amount-cell.js';
import { notAWeight } from './words/amount-words.js';

/** Reads a weight exactly, from a number or a text (`131 155`, `45 %`); a blank cell weighs nothing. */
export function readWeight({ given, at }: GivenCell): number | string {
  if (isBlank(given)) return 0;
  if (typeof given === 'number' && Number.isSafeInteger(given) && given >= 0) return given + 0;
  if (typeof given === 'number' && Number.isFinite(given) && given >= 0) return exactText(given);
  const read = typeof given === 'string' ? fromText(given) : undefined;
  return read === undefined ? refuse(notAWeight(at, given)) : read;
}

function fromText(text: string): string | undefined {
  const rate = parseRate(text);
  if (rate !== undefined) {
    const { numerator, denominator } = rateFraction(rate);
    return `${numerator}/${denominator}`;
  }
  const read = readAmount(text);
  if (read.kind === 'blank') return '0';
  if (read.kind === 'amount' && read.cents >= 0) return `${read.cents}/100`;
  return read.kind === 'too-fine' && !read.exact.startsWith('-') ? read.exact : undefined;
}

/** Whether someone can be given something. */
export function isAboveNothing(weight: number | string): boolean {
  return typeof weight === 'number' ? weight > 0 : /[1-9]/.test(weight.split('/')[0] ?? '');
}
