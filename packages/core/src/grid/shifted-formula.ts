import { columnLetters, isInside, LAST_COLUMN, LAST_ROW } from './address.js';
import { type FormulaToken, formulaTokens, type ReferenceEnd } from './formula.js';
import type { CellAt } from './linear-formula.js';

/**
 * A formula as seen from its own cell: relative references as distances, fixed ones as they are. Two formulas that
 * are copies of each other are equal in this form. `sheetNamed` may give a sheet another name.
 */
export function relativeFormula(
  formula: string,
  at: CellAt,
  sheetNamed: (sheet: string) => string = (sheet) => sheet,
): string {
  const end = ({ row, column, rowFixed, columnFixed }: ReferenceEnd): string =>
    `R${rowFixed ? row : `[${row - at.row}]`}C${columnFixed ? column : `[${column - at.column}]`}`;
  return formulaTokens(formula)
    .map((token) => (token.kind === 'reference' ? referenceText(token, end, sheetNamed) : pieceText(token)))
    .join('');
}

/** The formula as it reads when it is copied from one cell to another; `#REF!` for what would be off the sheet. */
export function copiedFormula(formula: string, from: CellAt, to: CellAt): string {
  const end = ({ row, column, rowFixed, columnFixed }: ReferenceEnd): string | undefined => {
    const down = rowFixed ? row : row + to.row - from.row;
    const right = columnFixed ? column : column + to.column - from.column;
    if (!isInside(WHOLE_SHEET, down, right)) return undefined;
    return `${columnFixed ? '$' : ''}${columnLetters(right)}${rowFixed ? '$' : ''}${down + 1}`;
  };
  const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
  return formulaTokens(formula)
    .map((token) => (token.kind === 'reference' ? referenceText(token, end, quoted) : pieceText(token)))
    .join('');
}

const WHOLE_SHEET = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** A range of sheets, and the mark of another workbook, stand inside the quotes of the name. */
function referenceText(
  { sheet, lastSheet, isExternal, from, to }: Extract<FormulaToken, { kind: 'reference' }>,
  end: (one: ReferenceEnd) => string | undefined,
  sheetNamed: (sheet: string) => string,
): string {
  const [first, last] = [end(from), end(to)];
  if (first === undefined || last === undefined) return '#REF!';
  const sheets = `${isExternal ? '[1]' : ''}${sheet ?? ''}${lastSheet === undefined ? '' : `:${lastSheet}`}`;
  const where = sheet === undefined ? '' : `${sheetNamed(sheets)}!`;
  return first === last ? `${where}${first}` : `${where}${first}:${last}`;
}

function pieceText(token: Exclude<FormulaToken, { kind: 'reference' }>): string {
  switch (token.kind) {
    case 'structured':
      return `${token.table}[${token.columns}]`;
    case 'text':
      return `"${token.text.replaceAll('"', '""')}"`;
    case 'function':
      return `${token.text}(`;
    case 'name':
    case 'number':
    case 'error':
    case 'operator':
      return token.text;
  }
}
