/** The last row and column of a sheet, from 0: `XFD1048576`. */
export const LAST_ROW = 1_048_575;
/** The last column that a sheet can have, counted from 0. */
export const LAST_COLUMN = 16_383;

/** A rectangle of cells, both ends included, from 0. */
export type Area = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** `A1` for row 0, column 0. */
export function toAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A` for 0, `AB` for 27. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** Row and column, from 0, of `C5` or `$C$5`; `undefined` for anything else or past `XFD1048576`. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const parts = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (parts === null) return undefined;
  const column = columnIndex(parts[1] ?? '');
  const row = Number(parts[2]) - 1;
  return column === undefined || row > LAST_ROW ? undefined : { row, column };
}

/** 0 for `A`, 27 for `AB`; `undefined` past `XFD`. */
export function columnIndex(letters: string): number | undefined {
  let index = 0;
  for (let at = 0; at < letters.length; at += 1) index = index * 26 + (letters.charCodeAt(at) & ~0x20) - 64;
  return index === 0 || index - 1 > LAST_COLUMN ? undefined : index - 1;
}

/** The area of `B4:F11`, `B4` or `$B$4:$F$11`; `undefined` for anything else. */
export function parseArea(text: string): Area | undefined {
  const [first, second, more] = text.split(':');
  const from = parseAddress(first ?? '');
  const to = second === undefined ? from : parseAddress(second);
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** `B4:F11`; a single cell as `B4`. */
export function toAreaAddress({ top, left, bottom, right }: Area): string {
  const from = toAddress(top, left);
  return top === bottom && left === right ? from : `${from}:${toAddress(bottom, right)}`;
}

export function isInside({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
