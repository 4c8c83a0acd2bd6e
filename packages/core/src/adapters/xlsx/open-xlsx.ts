import type { OpenProblem } from '../../grid/open-problem.js';
import { assert } from '../../values/assert.js';
import type { Codec } from './codec/codec.js';
import { readZip } from './codec/read-zip.js';
import { formatOfParts, problemOfBytes } from './other-format.js';
import { toPackage } from './package/package.js';
import { readBook } from './read/book.js';
import { type XlsxWorkbook, xlsxWorkbook } from './xlsx-workbook.js';

/** An open workbook, or why the bytes are none. */
export type OpenedXlsx =
  | { readonly ok: true; readonly workbook: XlsxWorkbook }
  | { readonly ok: false; readonly problem: OpenProblem };

/** Opens the bytes of an .xlsx or .xlsm file. All of it is read at once, so that nothing is found damaged later. */
export function openWith(bytes: Uint8Array, codec: Codec): OpenedXlsx {
  assert(ArrayBuffer.isView(bytes), 'openXlsx: expected the bytes of the file as a Uint8Array');
  const zip = readZip(bytes);
  if (!zip.ok) return { ok: false, problem: problemOfBytes(bytes) ?? zip.problem };
  const format = formatOfParts(zip.entries);
  if (format !== undefined) return { ok: false, problem: { kind: 'other-format', format } };
  const parts = toPackage(zip.entries, codec);
  const book = readBook(parts);
  if (book === undefined) return { ok: false, problem: parts.problem ?? { kind: 'no-workbook' } };
  return { ok: true, workbook: xlsxWorkbook(parts, book) };
}
