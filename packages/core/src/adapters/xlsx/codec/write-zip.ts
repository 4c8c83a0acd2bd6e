import type { Codec } from './codec.js';
import type { NewEntry, ZipEntry } from './zip-entry.js';

/** The first of January 1980: the same workbook gives the same bytes whenever it is written. */
const NO_TIME = 0x00210000;
const NAME_IS_UTF_8 = 0x0800;
/** Lengths follow the data instead of standing before it; we always write them before. */
const LENGTHS_FOLLOW = 0x0008;

/**
 * A zip of the entries in their order. Those that were read from a zip keep their compressed bytes; the others are
 * deflated, or stored where that is shorter. The same entries give the same bytes.
 */
export function writeZip(entries: readonly (ZipEntry | NewEntry)[], codec: Codec): Uint8Array {
  const ready = entries.map((entry) => ('compressed' in entry ? entry : compressedEntry(entry, codec)));
  const sizes = ready.map(({ nameBytes, compressed }) => 30 + nameBytes.length + compressed.length);
  const dataSize = sizes.reduce((sum, size) => sum + size, 0);
  const directorySize = ready.reduce((sum, { nameBytes }) => sum + 46 + nameBytes.length, 0);
  const zip = new Uint8Array(dataSize + directorySize + 22);
  const view = new DataView(zip.buffer);
  let [at, directory] = [0, dataSize];
  for (const [index, entry] of ready.entries()) {
    writeLocal(zip, view, at, entry);
    writeRecord(zip, view, directory, { entry, from: at });
    at += sizes[index] ?? 0;
    directory += 46 + entry.nameBytes.length;
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, ready.length, true);
  view.setUint16(directory + 10, ready.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, dataSize, true);
  return zip;
}

function compressedEntry({ name, content }: NewEntry, codec: Codec): ZipEntry {
  const deflated = codec.deflate(content);
  const isShorter = deflated.length < content.length;
  const nameBytes = new TextEncoder().encode(name);
  return {
    name,
    nameBytes,
    flags: nameBytes.length === name.length ? 0 : NAME_IS_UTF_8,
    method: isShorter ? 'deflated' : 'stored',
    time: NO_TIME,
    attributes: 0,
    crc: codec.crc32(content),
    size: content.length,
    compressed: isShorter ? deflated : content,
  };
}

function writeLocal(zip: Uint8Array, view: DataView, at: number, entry: ZipEntry): void {
  view.setUint32(at, 0x04034b50, true);
  writeShared(view, at + 4, entry);
  zip.set(entry.nameBytes, at + 30);
  zip.set(entry.compressed, at + 30 + entry.nameBytes.length);
}

function writeRecord(
  zip: Uint8Array,
  view: DataView,
  at: number,
  { entry, from }: { readonly entry: ZipEntry; readonly from: number },
): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, 20, true);
  writeShared(view, at + 6, entry);
  view.setUint32(at + 38, entry.attributes, true);
  view.setUint32(at + 42, from, true);
  zip.set(entry.nameBytes, at + 46);
}

/** What stands alike before the data and in the directory: from the version needed to the length of extras. */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~LENGTHS_FOLLOW, true);
  view.setUint16(at + 4, entry.method === 'stored' ? 0 : 8, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
