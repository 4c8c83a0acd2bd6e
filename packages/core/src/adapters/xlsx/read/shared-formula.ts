import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW } from '../../../grid/address.js';
import { placedTokens } from '../../../grid/formula.js';

/** A formula taken apart for being written again elsewhere: its plain text, and between it the ends that move. */
export type MovableFormula = { readonly texts: readonly string[]; readonly ends: readonly MovingEnd[] };

/** A part of a reference; -1 for what it does not have. */
type MovingEnd = {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
};

/** Finds the references of a formula that move with the cell it stands in. */
export function movableFormula(formula: string): MovableFormula {
  const [texts, ends]: [string[], MovingEnd[]] = [[], []];
  let done = 0;
  for (const { token, from, to } of placedTokens(formula)) {
    if (token.kind !== 'reference') continue;
    const start = formula.lastIndexOf('!', to - 1) + 1;
    let at = Math.max(from, start);
    for (const written of formula.slice(at, to).split(':')) {
      texts.push(formula.slice(done, at));
      ends.push(movingEnd(written));
      done = at + written.length;
      at = done + 1;
    }
  }
  texts.push(formula.slice(done));
  return { texts, ends };
}

/** The formula as it reads so many rows further down and columns further right. */
export function movedFormula({ texts, ends }: MovableFormula, rows: number, columns: number): string {
  let formula = texts[0] ?? '';
  for (const [index, end] of ends.entries()) formula += moved(end, rows, columns) + (texts[index + 1] ?? '');
  return formula;
}

function movingEnd(written: string): MovingEnd {
  const [, dollar, letters = '', inner, digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(written) ?? [];
  return {
    column: letters === '' ? -1 : (columnIndex(letters) ?? -1),
    row: digits === '' ? -1 : Number(digits) - 1,
    columnFixed: dollar === '$',
    rowFixed: letters === '' ? dollar === '$' : inner === '$',
  };
}

function moved({ row, column, rowFixed, columnFixed }: MovingEnd, rows: number, columns: number): string {
  const letters = column < 0 ? '' : columnText(columnFixed ? column : column + columns, columnFixed);
  const number = row < 0 ? '' : rowText(rowFixed ? row : row + rows, rowFixed);
  return letters === undefined || number === undefined ? '#REF!' : letters + number;
}

function columnText(column: number, isFixed: boolean): string | undefined {
  if (column < 0 || column > LAST_COLUMN) return undefined;
  return (isFixed ? '$' : '') + columnLetters(column);
}

function rowText(row: number, isFixed: boolean): string | undefined {
  return row < 0 || row > LAST_ROW ? undefined : `${isFixed ? '$' : ''}${row + 1}`;
}
