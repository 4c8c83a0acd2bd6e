import { type Cents, isCents, MAX_CENTS } from './cents.js';
import type { Unit } from './unit.js';
import { unitExponent } from './unit.js';

/**
 * What a cell that should hold an amount says. `blank` is not zero. `too-fine` is readable but finer than a
 * cent. `accepted` lists spellings that would be read, when the text shows what may have been meant.
 */
export type StatedAmount =
  | { readonly kind: 'amount'; readonly cents: Cents }
  | { readonly kind: 'blank' }
  | { readonly kind: 'too-fine'; readonly raw: string; readonly exact: string }
  | { readonly kind: 'unreadable'; readonly raw: string; readonly accepted: readonly string[] };

/** The one blank there is; compare by `kind`. */
export const BLANK: StatedAmount = { kind: 'blank' };

/** Reads an amount in euros as Finns, Swedes and exports write it; `undefined` if it is not one, or none. */
export function parseAmount(text: string): Cents | undefined {
  const read = readAmount(text);
  return read.kind === 'amount' ? read.cents : undefined;
}

/**
 * Reads an amount written in `unit` (euros by default): `31 843`, `62 982,09`, `1 000 €`, `31 843,-`,
 * `31.843,00`, `(250)`, `−3`. A dash or nothing is blank. Refused, with the spellings that would do: `1.234`
 * and `1,000` (one thousand, or one and a bit?). Refused: exponents, hexadecimal, groups that are not threes.
 */
export function readAmount(raw: string, unit: Unit = '1'): StatedAmount {
  // Most cells are plain digits, and every cell of a workbook is read.
  const plain = /^(?<minus>-)?(?<whole>\d{1,16})(?:[.,](?<fraction>\d\d?))?$/.exec(raw)?.groups;
  if (plain?.whole !== undefined) {
    const { minus, whole, fraction = '' } = plain;
    return toStated({ whole, fraction }, minus !== undefined, unit, raw);
  }
  const text = plainSpaces(raw);
  if (text.length > LONGEST) return { kind: 'unreadable', raw: raw.trim(), accepted: [] };
  if (text === '' || /^[-–—\u2212]$/u.test(bareNumber(text))) return BLANK;
  const signed = /^(?<minus>[-–\u2212])?\s?(?<body>.*)$/u.exec(bareNumber(text))?.groups;
  const inParentheses = /^\((?<body>[^()]+)\)$/.exec(signed?.body ?? '')?.groups?.body;
  const number = bareNumber(withCents(inParentheses ?? signed?.body ?? ''));
  const digits = isEnglishThousands(number, unit) ? undefined : splitDigits(number);
  if (digits === undefined || (signed?.minus !== undefined && inParentheses !== undefined)) {
    return { kind: 'unreadable', raw: raw.trim(), accepted: suggestions(text) };
  }
  const negative = signed?.minus !== undefined || inParentheses !== undefined;
  return toStated(digits, negative, unit, raw.trim());
}

/** No amount is longer; a pattern without an end runs out of stack on millions of letters. */
const LONGEST = 200;

/** How many decimals a readable amount is written with: `31,8` has one. */
export function decimalsWritten(raw: string): number {
  const bare = bareNumber(plainSpaces(raw)).replace(/[()]/g, '');
  return splitDigits(bare.replace(/^[-–\u2212]\s?/u, ''))?.fraction.length ?? 0;
}

type Digits = { readonly whole: string; readonly fraction: string };

/** `31 843,-` and `31 843:-` have no cents, and a mark that says what the other marks are. */
function withCents(text: string): string {
  return text.replace(/(?<=[\d.,])(?:([.,])|:)[-–—]$/u, (_, mark: string | undefined) => `${mark ?? ','}00`);
}

/** `1,000` euros: nobody writes a tenth of a cent that is nothing, but English writes a thousand so. */
function isEnglishThousands(number: string, unit: Unit): boolean {
  return unitExponent(unit) < 3 && /^[1-9]\d{0,2},\d\d0$/.test(number);
}

