import type { ZipProblem } from '../../../grid/open-problem.js';
import type { ZipEntry } from './zip-entry.js';

export type ZipRead =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly problem: ZipProblem };

const MOST_ENTRIES = 10_000;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY = 0x02014b50;
const DIRECTORY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
/** Any kind of encryption, and a masked directory. */
const ENCRYPTED = 0x2041;

/**
 * The entries of a zip by its directory, in the directory's order; nothing is inflated. Refused are what archives
 * of several disks, of more than 4 GiB or with a password need, and what two readers could take for different things:
 * names twice, paths that lead outside, entries over each other.
 */
export function readZip(bytes: Uint8Array): ZipRead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined)
    return failed({
      kind: bytes.length >= 4 && view.getUint32(0, true) === LOCAL ? 'truncated' : 'not-a-zip',
    });
  const locator = end - ZIP64_LOCATOR_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) return failed({ kind: 'zip64' });
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) return failed({ kind: 'zip64' });
  if (count > MOST_ENTRIES) return failed({ kind: 'too-many-parts', count, limit: MOST_ENTRIES });
  if (start + size !== end) return failed({ kind: 'damaged' });
  return readDirectory(bytes, view, { start, end, count });
}

/** Where the record at the end begins; it may be followed by a comment. */
function endRecord(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

type Directory = { readonly start: number; readonly end: number; readonly count: number };
type Placed = { readonly entry: ZipEntry; readonly from: number; readonly to: number };

function readDirectory(bytes: Uint8Array, view: DataView, { start, end, count }: Directory): ZipRead {
  const placed: Placed[] = [];
  const names = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + DIRECTORY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY)
      return failed({ kind: 'damaged' });
    const found = readEntry(bytes, view, at, start);
    if ('kind' in found) return failed(found);
    const { name } = found.entry;
    if (names.has(name.toLowerCase())) return failed({ kind: 'duplicate-part', part: name });
    names.add(name.toLowerCase());
    placed.push(found);
    at += DIRECTORY_LENGTH + nameLengths(view, at);
  }
  if (at !== end || overlap(placed)) return failed({ kind: 'damaged' });
  return { ok: true, entries: placed.map(({ entry }) => entry) };
}

function nameLengths(view: DataView, at: number): number {
  return view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
}

/** One record of the directory and where its bytes lie, which must be before the directory. */
function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: number): Placed | ZipProblem {
  const nameBytes = bytes.subarray(
    at + DIRECTORY_LENGTH,
    at + DIRECTORY_LENGTH + view.getUint16(at + 28, true),
  );
  const name = new TextDecoder().decode(nameBytes);
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [length, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const from = view.getUint32(at + 42, true);
  if (isUnsafe(name)) return { kind: 'unsafe-path', part: name };
  if ((flags & ENCRYPTED) !== 0) return { kind: 'encrypted-part', part: name };
  if (length === 0xffffffff || size === 0xffffffff || from === 0xffffffff) return { kind: 'zip64' };
  if (method !== 0 && method !== 8) return { kind: 'unknown-compression', part: name };
  if (from + LOCAL_LENGTH > directory || view.getUint32(from, true) !== LOCAL) return { kind: 'damaged' };
  const data = from + LOCAL_LENGTH + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  if (data + length > directory) return { kind: 'damaged' };
  const entry: ZipEntry = {
    name,
    nameBytes,
    flags,
    method: method === 0 ? 'stored' : 'deflated',
    time: view.getUint32(at + 12, true),
    attributes: view.getUint32(at + 38, true),
    crc: view.getUint32(at + 16, true),
    size,
    compressed: bytes.subarray(data, data + length),
  };
  return { entry, from, to: data + length };
}

/** A path that a careless program would write outside the folder it unpacks into, or read as another name. */
function isUnsafe(name: string): boolean {
  return (
    name === '' || /^\/|\\|^[A-Za-z]:/.test(name) || hasControls(name) || /(?:^|\/)\.\.?(?:\/|$)/.test(name)
  );
}

function hasControls(name: string): boolean {
  return Array.from(name).some((letter) => letter < ' ');
}

function overlap(placed: readonly Placed[]): boolean {
  let end = 0;
  return placed
    .toSorted((a, b) => a.from - b.from)
    .some(({ from, to }) => {
      const over = from < end;
      end = to;
      return over;
    });
}

function failed(problem: ZipProblem): ZipRead {
  return { ok: false, problem };
}
