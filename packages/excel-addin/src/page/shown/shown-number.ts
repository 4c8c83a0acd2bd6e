import { type Language, SAY } from '@eurakit/core/render';
import { decimalDigits } from './decimal-digits.js';
import { type FormatToken, tokensFor } from './format-tokens.js';
import { shownDate } from './shown-date.js';

/** A number as a spreadsheet shows it by its format; in a plain way where the format is one that we do not know. */
export function shownNumber(
  value: number,
  format: string,
  language: Language,
  dateSystem: 1900 | 1904 = 1900,
): string {
  const tokens = tokensFor(format, value);
  if (tokens === undefined || isFraction(tokens)) return plainNumber(value, language);
  if (tokens.some(({ kind }) => kind === 'date'))
    return shownDate(value, tokens, format, { language, dateSystem }) ?? '########';
  if (tokens.some(({ kind }) => kind === 'exponent')) return scientific(value, tokens, language);
  if (!tokens.some(({ kind }) => kind === 'digit' || kind === 'general'))
    return tokens.some(({ kind }) => kind === 'at') ? plainNumber(value, language) : literals(tokens);
  return inDigits(value, tokens, language);
}

/** A number without a format: as many digits as a cell shows. */
export function plainNumber(value: number, language: Language): string {
  const text = String(Number.isInteger(value) ? value : Number(value.toPrecision(11)));
  return text.replace('-', '−').replace('.', POINT[language]).replace('e', 'E');
}

const POINT = { fi: ',', sv: ',', en: '.' } as const;
const GROUP = { fi: '\u00a0', sv: '\u00a0', en: ',' } as const;

function isFraction(tokens: readonly FormatToken[]): boolean {
  return tokens.some(
    (token, nth) => token.kind === 'literal' && token.text === '/' && tokens[nth - 1]?.kind === 'digit',
  );
}

function literals(tokens: readonly FormatToken[]): string {
  return tokens.map((token) => (token.kind === 'literal' ? token.text : '')).join('');
}

function scientific(value: number, tokens: readonly FormatToken[], language: Language): string {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const end = tokens.findIndex(({ kind }) => kind === 'exponent');
  const decimals = point < 0 ? 0 : tokens.slice(point, end).filter(({ kind }) => kind === 'digit').length;
  const [mantissa = '', exponent = '0'] = value.toExponential(decimals).split('e');
  const power = String(Math.abs(Number(exponent))).padStart(2, '0');
  const sign = Number(exponent) < 0 ? '−' : '+';
  return `${mantissa.replace('-', '−').replace('.', POINT[language])}E${sign}${power}`;
}

function inDigits(value: number, tokens: readonly FormatToken[], language: Language): string {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const wholeEnd = point < 0 ? tokens.length : point;
  const places = tokens.filter(({ kind }, nth) => kind === 'digit' && nth > wholeEnd);
  const lastDigit = tokens.findLastIndex(({ kind }, nth) => kind === 'digit' && nth < wholeEnd);
  const commas = tokens.flatMap(({ kind }, nth) => (kind === 'comma' ? [nth] : []));
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const scaling = commas.filter((nth) => nth > lastDigit && nth < wholeEnd).length;
  const shift = 2 * percents - 3 * scaling;
  const digits = decimalDigits(value, places.length, shift);
  const least = tokens.filter((token, nth) => nth < wholeEnd && token.kind === 'digit' && token.mark === '0');
  const whole = digits.whole === '0' && least.length === 0 ? '' : digits.whole.padStart(least.length, '0');
  const fraction = shownFraction(digits.fraction, places);
  const isGrouped = commas.some((nth) => nth < lastDigit) || isSpaced(tokens.slice(0, wholeEnd));
  const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, GROUP[language]) : whole;
  const number = fraction === '' ? grouped : `${grouped}${POINT[language]}${fraction}`;
  return withLiterals(value, number, tokens, language);
}

/** Trailing zeros of `#` are left out, those of `0` are not. */
function shownFraction(fraction: string, places: readonly FormatToken[]): string {
  let end = fraction.length;
  for (; end > 0; end -= 1) {
    const place = places[end - 1];
    if (fraction[end - 1] !== '0' || (place?.kind === 'digit' && place.mark === '0')) break;
  }
  return fraction.slice(0, end);
}

/** `# ##0`: a space between the digits, as Finnish formats are often written by hand. */
function isSpaced(tokens: readonly FormatToken[]): boolean {
  return tokens.some(
    (token, nth) =>
      token.kind === 'literal' &&
      /^[\s\u00a0\u202f]$/.test(token.text) &&
      tokens[nth - 1]?.kind === 'digit' &&
      tokens[nth + 1]?.kind === 'digit',
  );
}

/** The number where the first of its digits stands, with what is written around it. */
function withLiterals(
  value: number,
  number: string,
  tokens: readonly FormatToken[],
  language: Language,
): string {
  const first = tokens.findIndex(({ kind }) => kind === 'digit' || kind === 'general' || kind === 'point');
  const last = tokens.findLastIndex(({ kind }) => kind === 'digit' || kind === 'point');
  const text = tokens.map((token, nth) => {
    if (nth === first) return token.kind === 'general' ? plainNumber(Math.abs(value), language) : number;
    if (nth > first && nth <= last) return '';
    return token.kind === 'percent'
      ? percentSign(nth, tokens, language)
      : token.kind === 'literal'
        ? token.text
        : '';
  });
  return text.join('').trim();
}

/** With the space before it that the language has, also where the format has none. */
function percentSign(at: number, tokens: readonly FormatToken[], language: Language): string {
  const sign = SAY[language].percent('').trim();
  const before = tokens[at - 1];
  return before?.kind === 'literal' || language === 'en' ? sign : `\u00a0${sign}`;
}
