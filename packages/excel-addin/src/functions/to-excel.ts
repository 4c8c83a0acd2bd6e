import type { Language } from '@eurakit/core/render';
import type { ResultCell, Table } from './cell-types.js';
import { FormulaError } from './formula-error.js';
import { brokenPromise } from './words/fault-words.js';

/** What Excel is given for a cell. */
export type ExcelCell = number | string | boolean | CustomFunctions.Error;

/** The longest text that a cell holds. */
const LONGEST_TEXT = 32_767;

/**
 * Computes a result and makes it what Excel understands: texts in the reader's language, errors as errors with their
 * sentence. Nothing leaves that Excel would take for something else: no NaN, no row of another length, no empty table.
 */
export function toExcel(compute: () => ResultCell | Table, language: Language): ExcelCell | ExcelCell[][] {
  let result: ResultCell | Table;
  try {
    result = compute();
  } catch (error) {
    throw toError(error, language);
  }
  if (!isTable(result)) {
    const cell = toCell(result, language);
    if (cell instanceof CustomFunctions.Error) throw cell;
    return cell;
  }
  const width = result[0]?.length ?? 0;
  if (width === 0 || result.some((row) => row.length !== width))
    throw toError(new TypeError('rows of different lengths'), language);
  return result.map((row) => row.map((cell) => toCell(cell, language)));
}

function isTable(result: ResultCell | Table): result is Table {
  return Array.isArray(result);
}

function toCell(cell: ResultCell, language: Language): ExcelCell {
  if (typeof cell === 'function') return toCell(cell(language), language);
  if (cell instanceof FormulaError) return toError(cell, language);
  if (typeof cell === 'string') return cell.slice(0, LONGEST_TEXT);
  if (typeof cell === 'number' && !Number.isFinite(cell))
    return toError(new RangeError(`the number ${cell}`), language);
  return cell;
}

/** Anything but a `FormulaError` is a fault of ours: told as one, with what is needed to report it. */
function toError(error: unknown, language: Language): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (error instanceof FormulaError)
    return new CustomFunctions.Error(
      error.shows === '#N/A' ? notAvailable : invalidValue,
      error.text(language),
    );
  return new CustomFunctions.Error(invalidValue, brokenPromise(String(error))(language));
}
