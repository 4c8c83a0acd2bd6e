import type { Codec } from './codec.js';

/** One file within a zip as it stands there, still compressed. */
export type ZipEntry = {
  readonly name: string;
  /** The bytes of the name and the flag that says how they are to be read, kept for writing. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: 'stored' | 'deflated';
  /** Time and date in the manner of DOS, as one number. */
  readonly time: number;
  readonly attributes: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
};

/** A file to be put into a zip. */
export type NewEntry = { readonly name: string; readonly content: Uint8Array };

/** The most that one part of a workbook may come to; sheets of a million cells stay below half of it. */
export const LARGEST_PART = 128 * 1024 * 1024;

/** Parts of workbooks shrink to a tenth, monotonous ones to a fiftieth; beyond this it is a trap. */
const HIGHEST_RATIO = 200;
const RATIO_COUNTS_FROM = 4 * 1024 * 1024;

/** Whether an entry claims to unfold to more than a part of a workbook may. */
export function isTooLarge({ size, compressed }: ZipEntry): boolean {
  return (
    size > LARGEST_PART || (size > RATIO_COUNTS_FROM && size > HIGHEST_RATIO * Math.max(1, compressed.length))
  );
}

/** What the entry holds; `undefined` where length or checksum are not as the zip says, or it is too large. */
export function contentOf(entry: ZipEntry, codec: Codec): Uint8Array | undefined {
  const { method, compressed, size, crc } = entry;
  if (isTooLarge(entry)) return undefined;
  const content = method === 'stored' ? compressed : codec.inflate(compressed, size);
  return content !== undefined && content.length === size && codec.crc32(content) === crc
    ? content
    : undefined;
}
