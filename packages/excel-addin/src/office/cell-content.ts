import type { CellChange, CellValue, SheetCell } from '@eurakit/core/workbook';

/** What Excel is given for a cell: a text is typed as a person would type it. */
export type Content = string | number | boolean;

const ERRORS: ReadonlySet<unknown> = new Set([
  '#BLOCKED!',
  '#BUSY!',
  '#CALC!',
  '#CONNECT!',
  '#DIV/0!',
  '#EXTERNAL!',
  '#FIELD!',
  '#GETTING_DATA',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#PYTHON!',
  '#REF!',
  '#SPILL!',
  '#TIMEOUT!',
  '#UNKNOWN!',
  '#VALUE!',
]);

/** No number, date or other thing that Excel makes of a text is longer. */
const LONGEST_READ = 255;

/** The cell that Excel shows as `value` and `formula`; `undefined` where it holds nothing. */
export function readCell(
  column: number,
  value: unknown,
  formula: unknown,
  format: unknown,
): SheetCell | undefined {
  const text = isFormula(formula, value) ? formula.slice(1) : undefined;
  if (text === undefined && (value === '' || value === null)) return undefined;
  return { column, value: toCellValue(value), formula: text, format: String(format ?? 'General') };
}

/** A text that begins with `=` shows itself; a formula shows something else. */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 && formula !== value;
}

function toCellValue(value: unknown): CellValue {
  if (typeof value === 'string') return ERRORS.has(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

/** What is given to Excel so that the cell holds what the change says. */
export function contentOf({ value, formula }: Pick<CellChange, 'value' | 'formula'>): Content {
  return formula === undefined ? valueContent(value) : `=${formula}`;
}

/** What is given to Excel so that a cell holds again what it held. */
export function contentBefore(cell: SheetCell | undefined): Content {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  return typeof cell?.value === 'object' ? cell.value.error : valueContent(cell?.value);
}

/**
 * Excel reads `2019`, `1.9.`, `=1+1` and `TOSI` as something else than text unless an apostrophe stands before. A text
 * too long to be read as anything goes without, so that the longest one fits.
 */
function valueContent(value: string | number | boolean | undefined): Content {
  if (typeof value !== 'string') return value ?? '';
  if (value === '' || (value.length > LONGEST_READ && /^\p{L}/u.test(value))) return value;
  return `'${value}`;
}

/** Whether Excel shows, as the formula of a cell, what it was given for it. */
export function isContent(shown: unknown, given: Content): boolean {
  if (typeof given !== 'string') return shown === given;
  if (typeof shown !== 'string') return false;
  if (given.startsWith('=')) return plainFormula(shown) === plainFormula(given);
  return shown === given || (given.startsWith("'") && shown === given.slice(1));
}

/** A formula as Excel may write it otherwise: letters and spaces outside its texts do not count. */
function plainFormula(formula: string): string {
  return formula.replace(/"[^"]*"|\s+|[^"\s]+/g, (part) =>
    part.startsWith('"') ? part : part.trim().toUpperCase(),
  );
}
