const DAY = 86_400_000;

/** The calendar day that a sheet's number stands for, as year, month and day; `undefined` where there is none. */
export function sheetDay(
  serial: number,
  system: 1900 | 1904,
): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  // Counted from 1900: sheets of 1904 begin 1,462 days later.
  const days = Math.floor(serial) + (system === 1904 ? 1_462 : 0);
  if (!(days >= 1 && days <= 2_958_465)) return undefined;
  // Sheets of 1900 count a 29 February 1900 that never was.
  const before = days < 60 ? -1 : 0;
  const date = new Date(Date.UTC(1899, 11, 30) + (days - before) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
