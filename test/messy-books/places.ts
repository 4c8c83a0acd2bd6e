/** A place as findings have it: a cell of a sheet, a cell of a text, a line, or a range of cells. */
export type FoundPlace = { readonly sheet?: string; readonly cell?: string; readonly line?: number };

export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The names a place has in the truth: `Sheet!B4`, `cell:B4`, `line:4`. */
function placeNames({ sheet, cell, line }: FoundPlace): readonly string[] {
  return [
    ...(cell === undefined ? [] : [sheet === undefined ? `cell:${cell}` : `${sheet}!${cell}`]),
    ...(line === undefined ? [] : [`line:${line}`]),
  ];
}

/** Whether the place is one of those named, or a range of cells that holds one of them. */
export function isAt(place: FoundPlace, named: readonly string[]): boolean {
  const own = placeNames(place);
  return named.some((name) => own.some((one) => one === name || holds(one, name)));
}

/** The columns and rows of `B4:F9`, or of one cell; undefined for anything else. */
export function rectangle(range: string): Rectangle | undefined {
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(range);
  const [, left, top, right = left, bottom = top] = match ?? [];
  if (left === undefined || right === undefined) return undefined;
  return { left: columnOf(left), top: Number(top), right: columnOf(right), bottom: Number(bottom) };
}

/** The smallest range that holds both. */
export function union(a: Rectangle, b: Rectangle): Rectangle {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** The range as people write it: `B4:F9`. */
export function rangeText({ left, top, right, bottom }: Rectangle): string {
  return `${lettersOf(left)}${top}:${lettersOf(right)}${bottom}`;
}

/** How much of the cells of both ranges they have in common, 0 to 1. */
export function overlap(a: Rectangle, b: Rectangle): number {
  const common = cellsIn({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  return common / (cellsIn(a) + cellsIn(b) - common);
}

function cellsIn({ left, top, right, bottom }: Rectangle): number {
  return Math.max(0, right - left + 1) * Math.max(0, bottom - top + 1);
}

function holds(range: string, cell: string): boolean {
  const outer = sheetAndRectangle(range);
  const inner = sheetAndRectangle(cell);
  if (outer === undefined || inner === undefined || outer.sheet !== inner.sheet) return false;
  const [o, i] = [outer.cells, inner.cells];
  return o.left <= i.left && o.top <= i.top && o.right >= i.right && o.bottom >= i.bottom;
}

function sheetAndRectangle(name: string) {
  const mark = name.startsWith('cell:') ? 'cell:'.length - 1 : name.lastIndexOf('!');
  const cells = mark < 0 ? undefined : rectangle(name.slice(mark + 1));
  return cells === undefined ? undefined : { sheet: name.slice(0, mark), cells };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  if (column < 1) return '';
  return lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}
