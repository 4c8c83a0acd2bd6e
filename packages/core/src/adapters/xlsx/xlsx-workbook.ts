import { parseAddress } from '../../grid/address.js';
import type { Snapshot } from '../../grid/snapshot.js';
import type { Applied, CellChange, Changes } from '../../grid/workbook.js';
import { assert } from '../../values/assert.js';
import { writeZip } from './codec/write-zip.js';
import type { Package } from './package/package.js';
import { applyChanges } from './patch/apply-changes.js';
import { type Book, readBook } from './read/book.js';
import { type SheetBlock, sheetBlock } from './sheet-block.js';

/** The port to an .xlsx or .xlsm file, with conveniences for one sheet. Nothing is written to a file before `save`. */
export type XlsxWorkbook = {
  /** The names of the sheets with cells, in order. */
  readonly sheets: readonly string[];
  read(): Promise<Snapshot>;
  /** One sheet as a block from A1; `undefined` where there is no such sheet or its cells lie too far apart. */
  read(sheet: string): Promise<SheetBlock | undefined>;
  apply(changes: Changes, seen: Snapshot): Promise<Applied>;
  /** Writes a block of values with its first at an address like `C5`; formulas stay unless they may be written over. */
  write(sheet: string, address: string, block: Block, options?: WriteOptions): Promise<Applied>;
  /** The whole file; parts that were not written to are as they were, byte for byte. */
  save(): Promise<Uint8Array>;
};

/** Rows of values to be written; `undefined` empties a cell. */
export type Block = readonly (readonly CellChange['value'][])[];

/** A formula is kept unless it is to be overwritten. */
export type WriteOptions = { readonly overwriteFormulas?: boolean };

/** A workbook on the parts of a file and what was read from them. */
export function xlsxWorkbook(opened: Package, openedAs: Book): XlsxWorkbook {
  let parts = opened;
  let known: Book | undefined = openedAs;

  function read(): Promise<Snapshot>;
  function read(sheet: string): Promise<SheetBlock | undefined>;
  async function read(sheet?: string): Promise<Snapshot | SheetBlock | undefined> {
    const { snapshot } = book();
    if (sheet === undefined) return snapshot;
    const found = snapshot.sheets.find(({ name }) => name === sheet);
    return found === undefined ? undefined : sheetBlock(found);
  }
  return {
    sheets: openedAs.snapshot.sheets.map(({ name }) => name),
    read,
    apply,
    write: async (sheet, address, block, options = {}) =>
      apply({ cells: blockChanges(sheet, address, block, options) }, book().snapshot),
    save: async () => writeZip(parts.entries, parts.codec),
  };

  async function apply(changes: Changes, seen: Snapshot): Promise<Applied> {
    const done = applyChanges(parts, book(), changes, seen);
    if (!done.applied.ok) return done.applied;
    parts = done.parts;
    known = undefined;
    return done.applied;
  }

  /** Read anew only when someone asks, after something was written. */
  function book(): Book {
    known ??= readBook(parts);
    assert(known !== undefined, 'a workbook that was written can be read');
    return known;
  }
}

function blockChanges(
  sheet: string,
  address: string,
  block: Block,
  { overwriteFormulas = false }: WriteOptions,
): readonly CellChange[] {
  const first = parseAddress(address);
  assert(first !== undefined, `write takes an address like "C5", not "${address}"`);
  return block.flatMap((values, row) =>
    values.map((value, column) => ({
      sheet,
      row: first.row + row,
      column: first.column + column,
      value,
      ...(overwriteFormulas && { overwritesFormula: true as const }),
    })),
  );
}
