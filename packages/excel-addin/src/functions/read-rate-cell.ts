import { parseRate, type Rate } from '@eurakit/core';
import type { DatedRate } from '@eurakit/core/rates';
import type { GivenCell } from './cell-types.js';
import { exactText } from './exact-text.js';
import { noAnswer, refuse } from './formula-error.js';
import { rateNotRead, rateUnknown } from './words/rate-words.js';

/** The most decimals of a percentage that its digits can be counted with. */
const MOST_DECIMALS = 10;

/**
 * Reads a percentage: a number as Excel keeps it (40 % is 0.4, at most 1), a text (`26,44 %`), or the name of one of
 * the known ones. An unknown name has no answer, but the sentence lists the known.
 */
export function readRateCell({ given, at }: GivenCell, known: readonly DatedRate[]): Rate {
  if (typeof given === 'number') return fromNumber(given) ?? refuse(rateNotRead(at, given, known));
  if (typeof given !== 'string') return refuse(rateNotRead(at, given, known));
  const text = given.trim();
  const rate = known.find(({ id }) => id === text.toLowerCase())?.rate ?? parseRate(text);
  if (rate !== undefined && isAtMostAll(rate)) return rate;
  if (rate === undefined && known.length > 0 && text !== '') return noAnswer(rateUnknown(at, text, known));
  return refuse(rateNotRead(at, text, known));
}

/** 0.2644 is 26.44 %. */
function fromNumber(given: number): Rate | undefined {
  if (!(given > 0 && given <= 1)) return undefined;
  const decimals = Math.max(2, exactText(given).split('.')[1]?.length ?? 0);
  if (decimals > MOST_DECIMALS + 2) return undefined;
  const [whole = '0', fraction = ''] = exactText(given).split('.');
  return { scaled: Number(whole + fraction.padEnd(decimals, '0')), decimals: decimals - 2 };
}

function isAtMostAll({ scaled, decimals }: Rate): boolean {
  return scaled > 0 && scaled <= 100 * 10 ** decimals;
}
