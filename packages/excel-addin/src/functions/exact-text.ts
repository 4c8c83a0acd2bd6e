/** As many digits as Excel keeps of a number; what floating arithmetic leaves behind them was never written. */
const DIGITS = 15;

/** A number as the decimal text it stands for, without an exponent: `0.3` for 0.30000000000000004. */
export function exactText(number: number): string {
  const text = String(Number(number.toPrecision(DIGITS)));
  const found = /^(?<sign>-?)(?<whole>\d)(?:\.(?<fraction>\d+))?e(?<exponent>[+-]\d+)$/.exec(text)?.groups;
  if (found === undefined) return text;
  const { sign = '', whole = '', fraction = '' } = found;
  const exponent = Number(found.exponent);
  const digits = whole + fraction;
  return exponent < 0
    ? `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`
    : `${sign}${digits.padEnd(exponent + 1, '0')}`;
}
