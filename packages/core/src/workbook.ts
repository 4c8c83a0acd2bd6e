export type { Evaluation } from './evaluate.js';
export type { Evaluated } from './evaluate-table.js';
export { evaluateWorkbook, type WorkbookOptions } from './evaluate-workbook.js';
export type { Snapshot } from './grid/snapshot.js';
