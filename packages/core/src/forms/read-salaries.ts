import type { Path } from '../model/finding.js';
import { readAmountText, readText } from './cell-values.js';
import type { FormCells } from './form-cells.js';
import type { CellAt } from './form-sheet.js';
import type { Kept } from './kept.js';
import { salaryKey } from './kept-salaries.js';
import type { ReadBlock } from './read-part.js';
import { type SalaryColumnsAt, salaryColumnsAt } from './salary-columns-at.js';
import { type OwnerRows, type SalaryLineAt, salaryLines } from './salary-lines.js';

type KeptOfSalaries = Pick<Kept, 'blocks' | 'blanks' | 'withoutTotal'>;

/** Reads the sheet *Palkat* by implementer; nothing where the workbook has none. */
export function readSalaries(cells: FormCells, kept: KeptOfSalaries): readonly ReadBlock[] {
  const columns = salaryColumnsAt(cells);
  if (columns === undefined) return [];
  const { sheet, before, work, years, implementer } = columns;
  const written = [...before.map(({ column }) => column), ...work, ...years];
  const isWritten = (row: number): boolean =>
    written.some((column) => textAt(cells, { sheet, row, column }) !== undefined);
  const owned = salaryLines(cells, sheet, implementer, isWritten);
  return owned.map((own) => readBlock(cells, columns, own, kept));
}

function readBlock(
  cells: FormCells,
  columns: SalaryColumnsAt,
  { owner, rows }: OwnerRows,
  kept: KeptOfSalaries,
): ReadBlock {
  const { sheet, heading } = columns;
  const block = ('number' in owner ? kept.blocks[salaryKey(owner.number)] : undefined) ?? {};
  const isUsed = (column: number | undefined): boolean =>
    rows.some(({ row }) => textAt(cells, { sheet, row, column }) !== undefined);
  const years = columns.years.flatMap((year, nth): readonly number[] => {
    const number = columns.numbers[nth];
    const isOwn = block.years === undefined || number === undefined || block.years.includes(number);
    return isOwn || isUsed(year) || isUsed(columns.work[nth]) ? [nth] : [];
  });
  const places: (readonly [Path, CellAt])[] = [];
  const json = {
    ...(block.version !== undefined && { version: block.version }),
    years: years.map((nth, index) => {
      const at = { sheet, row: heading, column: columns.years[nth] ?? 0 };
      places.push([['years', index], at]);
      const value = cells.at(at)?.value;
      return typeof value === 'number' ? value : (readText(cells.at(at)) ?? '');
    }),
    rows: rows.map((line, nth) => rowJson(cells, columns, line, years, kept, ['rows', nth], places)),
  };
  const computed = places.filter(([path, at]) => path[0] === 'rows' && cells.at(at)?.formula !== undefined);
  return { owner, json, places, computed: computed.map(([path]) => path) };
}

function rowJson(
  cells: FormCells,
  columns: SalaryColumnsAt,
  { kind, row, mark }: SalaryLineAt,
  years: readonly number[],
  { blanks, withoutTotal }: KeptOfSalaries,
  path: Path,
  places: (readonly [Path, CellAt])[],
): unknown {
  const take = (column: number, step: Path): CellAt => {
    const at = { sheet: columns.sheet, row, column };
    places.push([[...path, ...step], at]);
    return at;
  };
  const before = kind === 'total' ? columns.before.filter(({ id }) => id === 'label') : columns.before;
  const fields = before.flatMap(({ id, read, column }): readonly (readonly [string, unknown])[] => {
    const value = read(cells.at(take(column, id === 'label' ? [] : [id])));
    if (value !== undefined) return [[id, value]];
    return mark !== undefined && blanks.includes(`${mark}.${id}`) ? [[id, null]] : [];
  });
  const work = years.map((nth, year) => {
    const column = columns.work[nth];
    return column === undefined ? null : (readText(cells.at(take(column, ['work', year]))) ?? null);
  });
  const isOurs = mark === undefined || withoutTotal.includes(mark);
  return {
    label: '',
    ...Object.fromEntries(fields),
    role: kind === 'total' ? 'total' : 'item',
    ...(kind !== 'total' && { work }),
    amounts: years.map((nth, year) =>
      readAmountText(cells.at(take(columns.years[nth] ?? 0, ['amounts', year]))),
    ),
    ...(columns.total !== undefined && totalJson(cells, take(columns.total, ['total']), isOurs)),
  };
}

/** Where nobody states a total, the formula that adds the years is ours and says nothing. */
function totalJson(cells: FormCells, at: CellAt, isOurs: boolean): { readonly total?: string | null } {
  const cell = cells.at(at);
  const text = readAmountText(cell);
  return isOurs && (cell?.formula !== undefined || text === null) ? {} : { total: text };
}

function textAt(
  cells: FormCells,
  {
    sheet,
    row,
    column,
  }: { readonly sheet: string; readonly row: number; readonly column: number | undefined },
): string | undefined {
  return column === undefined ? undefined : readText(cells.at({ sheet, row, column }));
}
