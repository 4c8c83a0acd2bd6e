import type { Snapshot } from '../../grid/snapshot.js';
import type { Applied, Changes } from '../../grid/workbook.js';
import { writeZip } from './codec/write-zip.js';
import type { Package } from './package/package.js';
import type { Book } from './read/book.js';
import { type SheetBlock, sheetBlock } from './sheet-block.js';

/** The port to an .xlsx or .xlsm file, with conveniences for one sheet. Nothing is written to a file before `save`. */
export type XlsxWorkbook = {
  /** The names of the sheets with cells, in order. */
  readonly sheets: readonly string[];
  read(): Promise<Snapshot>;
  /** One sheet as a block from A1; `undefined` where there is no such sheet or its cells lie too far apart. */
  read(sheet: string): Promise<SheetBlock | undefined>;
  apply(changes: Changes, seen: Snapshot): Promise<Applied>;
  /** The whole file; parts that were not written to are as they were, byte for byte. */
  save(): Promise<Uint8Array>;
};

/** A workbook on the parts of a file and what was read from them. */
export function xlsxWorkbook(parts: Package, book: Book): XlsxWorkbook {
  const now = { parts, book };
  function read(): Promise<Snapshot>;
  function read(sheet: string): Promise<SheetBlock | undefined>;
  async function read(sheet?: string): Promise<Snapshot | SheetBlock | undefined> {
    if (sheet === undefined) return now.book.snapshot;
    const found = now.book.snapshot.sheets.find(({ name }) => name === sheet);
    return found === undefined ? undefined : sheetBlock(found);
  }
  return {
    sheets: book.snapshot.sheets.map(({ name }) => name),
    read,
    apply: async () => ({ ok: true, uncertain: [] }),
    save: async () => writeZip(now.parts.entries, now.parts.codec),
  };
}
