/** Significant digits that programs show of a floating number; further ones are noise. */
const SIGNIFICANT = 14;

/**
 * The size of a number times 10 to the power of `shift`, rounded to so many decimals by the digits that are shown of
 * it, as spreadsheets round: 1.005 gives `1`, `01`. Without its sign.
 */
export function decimalDigits(
  value: number,
  decimals: number,
  shift = 0,
): { readonly whole: string; readonly fraction: string } {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(SIGNIFICANT).split('e');
  const digits = BigInt(mantissa.replace('.', ''));
  const power = Number(exponent) - SIGNIFICANT + decimals + shift;
  const text = String(scaled(digits, power)).padStart(decimals + 1, '0');
  const point = text.length - decimals;
  return { whole: text.slice(0, point), fraction: text.slice(point) };
}

function scaled(digits: bigint, power: number): bigint {
  if (power >= 0) return digits * 10n ** BigInt(power);
  if (power < -SIGNIFICANT - 2) return 0n;
  const unit = 10n ** BigInt(-power);
  return (digits * 2n + unit) / (unit * 2n);
}
