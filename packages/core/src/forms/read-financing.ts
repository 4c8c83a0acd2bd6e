import type { Path } from '../model/finding.js';
import { parsePlanYear } from '../values/period.js';
import { readAmountText, readText } from './cell-values.js';
import { FINANCING_COLUMNS, type FinancingColumn } from './financing-columns.js';
import type { FormCells } from './form-cells.js';
import type { CellAt } from './form-sheet.js';
import { type PlanRow, planRows } from './plan-rows.js';

/** A part of a project file as it was read, with the cells of its values by their paths. */
export type ReadPart = { readonly json: unknown; readonly places: Places };

type Places = readonly (readonly [Path, CellAt])[];

/** Where the columns of a plan stand now. */
type Columns = {
  readonly sheet: string;
  readonly heading: number;
  readonly before: readonly (FinancingColumn & { readonly column: number })[];
  readonly years: readonly number[];
  readonly total: number | undefined;
};

/** Reads the sheet *Rahoitussuunnitelma*; `undefined` where the workbook has none. */
export function readFinancing(
  cells: FormCells,
  withoutTotal: ReadonlySet<string>,
): (ReadPart & { readonly computed: readonly Path[] }) | undefined {
  const label = labelHeading(cells);
  if (label === undefined) return undefined;
  const columns = columnsOf(cells, label);
  const { sheet, heading, years } = columns;
  const isWritten = (row: number): boolean =>
    [label.column, ...years].some((column) => readText(cells.at({ sheet, row, column })) !== undefined);
  const rows = planRows(cells.marks, sheet, isWritten);
  const places: (readonly [Path, CellAt])[] = [[['financing'], label]];
  const json = {
    years: years.map((column, nth) => {
      const at = { sheet, row: heading, column };
      places.push([['financing', 'years', nth], at]);
      const value = cells.at(at)?.value;
      return typeof value === 'number' ? value : (readText(cells.at(at)) ?? '');
    }),
    rows: rows.map((row, nth) =>
      rowJson(cells, columns, row, withoutTotal, ['financing', 'rows', nth], places),
    ),
  };
  const isComputed = ([path, at]: Places[number]): boolean =>
    path.includes('rows') && cells.at(at)?.formula !== undefined;
  return { json, places, computed: places.filter(isComputed).map(([path]) => path) };
}

/** The heading over the labels; where it was deleted, over the first row's label in line with the years. */
function labelHeading({ marks }: FormCells): CellAt | undefined {
  const own = marks.get('financing.column.label');
  if (own !== undefined) return own;
  const first = (pattern: RegExp): CellAt | undefined => [...marks].find(([mark]) => pattern.test(mark))?.[1];
  const [year, row] = [first(/^financing\.year\./), first(/^financing\.(?:row|group|total|netCosts)\./)];
  return year === undefined || row === undefined || year.sheet !== row.sheet
    ? undefined
    : { sheet: row.sheet, row: year.row, column: row.column };
}

function columnsOf(cells: FormCells, label: CellAt): Columns {
  const { sheet, row: heading } = label;
  const columnOf = (mark: string): number | undefined => {
    const at = mark === 'financing.column.label' ? label : cells.marks.get(mark);
    return at?.sheet === sheet ? at.column : undefined;
  };
  const marked = [...cells.marks].flatMap(([mark, at]) =>
    mark.startsWith('financing.year.') && at.sheet === sheet ? [at.column] : [],
  );
  const total = columnOf('financing.column.total');
  const end = total ?? Math.max(...marked) + 1;
  const isYear = (column: number): boolean =>
    parsePlanYear(readText(cells.at({ sheet, row: heading, column })) ?? '') !== undefined;
  const loose = range(Math.min(...marked), end).filter(
    (column) => !marked.includes(column) && isYear(column),
  );
  return {
    sheet,
    heading,
    before: FINANCING_COLUMNS.flatMap((declared) => {
      const column = columnOf(`financing.column.${declared.id}`);
      return column === undefined ? [] : [{ ...declared, column }];
    }),
    years: [...marked, ...loose].sort((a, b) => a - b),
    total,
  };
}

function range(from: number, end: number): readonly number[] {
  return from < end ? Array.from({ length: end - from }, (_, nth) => from + nth) : [];
}

function rowJson(
  cells: FormCells,
  columns: Columns,
  row: PlanRow,
  withoutTotal: ReadonlySet<string>,
  path: Path,
  places: (readonly [Path, CellAt])[],
): unknown {
  const { sheet, before, years, total } = columns;
  const take = (column: number, step: Path): CellAt => {
    const at = { sheet, row: row.row, column };
    places.push([[...path, ...step], at]);
    return at;
  };
  const isFunder = row.kind === 'row';
  const fields = before.flatMap(({ id, read, column }): readonly (readonly [string, unknown])[] => {
    const value = read(cells.at(take(column, id === 'label' ? [] : [id])));
    const counts = id === 'label' || id === 'statedPercent' || isFunder;
    return counts && value !== undefined ? [[id, value]] : [];
  });
  return {
    role: isFunder ? 'unclassified' : row.kind,
    label: '',
    ...Object.fromEntries(fields),
    amounts: years.map((column, nth) => readAmountText(cells.at(take(column, ['amounts', nth])))),
    ...(total !== undefined && totalJson(cells, take(total, ['total']), row, withoutTotal)),
    ...(row.kind === 'group' && {
      parts: row.parts.map((part, nth) =>
        rowJson(cells, columns, part, withoutTotal, [...path, 'parts', nth], places),
      ),
    }),
  };
}

/** Where nobody states a total, the formula that adds the years is ours and says nothing. */
function totalJson(
  cells: FormCells,
  at: CellAt,
  { mark }: PlanRow,
  withoutTotal: ReadonlySet<string>,
): { readonly total?: string | null } {
  const cell = cells.at(at);
  const text = readAmountText(cell);
  const isOurs = mark === undefined || withoutTotal.has(mark);
  return isOurs && (cell?.formula !== undefined || text === null) ? {} : { total: text };
}
