import type { FrameColumn, TableFrame } from './frame.js';
import { addedCents, knownCents } from './known-cents.js';

/**
 * A table whose heading names a year several times, with different words (`suunnitelma`, `toteuma`), is one table for
 * each of the words; what stands beside the years belongs to all of them.
 */
export function splitVersions(frame: TableFrame): readonly TableFrame[] {
  const versions = [...new Set(frame.columns.flatMap((column) => yearVersion(column) ?? []))];
  if (versions.length < 2 || !hasYearTwice(frame.columns)) return [frame];
  const [summed] = [...versions].sort((a, b) => rowsSummed(frame, b) - rowsSummed(frame, a));
  return versions.map((version, nth) => ({
    ...frame,
    version,
    columns: frame.columns.map((column) =>
      belongsTo(column, version, { isFirst: nth === 0, isSummed: version === summed })
        ? column
        : { ...column, meaning: { kind: 'ignored' } },
    ),
  }));
}

function yearVersion({ meaning }: FrameColumn): string | undefined {
  return meaning.kind === 'year' ? meaning.version : undefined;
}

/** The same year with different words: two columns of one year with the same words are a slip, not two tables. */
function hasYearTwice(columns: readonly FrameColumn[]): boolean {
  const years = columns.flatMap(({ meaning }) => (meaning.kind === 'year' ? [meaning] : []));
  return years.some((one) =>
    years.some(
      (other) => other !== one && other.year.year === one.year.year && other.version !== one.version,
    ),
  );
}

/** A total without words is that of the version whose years add up to it in most rows; else of the first. */
function belongsTo(
  { meaning }: FrameColumn,
  version: string,
  { isFirst, isSummed }: { readonly isFirst: boolean; readonly isSummed: boolean },
): boolean {
  if (meaning.kind === 'label') return true;
  if (meaning.kind === 'year') return meaning.version === version;
  if (meaning.kind === 'total') return meaning.version === version || (meaning.version === '' && isSummed);
  return isFirst;
}

/** In how many rows the years of a version are the total without words. */
function rowsSummed({ columns, body }: TableFrame, version: string): number {
  const total = columns.find(({ meaning }) => meaning.kind === 'total' && meaning.version === '');
  if (total === undefined) return 0;
  const years = columns.filter((column) => yearVersion(column) === version);
  return body.filter((cells) => {
    const sum = knownCents(cells[total.index], '1');
    return sum !== 0 && sum === addedCents(years.map(({ index }) => knownCents(cells[index], '1')));
  }).length;
}
