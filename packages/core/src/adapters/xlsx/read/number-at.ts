import { decodeText } from '../xml/decode-text.js';

/** Digits whose number is exact however they are grouped; more of them are left to the host. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
const [MINUS, POINT, ZERO, NINE] = [45, 46, 48, 57];

/** The number that these bytes write, rounded as `Number` rounds; `undefined` where they write none. */
export function numberAt(bytes: Uint8Array, from: number, to: number): number | undefined {
  const isNegative = bytes[from] === MINUS;
  let at = isNegative ? from + 1 : from;
  let [value, digits, point] = [0, 0, -1];
  for (; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      value = value * 10 + byte - ZERO;
      digits += 1;
    } else if (byte === POINT && point < 0) point = digits;
    else break;
  }
  if (at < to || digits === 0 || digits > EXACT_DIGITS) return numberOf(decodeText(bytes, from, to));
  const size = point < 0 ? value : value / (POWERS[digits - point] ?? 1);
  return isNegative && size !== 0 ? -size : size;
}

/** The number that a text writes; `undefined` for anything else, and past the end of all numbers. */
export function numberOf(text: string): number | undefined {
  if (!/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** The whole number that these bytes write in digits alone; -1 for anything else. */
export function indexAt(bytes: Uint8Array, from: number, to: number): number {
  let index = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9 || index > 1e9) return -1;
    index = index * 10 + digit;
  }
  return from === to ? -1 : index;
}
