/** A percentage as written: 26.44 % is `{ scaled: 2644, decimals: 2 }`. Never a float, never rounded. */
export type Rate = { readonly scaled: number; readonly decimals: number };

/** An exact fraction of two whole numbers, the denominator positive. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** Reads `80 %` or `26,44 %`. A bare `0.8` is not read: it could be meant as 80 % or as 0.8 %. */
export function parseRate(text: string): Rate | undefined {
  const found = /^(?<whole>\d{1,4})(?:[.,](?<fraction>\d{1,6}))?\s?%$/.exec(
    text.trim().replace(/\s+/gu, ' '),
  )?.groups;
  if (found?.whole === undefined) return undefined;
  const fraction = found.fraction ?? '';
  return { scaled: Number(found.whole + fraction), decimals: fraction.length };
}

/** 26.44 % as the number it is: 2644/10000. */
export function rateFraction({ scaled, decimals }: Rate): Fraction {
  return { numerator: BigInt(scaled), denominator: 10n ** BigInt(decimals + 2) };
}

/** Whether two percentages are the same however they were written: 40 % is 40,0 %. */
export function isSameRate(a: Rate, b: Rate): boolean {
  return BigInt(a.scaled) * 10n ** BigInt(b.decimals) === BigInt(b.scaled) * 10n ** BigInt(a.decimals);
}

/** `26.44`: the percentage with a decimal point and as many decimals as it was written with. */
export function rateDigits({ scaled, decimals }: Rate): string {
  const digits = String(scaled).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** part / whole as a percentage with at most `decimals` decimals, if it is exactly one. */
export function exactRate(part: number, whole: number, decimals = 2): Rate | undefined {
  if (whole <= 0 || part < 0) return undefined;
  const scaled = BigInt(part) * 10n ** BigInt(decimals + 2);
  if (scaled % BigInt(whole) !== 0n) return undefined;
  const rate = { scaled: Number(scaled / BigInt(whole)), decimals };
  return withoutTrailingZeros(rate);
}

function withoutTrailingZeros({ scaled, decimals }: Rate): Rate {
  return decimals > 0 && scaled % 10 === 0
    ? withoutTrailingZeros({ scaled: scaled / 10, decimals: decimals - 1 })
    : { scaled, decimals };
}

/** part / whole in percent, rounded half up to `decimals`, with a decimal point; `whole` is not 0. */
export function percentDigits(part: number, whole: number, decimals: number): string {
  const sign = whole < 0 ? -1n : 1n;
  return fractionDigits(
    { numerator: sign * BigInt(part) * 100n, denominator: sign * BigInt(whole) },
    decimals,
  );
}

/** A fraction as digits with a decimal point, rounded half up to `decimals`; its denominator is above 0. */
export function fractionDigits({ numerator, denominator }: Fraction, decimals: number): string {
  const doubled = 2n * 10n ** BigInt(decimals) * numerator + denominator;
  const floor =
    doubled / (2n * denominator) - (doubled < 0n && doubled % (2n * denominator) !== 0n ? 1n : 0n);
  const digits = String(floor < 0n ? -floor : floor).padStart(decimals + 1, '0');
  const shown = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return floor < 0n ? `-${shown}` : shown;
}
