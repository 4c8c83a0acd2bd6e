import { readText } from './cell-values.js';
import type { FormCells } from './form-cells.js';
import type { CellAt } from './form-sheet.js';
import { wholeText } from './long-texts.js';

/** A line of a sheet of lines: what stands in its columns, and where. */
export type ReadLine = {
  /** The end of its hidden name; a line that a person put in has none. */
  readonly mark: string | undefined;
  readonly text: (column: string) => string | undefined;
  /** A whole number as a number, anything else as its text. */
  readonly count: (column: string) => number | string | undefined;
  readonly at: (column: string) => CellAt | undefined;
};

/** The lines of one sub-project on a sheet. */
export type LineGroup = {
  /** Which of the sub-projects that were filled it is, from 1. */
  readonly number: number | undefined;
  readonly name: string;
  readonly nameAt: CellAt;
  readonly lines: ReadLine[];
};

/** The lines of a sheet by sub-project, in the order of the sheet; `undefined` where the workbook has no such sheet. */
export function lineGroups(
  cells: FormCells,
  sheet: 'goals' | 'evaluation' | 'effects',
  longTexts: readonly string[],
): readonly LineGroup[] | undefined {
  const heading = cells.marks.get(`${sheet}.column.name`);
  if (heading === undefined) return undefined;
  const read = lineReader(cells, sheet, heading, longTexts);
  const groups: LineGroup[] = [];
  const found = { byNumber: new Map<number, LineGroup>(), byName: new Map<string, LineGroup>() };
  let above: LineGroup | undefined;
  const last = lastLine(cells, sheet, heading);
  for (let row = heading.row + 1; row <= last; row++) {
    const { line, isWritten, name } = read(row);
    const number = numberOf(line.mark);
    if (number === undefined && !isWritten && name === '') continue;
    const known = number === undefined ? byName(found.byName, name, above) : found.byNumber.get(number);
    const group = known ?? { number, name, nameAt: { ...heading, row }, lines: [] };
    if (known === undefined) {
      groups.push(group);
      if (number !== undefined) found.byNumber.set(number, group);
      if (!found.byName.has(nameKey(name))) found.byName.set(nameKey(name), group);
    }
    group.lines.push(line);
    above = group;
  }
  return groups;
}

/** A line that is ours counts although all its cells are empty. */
function lastLine(cells: FormCells, sheet: string, heading: CellAt): number {
  let last = cells.lastRow(heading.sheet);
  for (const [mark, at] of cells.marks)
    if (at.sheet === heading.sheet && mark.startsWith(`${sheet}.line.`)) last = Math.max(last, at.row);
  return last;
}

/** Names are the same whatever their capitals. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

/** A line without a name belongs to the sub-project above it, one with a name to that of the name. */
function byName(
  known: ReadonlyMap<string, LineGroup>,
  name: string,
  above: LineGroup | undefined,
): LineGroup | undefined {
  return name === '' || nameKey(above?.name ?? '') === nameKey(name) ? above : known.get(nameKey(name));
}

/** `goals.line.3.1` is of the third sub-project. */
function numberOf(mark: string | undefined): number | undefined {
  const number = /\.line\.(\d+)\.\d+$/.exec(mark ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}

function lineReader(
  cells: FormCells,
  sheet: string,
  heading: CellAt,
  longTexts: readonly string[],
): (row: number) => { readonly line: ReadLine; readonly isWritten: boolean; readonly name: string } {
  const columns = new Map<string, number>();
  const marks = new Map<number, string>();
  for (const [mark, at] of cells.marks) {
    if (at.sheet !== heading.sheet) continue;
    if (mark.startsWith(`${sheet}.line.`)) marks.set(at.row, mark);
    if (mark.startsWith(`${sheet}.column.`)) columns.set(mark.slice(`${sheet}.column.`.length), at.column);
  }
  return (row) => {
    const at = (id: string): CellAt | undefined => {
      const column = columns.get(id);
      return column === undefined ? undefined : { sheet: heading.sheet, row, column };
    };
    const cellOf = (id: string) => {
      const place = at(id);
      return place === undefined ? undefined : cells.at(place);
    };
    const text = (id: string): string | undefined => {
      const shown = readText(cellOf(id));
      return shown === undefined ? undefined : wholeText(shown, longTexts);
    };
    const count = (id: string): number | string | undefined => {
      const value = cellOf(id)?.value;
      return typeof value === 'number' && Number.isSafeInteger(value) ? value : text(id);
    };
    const nameCell = cellOf('name');
    return {
      line: { mark: marks.get(row), at, text, count },
      isWritten: [...columns.keys()].some((id) => id !== 'name' && text(id) !== undefined),
      name: typeof nameCell?.value === 'object' ? '' : (readText(nameCell) ?? ''),
    };
  };
}
