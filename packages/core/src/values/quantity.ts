import type { Fraction } from './rate.js';

/** What a cell for months or hours says: an exact decimal number of at least 0, nothing, or something else. */
export type StatedQuantity =
  | { readonly kind: 'quantity'; readonly scaled: number; readonly decimals: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly raw: string };

/** Reads `7,2`, `7.2` or `1 720`; a dash or nothing is blank. At most nine digits before and six after the mark. */
export function readQuantity(raw: string): StatedQuantity {
  const text = raw.replace(/[\s\u00a0\u2009\u202f]+/gu, ' ').trim();
  if (text === '' || /^[-–—\u2212]$/u.test(text)) return { kind: 'blank' };
  const found = /^(?<whole>\d{1,9}|\d{1,3}(?: \d{3}){1,2})(?:[.,](?<fraction>\d{1,6}))?$/.exec(text)?.groups;
  if (found?.whole === undefined) return { kind: 'unreadable', raw: raw.trim() };
  const fraction = (found.fraction ?? '').replace(/0+$/, '');
  return {
    kind: 'quantity',
    scaled: Number(found.whole.replaceAll(' ', '') + fraction),
    decimals: fraction.length,
  };
}

/** `7.2`, with a decimal point. */
export function quantityDigits({ scaled, decimals }: Extract<StatedQuantity, { kind: 'quantity' }>): string {
  const digits = String(scaled).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** 7.2 as the number it is: 72/10. */
export function quantityFraction({
  scaled,
  decimals,
}: Extract<StatedQuantity, { kind: 'quantity' }>): Fraction {
  return { numerator: BigInt(scaled), denominator: 10n ** BigInt(decimals) };
}
