const DAY_MS = 86_400_000;
/** The day before which Excel counts a 29 February 1900 that never was. */
const MARCH_1900 = 61;

/** The serial number of a date, a time or both in ISO form; `undefined` for anything else. */
export function isoSerial(text: string, dateSystem: 1900 | 1904): number | undefined {
  const parts = ISO.exec(text.trim())?.groups;
  if (parts === undefined || (parts.year === undefined && parts.hour === undefined)) return undefined;
  const { year, month, day, hour = 0, minute = 0, second = 0 } = parts;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS;
  if (dateSystem === 1904) return days - Date.UTC(1904, 0, 1) / DAY_MS + time;
  const serial = days - Date.UTC(1899, 11, 30) / DAY_MS;
  return (serial < MARCH_1900 ? serial - 1 : serial) + time;
}

const ISO = new RegExp(
  [
    String.raw`^(?:(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d))?`,
    String.raw`T?(?:(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d(?:\.\d+)?))?)?Z?$`,
  ].join(''),
);
