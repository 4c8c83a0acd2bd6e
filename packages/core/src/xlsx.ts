import { fflateCodec } from './adapters/xlsx/codec/fflate-codec.js';
import { newXlsxWith } from './adapters/xlsx/new/new-xlsx.js';
import { type OpenedXlsx, openWith } from './adapters/xlsx/open-xlsx.js';
import type { NewWorkbook } from './grid/new-workbook.js';

export type { OpenedXlsx } from './adapters/xlsx/open-xlsx.js';
export type { SheetBlock } from './adapters/xlsx/sheet-block.js';
export type { Block, WriteOptions, XlsxWorkbook } from './adapters/xlsx/xlsx-workbook.js';
export type {
  CellChoice,
  CellCondition,
  CellLine,
  CellLink,
  CellNote,
  CellNumber,
  CellStyle,
  NewCell,
  NewSheet,
  NewWorkbook,
  PrintSetup,
} from './grid/new-workbook.js';
export type { OpenProblem, OtherFormat } from './grid/open-problem.js';

/**
 * Opens an .xlsx or .xlsm workbook. What is wrong with the bytes comes back as a problem; nothing is thrown, unless
 * what is given are no bytes.
 */
export function openXlsx(bytes: Uint8Array): OpenedXlsx {
  return openWith(bytes, fflateCodec);
}

/** A new workbook as the bytes of an .xlsx file; the same workbook gives the same bytes. */
export function newXlsx(workbook: NewWorkbook): Uint8Array {
  return newXlsxWith(workbook, fflateCodec);
}
