import { toAddress } from './address.js';
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

/** The formula as it reads when it is copied from one cell to another. */
export function copiedFormula(formula: string, from: CellAt, to: CellAt): string {
  const end = ({ row, column, rowFixed, columnFixed }: ReferenceEnd): string =>
    toAddress(
      Math.max(0, rowFixed ? row : row + to.row - from.row),
      Math.max(0, columnFixed ? column : column + to.column - from.column),
    );
  const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
  return formulaTokens(formula)
    .map((token) => (token.kind === 'reference' ? referenceText(token, end, quoted) : pieceText(token)))
    .join('');
}

function referenceText(
  { sheet, lastSheet, isExternal, from, to }: Extract<FormulaToken, { kind: 'reference' }>,
  end: (one: ReferenceEnd) => string,
  sheetNamed: (sheet: string) => string,
): string {
  const where =
    sheet === undefined
      ? ''
      : `${isExternal ? '[1]' : ''}${sheetNamed(sheet)}${lastSheet === undefined ? '' : `:${lastSheet}`}!`;
  const [first, last] = [end(from), end(to)];
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
