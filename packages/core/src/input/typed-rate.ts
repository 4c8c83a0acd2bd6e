import { parseRate, type Rate } from '../values/rate.js';

/** A support rate that a person typed, or why it is none; `share`: it may be meant as a share of one, so `percent`. */
export type TypedRate =
  | { readonly ok: true; readonly rate: Rate }
  | { readonly ok: false; readonly problem: 'unreadable' }
  | { readonly ok: false; readonly problem: 'share'; readonly percent: Rate };

/** Reads `80`, `80 %`, `26,44`, at most 100 %. A bare `0.8` is refused: it can mean 80 % or 0.8 %. */
export function readTypedRate(given: string): TypedRate {
  const text = given.trim();
  const rate = parseRate(text.endsWith('%') ? text : `${text} %`);
  if (rate === undefined || rate.scaled > 10 ** (rate.decimals + 2))
    return { ok: false, problem: 'unreadable' };
  const couldBeShare = !text.endsWith('%') && rate.decimals > 0 && /^0+[.,]/.test(text) && rate.scaled > 0;
  return couldBeShare ? { ok: false, problem: 'share', percent: asShare(rate) } : { ok: true, rate };
}

/** What `0.8` is in percent, if it was meant as a share of one: the mark moves two places. */
function asShare({ scaled, decimals }: Rate): Rate {
  return decimals >= 2
    ? { scaled, decimals: decimals - 2 }
    : { scaled: scaled * 10 ** (2 - decimals), decimals: 0 };
}
