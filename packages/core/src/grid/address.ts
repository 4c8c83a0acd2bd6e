/** `A1` for row 0, column 0. */
export function toAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A` for 0, `AB` for 27. */
function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}
