import { fflateCodec } from './adapters/xlsx/codec/fflate-codec.js';
import { type OpenedXlsx, openWith } from './adapters/xlsx/open-xlsx.js';

export type { OpenProblem, OtherFormat } from './adapters/xlsx/open-problem.js';
export type { OpenedXlsx } from './adapters/xlsx/open-xlsx.js';
export type { SheetBlock } from './adapters/xlsx/sheet-block.js';
export type { XlsxWorkbook } from './adapters/xlsx/xlsx-workbook.js';

/** Opens an .xlsx or .xlsm workbook. What is wrong with the bytes comes back as a problem; nothing is thrown. */
export function openXlsx(bytes: Uint8Array): OpenedXlsx {
  return openWith(bytes, fflateCodec);
}
