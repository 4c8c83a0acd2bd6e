import { Decimal } from 'decimal.js';
import { type Cents, isCents, MAX_CENTS } from './cents.js';
import { type Rate, rateDigits } from './rate.js';

/** Our own settings, so that nobody's `Decimal.set` can change an answer. */
const Exact = Decimal.clone({ precision: 64, defaults: true });

/** The amount in euros, exactly. */
export function toDecimal(cents: Cents): Decimal {
  return new Exact(cents).div(100);
}

/** Euros as cents; `undefined` for what is finer than a cent, too large for {@link Cents}, or no number. */
export function fromDecimal(euros: Decimal): Cents | undefined {
  const own = new Exact(euros);
  if (!own.isFinite() || own.decimalPlaces() > 2 || own.abs().greaterThan(MAX_CENTS / 100)) return undefined;
  const cents = own.times(100).toNumber() + 0; // minus zero becomes zero
  return isCents(cents) ? cents : undefined;
}

/** part / whole to 64 digits; `undefined` when the whole is nothing. For showing: to split money, allocate. */
export function shareDecimal(part: Cents, whole: Cents): Decimal | undefined {
  return whole === 0 ? undefined : new Exact(part).div(whole);
}

/** 26.44 % as 0.2644, exactly. */
export function rateToDecimal(rate: Rate): Decimal {
  return new Exact(rateDigits(rate)).div(100);
}

/** Reads digits with a decimal point, `-1234.56`, exactly; not `1e3`, `0x1F`, `1_000`, `NaN` or spaces. */
export function parseDecimal(text: string): Decimal | undefined {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? new Exact(text) : undefined;
}
