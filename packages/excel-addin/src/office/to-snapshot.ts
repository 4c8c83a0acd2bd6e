import {
  type Area,
  type DefinedName,
  type Sheet,
  type SheetRow,
  type SheetTable,
  type Snapshot,
  toAreaAddress,
} from '@eurakit/core/workbook';
import { areaOfRange, areasOf } from './area-of-range.js';
import { type AskedBlock, isThere } from './block.js';
import { readCell } from './cell-content.js';
import type { AskedSheet, Look } from './first-look.js';
import { toProperties } from './properties.js';
import type { Rest } from './read-rest.js';

/** Everything that was read of a workbook, as the port has it. Excel does not tell its date system: 1900 is assumed. */
export function toSnapshot(look: Look, rest: readonly Rest[]): Snapshot {
  const tables = tablesBySheet(look, rest);
  return {
    sheets: look.sheets.map((asked) => toSheet(asked, rest, tables.get(asked.sheet.name) ?? [])),
    names: [
      ...look.names.items.filter(({ scope }) => scope === 'Workbook').map(toName),
      ...look.sheets.flatMap(({ sheet, names }) =>
        names.items.map((item) => ({ ...toName(item), sheet: sheet.name })),
      ),
    ],
    properties: toProperties(look.properties),
    dateSystem: 1900,
  };
}

function toName({ name, formula, visible }: Excel.NamedItem): DefinedName {
  return { name, refersTo: String(formula).replace(/^=/, ''), hidden: !visible };
}

const VISIBILITIES: Readonly<Record<string, Sheet['visibility']>> = {
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

function toSheet(asked: AskedSheet, rest: readonly Rest[], tables: readonly SheetTable[]): Sheet {
  const { name, visibility } = asked.sheet;
  const own = rest.filter((piece) => piece.kind !== 'table' && piece.sheet === name);
  const blocks = [
    asked.block,
    ...own.flatMap((piece) => (piece.kind === 'cells' ? [piece.block] : [])),
  ].filter(isThere);
  const merged = [
    ...(asked.merged === undefined ? [] : [asked.merged]),
    ...own.flatMap((piece) => (piece.kind === 'merged' ? [piece.areas] : [])),
  ].flatMap(areasOf);
  return {
    name,
    visibility: VISIBILITIES[visibility] ?? 'visible',
    rows: toRows(blocks),
    hiddenColumns: hiddenColumns(blocks),
    merged: [...new Map(merged.map((area): [string, Area] => [toAreaAddress(area), area])).values()],
    tables,
  };
}

/** The rows of blocks that lie beside and below each other. */
export function toRows(blocks: readonly AskedBlock[]): readonly SheetRow[] {
  const rows = new Map<number, SheetRow & { readonly cells: SheetRow['cells'][number][] }>();
  for (const { range, rows: properties } of blocks)
    for (const [down, values] of range.values.entries()) {
      const index = range.rowIndex + down;
      const row = rows.get(index) ?? {
        index,
        hidden: properties.value[down]?.rowHidden === true,
        cells: [],
      };
      rows.set(index, row);
      for (const [along, value] of values.entries()) {
        const formula: unknown = range.formulas[down]?.[along];
        const cell = readCell(range.columnIndex + along, value, formula, range.numberFormat[down]?.[along]);
        if (cell !== undefined) row.cells.push(cell);
      }
    }
  const used = [...rows.values()].filter(({ cells, hidden }) => cells.length > 0 || hidden);
  for (const { cells } of used) cells.sort((a, b) => a.column - b.column);
  return used.sort((a, b) => a.index - b.index);
}

function hiddenColumns(blocks: readonly AskedBlock[]): Sheet['hiddenColumns'] {
  const hidden = new Set<number>();
  for (const { range, columns } of blocks)
    for (const [along, { columnHidden }] of columns.value.entries())
      if (columnHidden === true) hidden.add(range.columnIndex + along);
  const runs: { from: number; to: number }[] = [];
  for (const column of [...hidden].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === column - 1) last.to = column;
    else runs.push({ from: column, to: column });
  }
  return runs;
}

function tablesBySheet(
  { tables, tableRanges }: Look,
  rest: readonly Rest[],
): ReadonlyMap<string, readonly SheetTable[]> {
  const ranges = new Map(
    [...tableRanges, ...rest.flatMap((piece) => (piece.kind === 'table' ? [piece.table] : []))].map(
      ({ name, range }) => [name, areaOfRange(range)] as const,
    ),
  );
  const sheets = new Map<string, SheetTable[]>();
  for (const { name, worksheet, columns, showHeaders, showTotals } of tables.items) {
    const area = ranges.get(name);
    if (area === undefined) continue;
    const own = sheets.get(worksheet.name) ?? [];
    sheets.set(worksheet.name, own);
    own.push({
      name,
      area,
      columns: columns.items.map((column) => column.name),
      hasHeading: showHeaders,
      hasTotals: showTotals,
    });
  }
  return sheets;
}
