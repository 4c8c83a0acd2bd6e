import type { Path } from '../model/finding.js';
import { type BlockColumns, blockColumns } from './block-columns.js';
import { type BlockRow, type OwnedRows, ownedRows, type RowKind } from './block-rows.js';
import { readAmountText, readText } from './cell-values.js';
import type { FormCells } from './form-cells.js';
import type { CellAt } from './form-sheet.js';
import type { Kept } from './kept.js';
import type { KeptBlock, KeptBlocks } from './kept-blocks.js';
import type { ReadBlock } from './read-part.js';
import type { RowColumn } from './row-column.js';

/** How the rows of a sheet are read: its columns, and the row of a project file from what they hold. */
export type BlockReading<Row> = {
  readonly id: string;
  /** Which part of an owner the rows are, as their hidden names say: `budget`. */
  readonly part: string;
  readonly columns: readonly RowColumn<Row>[];
  /** The sheet is of the whole, also where it has no rows. */
  readonly hasWhole?: true;
  readonly toRow: (
    kind: RowKind,
    fields: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, unknown>>;
};

/** Reads a sheet of rows owner by owner; nothing where the workbook has no such sheet. */
export function readBlocks<Row>(
  cells: FormCells,
  reading: BlockReading<Row>,
  { withoutTotal, blocks: kept }: Pick<Kept, 'withoutTotal' | 'blocks'>,
): readonly ReadBlock[] {
  const columns = blockColumns(cells, reading.id, reading.part);
  if (columns === undefined) return [];
  const { sheet, label, years, partner } = columns;
  const isWritten = (row: number): boolean =>
    [label, ...years.map(({ column }) => column)].some(
      (column) => readText(cells.at({ sheet, row, column })) !== undefined,
    );
  const name = (row: number): string =>
    partner === undefined ? '' : (readText(cells.at({ sheet, row, column: partner })) ?? '').trim();
  const last = partner === undefined ? -1 : cells.lastRow(sheet);
  const found = ownedRows(cells.marks, sheet, reading.part, {
    isWritten,
    name,
    first: columns.heading + 1,
    last,
  });
  const all = [...found, ...withoutRows(found, kept, reading)];
  return all.map(({ owner, rows }) => {
    const key = 'number' in owner ? blockKey(owner.number, reading.part) : '';
    return readBlock(cells, columns, reading, {
      owner,
      rows,
      kept: kept[key] ?? {},
      withoutTotal: new Set(withoutTotal),
    });
  });
}

/** `budget` for the whole, `partners.2.budget` for its second partner. */
export function blockKey(number: number, part: string): string {
  return number === 0 ? part : `partners.${number}.${part}`;
}

/** A table that had no rows is there all the same. */
function withoutRows<Row>(
  found: readonly OwnedRows[],
  kept: KeptBlocks,
  { id, part, hasWhole }: BlockReading<Row>,
): readonly OwnedRows[] {
  if (hasWhole) return found.length === 0 ? [{ owner: { number: 0 }, rows: [] }] : [];
  return Object.entries(kept).flatMap(([key, { sheet, isEmpty }]): readonly OwnedRows[] => {
    const number = Number(/^partners\.(\d+)\./.exec(key)?.[1] ?? 0);
    const isOwn = sheet === id && key === blockKey(number, part) && isEmpty === true;
    const isThere = found.some(({ owner }) => 'number' in owner && owner.number === number);
    return isOwn && !isThere ? [{ owner: { number }, rows: [] }] : [];
  });
}

type Taken = OwnedRows & { readonly kept: KeptBlock; readonly withoutTotal: ReadonlySet<string> };

function readBlock<Row>(
  cells: FormCells,
  columns: BlockColumns,
  reading: BlockReading<Row>,
  { owner, rows, kept, withoutTotal }: Taken,
): ReadBlock {
  const { sheet, heading, label, total } = columns;
  const places: (readonly [Path, CellAt])[] = [];
  places.push([
    [],
    { sheet, row: columns.partner === undefined ? heading : (rows[0]?.row ?? heading), column: label },
  ]);
  const isUsed = (column: number): boolean => allRows(rows).some((row) => textAt(row, column) !== undefined);
  const years = columns.years.filter(
    ({ column, number }) =>
      kept.years === undefined || (number !== undefined && kept.years.includes(number)) || isUsed(column),
  );
  const json = {
    ...(kept.version !== undefined && { version: kept.version }),
    years: years.map(({ column }, nth) => {
      const at = { sheet, row: heading, column };
      places.push([['years', nth], at]);
      const value = cells.at(at)?.value;
      return typeof value === 'number' ? value : (readText(cells.at(at)) ?? '');
    }),
    rows: rows.map((row, nth) => rowJson(row, ['rows', nth])),
  };
  const computed = places.filter(([path, at]) => path[0] === 'rows' && cells.at(at)?.formula !== undefined);
  return { owner, json, places, computed: computed.map(([path]) => path) };

  function textAt(row: number, column: number): string | undefined {
    return readText(cells.at({ sheet, row, column }));
  }

  function rowJson(row: BlockRow, path: Path): unknown {
    const take = (column: number, step: Path): CellAt => {
      const at = { sheet, row: row.row, column };
      places.push([[...path, ...step], at]);
      return at;
    };
    const fields = reading.columns.flatMap(({ id, read }): readonly (readonly [string, unknown])[] => {
      const column = columns.before.get(id);
      if (column === undefined) return [];
      const value = read(cells.at(take(column, id === 'label' ? [] : [id])));
      return value === undefined ? [] : [[id, value]];
    });
    return {
      ...reading.toRow(row.kind, Object.fromEntries(fields)),
      amounts: years.map(({ column }, nth) => readAmountText(cells.at(take(column, ['amounts', nth])))),
      ...(total !== undefined && totalJson(cells, take(total, ['total']), row, withoutTotal)),
      ...(row.kind === 'group' && {
        parts: row.parts.map((part, nth) => rowJson(part, [...path, 'parts', nth])),
      }),
    };
  }
}

function allRows(rows: readonly BlockRow[]): readonly number[] {
  return rows.flatMap(({ row, parts }) => [row, ...allRows(parts)]);
}

/** Where nobody states a total, the formula that adds the years is ours and says nothing. */
function totalJson(
  cells: FormCells,
  at: CellAt,
  { mark }: BlockRow,
  withoutTotal: ReadonlySet<string>,
): { readonly total?: string | null } {
  const cell = cells.at(at);
  const text = readAmountText(cell);
  const isOurs = mark === undefined || withoutTotal.has(mark);
  return isOurs && (cell?.formula !== undefined || text === null) ? {} : { total: text };
}
