export { cellAt } from './adapters/cell-at.js';
export { changeProblem } from './adapters/change-problem.js';
export {
  type Area,
  columnLetters,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  toAddress,
  toAreaAddress,
} from './grid/address.js';
export { type FormatKind, formatKind } from './grid/number-format.js';
export { type Recalculated, type Result, recalculate } from './grid/recalculate.js';
export { sheetDay } from './grid/sheet-date.js';
export type {
  CellError,
  CellValue,
  DefinedName,
  Sheet,
  SheetCell,
  SheetRow,
  SheetTable,
  Snapshot,
} from './grid/snapshot.js';
export type { Applied, ApplyProblem, CellChange, Changes, Workbook } from './grid/workbook.js';
export { readTypedKey, type TypedKey, type TypedParty } from './input/typed-key.js';
export { type Given, givenText, keptGiven } from './input/workbook/kept-given.js';
export { type KeptName, keptProperties, keptText } from './input/workbook/kept-text.js';
export type { Evaluated } from './pipeline/evaluate-table.js';
export { evaluateWorkbook } from './pipeline/evaluate-workbook.js';
export type { Evaluation } from './pipeline/evaluation.js';
export { fillOwnTable } from './pipeline/fill-own-table.js';
export { fillWorkbook, type KeptCell, type WorkbookFill } from './pipeline/fill-workbook.js';
export { givenContext } from './pipeline/given-context.js';
export type { WorkbookOptions } from './pipeline/read-workbook.js';
export { amountInUnit } from './values/unit.js';