/** A number without its currency: `1 000 €`, `EUR 1 000`, `1 000 euroa` are all `1 000`. */
function bareNumber(text: string): string {
  return text.replace(/^(?:€|eur)\s?/i, '').replace(/\s?(?:€|eur(?:o|oa|os)?|e)$/i, '');
}

function plainSpaces(raw: string): string {
  return raw
    .replace(/[\s\u00a0\u2007\u2009\u200a\u202f]+/gu, ' ')
    .replace(/[\u200b\ufeff]/gu, '')
    .trim();
}

/** Accepts one thousands mark, used for every group of three, and one decimal mark. */
function splitDigits(text: string): Digits | undefined {
  const plain = /^(?<whole>\d+)(?:[.,](?<fraction>\d+))?$/.exec(text)?.groups;
  if (plain?.whole !== undefined) {
    const fraction = plain.fraction ?? '';
    const couldBeThousands =
      fraction.length === 3 && text.includes('.') && /^[1-9]\d{0,2}$/.test(plain.whole);
    return couldBeThousands ? undefined : { whole: plain.whole, fraction };
  }
  const spaced = /^(?<whole>\d{1,3}(?:(?: \d{3})+|(?:['’]\d{3})+))(?:[.,](?<fraction>\d+))?$/.exec(
    text,
  )?.groups;
  const dotted = /^(?<whole>\d{1,3}(?:\.\d{3})+),(?<fraction>\d+)$|^(?<only>\d{1,3}(?:\.\d{3}){2,})$/.exec(
    text,
  )?.groups;
  const comma = /^(?<whole>\d{1,3}(?:,\d{3})+)\.(?<fraction>\d+)$|^(?<only>\d{1,3}(?:,\d{3}){2,})$/.exec(
    text,
  )?.groups;
  const found = spaced ?? dotted ?? comma;
  const whole = found?.whole ?? found?.only;
  return whole === undefined
    ? undefined
    : { whole: whole.replace(/[ .,'’]/g, ''), fraction: found?.fraction ?? '' };
}

/** Units are powers of ten of a cent, so an amount needs no arithmetic: its digits move. */
function toStated({ whole, fraction }: Digits, negative: boolean, unit: Unit, raw: string): StatedAmount {
  const exponent = unitExponent(unit);
  const shown = fraction.replace(/0+$/, '');
  if (shown.length > exponent)
    return { kind: 'too-fine', raw, exact: `${negative ? '-' : ''}${whole}.${shown}` };
  const digits = (whole + shown.padEnd(exponent, '0')).replace(/^0+(?=\d)/, '');
  const magnitude = Number(digits);
  if (digits.length > 16 || magnitude > MAX_CENTS) return { kind: 'unreadable', raw, accepted: [] };
  const value = negative && magnitude !== 0 ? -magnitude : magnitude;
  return isCents(value) ? { kind: 'amount', cents: value } : { kind: 'unreadable', raw, accepted: [] };
}

/** What may have been meant: one of two readings, or a figure that is only about so much. */
function suggestions(text: string): readonly string[] {
  const about = /^(?:n\.|noin|ca\.?|c\.|cirka|about|approx\.?|[~≈])\s*(?<number>\d.*)$/iu.exec(text)?.groups
    ?.number;
  if (about !== undefined) return readAmount(about).kind === 'amount' ? [about] : [];
  const ambiguous = /^(?<minus>[-–\u2212]?)\s?(?<whole>[1-9]\d{0,2})[.,](?<rest>\d{3})$/u.exec(
    bareNumber(text),
  )?.groups;
  if (ambiguous === undefined) return [];
  const whole = `${ambiguous.minus === '' ? '' : '\u2212'}${ambiguous.whole}`;
  return [`${whole} ${ambiguous.rest}`, `${whole},${ambiguous.rest?.slice(0, 2)}`];
}
