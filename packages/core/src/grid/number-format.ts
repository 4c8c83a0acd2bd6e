/** What a number format shows a number as. */
export type FormatKind = 'number' | 'percent' | 'date' | 'year' | 'month' | 'time' | 'text';

/** Tells dates, percentages and plain numbers apart by the format code; only its first section counts. */
export function formatKind(format: string): FormatKind {
  const code = firstSection(format);
  if (code === '@') return 'text';
  if (/\[(?:h+|m+|s+)\]/i.test(format)) return 'time';
  if (code.includes('%')) return 'percent';
  const letters = code.toLowerCase().replace(/general|standard/g, '');
  if (/[yd]/.test(letters) || /m{3}/.test(letters)) {
    if (/d/.test(letters)) return 'date';
    return /m/.test(letters) ? 'month' : 'year';
  }
  return /[hs]/.test(letters) ? 'time' : 'number';
}

/** How many decimals a number is shown with; `undefined` where the format leaves it open (`General`). */
export function shownDecimals(format: string): number | undefined {
  const code = firstSection(format);
  if (!/[0#?]/.test(code) || /[eE][+-]/.test(code)) return undefined;
  return Math.min(MOST_DECIMALS, /\.([0#?]+)/.exec(code)?.[1]?.length ?? 0);
}

/** As many as programs show. */
const MOST_DECIMALS = 30;

/** The section for positive numbers without colours, conditions, literals and fill characters. */
function firstSection(format: string): string {
  const plain = format.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[[^\]]*\]/g, '');
  return (plain.split(';')[0] ?? '').trim();
}
