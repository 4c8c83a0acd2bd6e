import { parsePlanYear } from '../values/period.js';
import { readText } from './cell-values.js';
import type { FormCells } from './form-cells.js';
import type { CellAt } from './form-sheet.js';

/** Where the columns of a sheet of rows stand now; a year that a person put in has no number. */
export type BlockColumns = {
  readonly sheet: string;
  readonly heading: number;
  readonly label: number;
  readonly partner: number | undefined;
  readonly before: ReadonlyMap<string, number>;
  readonly years: readonly { readonly column: number; readonly number: number | undefined }[];
  readonly total: number | undefined;
};

/** Finds the columns of a sheet by their hidden names; `undefined` where the workbook has no such sheet. */
export function blockColumns(cells: FormCells, id: string, part: string): BlockColumns | undefined {
  const label = labelHeading(cells, id, part);
  if (label === undefined) return undefined;
  const { sheet, row: heading } = label;
  const before = new Map<string, number>([['label', label.column]]);
  const marked: { column: number; number: number | undefined }[] = [];
  for (const [mark, at] of cells.marks) {
    if (at.sheet !== sheet || !mark.startsWith(`${id}.`)) continue;
    const column = /\.column\.(\w+)$/.exec(mark)?.[1];
    const year = /\.year\.(\d+)$/.exec(mark)?.[1];
    if (column !== undefined) before.set(column, at.column);
    if (year !== undefined) marked.push({ column: at.column, number: Number(year) });
  }
  const columns = marked.map(({ column }) => column);
  const total = before.get('total');
  const end = total ?? Math.max(...columns) + 1;
  const isYear = (column: number): boolean =>
    parsePlanYear(readText(cells.at({ sheet, row: heading, column })) ?? '') !== undefined;
  const loose = range(Math.min(...columns), end)
    .filter((column) => !columns.includes(column) && isYear(column))
    .map((column) => ({ column, number: undefined }));
  return {
    sheet,
    heading,
    label: label.column,
    partner: before.get('partner'),
    before,
    years: [...marked, ...loose].sort((a, b) => a.column - b.column),
    total,
  };
}

/** The heading over the labels; where it was deleted, over the first row's label in line with the years. */
function labelHeading({ marks }: FormCells, id: string, part: string): CellAt | undefined {
  const own = marks.get(`${id}.column.label`);
  if (own !== undefined) return own;
  const year = [...marks].find(([mark]) => mark.startsWith(`${id}.year.`))?.[1];
  const isRow = new RegExp(`^(?:partners\\.\\d+\\.)?${part}\\.(?:row|income|group|total|netCosts)\\.`);
  const row = [...marks].find(([mark, at]) => at.sheet === year?.sheet && isRow.test(mark))?.[1];
  return year === undefined || row === undefined
    ? undefined
    : { sheet: row.sheet, row: year.row, column: row.column };
}

function range(from: number, end: number): readonly number[] {
  return from < end ? Array.from({ length: end - from }, (_, nth) => from + nth) : [];
}
