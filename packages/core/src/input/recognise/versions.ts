import type { FrameColumn, TableFrame } from './frame.js';

/**
 * A table whose heading names a year several times, with different words (`suunnitelma`, `toteuma`), is one table for
 * each of the words; what stands beside the years belongs to all of them.
 */
export function splitVersions(frame: TableFrame): readonly TableFrame[] {
  const versions = [...new Set(frame.columns.flatMap((column) => yearVersion(column) ?? []))];
  if (versions.length < 2 || !hasYearTwice(frame.columns)) return [frame];
  return versions.map((version, nth) => ({
    ...frame,
    version,
    columns: frame.columns.map((column) =>
      belongsTo(column, version, nth === 0) ? column : { ...column, meaning: { kind: 'ignored' } },
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

/** A total without words is that of the first version. */
function belongsTo({ meaning }: FrameColumn, version: string, isFirst: boolean): boolean {
  if (meaning.kind === 'label') return true;
  if (meaning.kind === 'year') return meaning.version === version;
  if (meaning.kind === 'total') return meaning.version === version || (meaning.version === '' && isFirst);
  return isFirst;
}
