import type { OpenProblem } from '../../../grid/open-problem.js';
import { assert } from '../../../values/assert.js';
import type { Codec } from '../codec/codec.js';
import { contentOf, isTooLarge, LARGEST_PART, type NewEntry, type ZipEntry } from '../codec/zip-entry.js';
import { isWhole, type Scanner, scanXml } from '../xml/scanner.js';
import { toUtf8 } from '../xml/to-utf8.js';

/** The parts of a workbook. What is found to be wrong while reading is kept, the first of it, and reading goes on. */
export type Package = {
  readonly entries: readonly (ZipEntry | NewEntry)[];
  readonly byName: ReadonlyMap<string, ZipEntry | NewEntry>;
  readonly codec: Codec;
  problem: OpenProblem | undefined;
  /** The parts taken in so far; together they may not be too large. */
  readonly taken: Set<ZipEntry>;
  takenBytes: number;
};

/** The part that says of what kind each part is. */
export const CONTENT_TYPES = '[Content_Types].xml';

const MOST_BYTES = 2 * LARGEST_PART;

/** The entries of a zip as parts, found by their names in any case. */
export function toPackage(entries: readonly (ZipEntry | NewEntry)[], codec: Codec): Package {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return { entries, byName, codec, problem: undefined, taken: new Set(), takenBytes: 0 };
}

/** A part's name and its new content; `undefined` takes the part away. */
export type ChangedPart = readonly [name: string, content: Uint8Array | undefined];

/** The same package with some parts replaced, taken away (`undefined`) or added at its end. */
export function withParts(from: Package, changed: ReadonlyMap<string, Uint8Array | undefined>): Package {
  const kept = from.entries.flatMap((entry) => {
    if (!changed.has(entry.name)) return [entry];
    const content = changed.get(entry.name);
    return content === undefined ? [] : [{ name: entry.name, content }];
  });
  const names = new Set(from.entries.map(({ name }) => name));
  const added = [...changed].flatMap(([name, content]) =>
    content === undefined || names.has(name) ? [] : [{ name, content }],
  );
  return toPackage([...kept, ...added], from.codec);
}

/** The name under which a part stands in the zip; `undefined` where there is no such part. */
export function partName({ byName }: Package, name: string): string | undefined {
  return byName.get(name.toLowerCase())?.name;
}

/** The XML of a part in UTF-8; `undefined`, and a problem kept, where it is missing, damaged or too large. */
function partBytes(from: Package, name: string): Uint8Array | undefined {
  const entry = from.byName.get(name.toLowerCase());
  const content = entry === undefined ? undefined : entryContent(from, entry);
  const xml = content === undefined ? undefined : toUtf8(content);
  if (xml === undefined) report(from, { kind: 'damaged-part', part: name });
  return xml;
}

/** The XML of a part that was whole when the workbook was opened. */
export function wholePart(from: Package, name: string): Uint8Array {
  const bytes = partBytes(from, name);
  assert(bytes !== undefined, `${name} can be read again`);
  return bytes;
}

/** What `read` makes of a part; `undefined`, and a problem kept, where the part is not whole. */
export function readPart<T>(from: Package, name: string, read: (xml: Scanner) => T): T | undefined {
  const bytes = partBytes(from, name);
  if (bytes === undefined) return undefined;
  const xml = scanXml(bytes);
  const found = read(xml);
  if (isWhole(xml)) return found;
  report(from, { kind: xml.trouble === 'doctype' ? 'doctype' : 'damaged-part', part: name });
  return undefined;
}

/** Keeps a problem, unless there was one before. */
export function report(to: Package, problem: OpenProblem): void {
  to.problem ??= problem;
}

function entryContent(from: Package, entry: ZipEntry | NewEntry): Uint8Array | undefined {
  if (!('compressed' in entry)) return entry.content;
  if (!from.taken.has(entry)) from.takenBytes += entry.size;
  from.taken.add(entry);
  if (!isTooLarge(entry) && from.takenBytes <= MOST_BYTES) return contentOf(entry, from.codec);
  report(from, { kind: 'too-large', part: entry.name, unit: 'bytes', limit: LARGEST_PART });
  return undefined;
}
