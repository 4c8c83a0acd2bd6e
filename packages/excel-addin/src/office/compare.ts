import {
  type Area,
  type CellChange,
  type Changes,
  LAST_COLUMN,
  LAST_ROW,
  type SheetRow,
  type Snapshot,
  toAddress,
} from '@eurakit/core/workbook';
import { areasOf } from './area-of-range.js';
import { type AskedBlock, askBlock, bands } from './block.js';
import type { Merging } from './first-look.js';
import { inGroups } from './in-groups.js';
import { askProperties, toProperties } from './properties.js';
import { isTooLarge } from './refused.js';
import { MOST_BYTES } from './run-excel.js';
import { toRows } from './to-snapshot.js';
import { bySheet, compareAreas, writeBlocks } from './write-blocks.js';

/** How the cells that are to be written stand now. */
export type Compared = {
  /** The custom properties with a text, where some are to be written. */
  readonly properties: ReadonlyMap<string, string>;
  /** The sheets concerned, with those cells (and some beside them), merged areas, and tables as they were seen. */
  readonly now: Snapshot;
  readonly isProtected: (sheet: string) => boolean;
  readonly isLocked: (sheet: string, row: number, column: number) => boolean;
  /** The number format of a cell, also of an empty one. */
  readonly formatOf: (sheet: string, row: number, column: number) => string;
};

type AskedPart = {
  readonly sheet: Excel.Worksheet;
  readonly merged: Excel.RangeAreas | undefined;
  readonly block: AskedBlock;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
};

type Part = { readonly sheet: string; readonly area: Area };

/**
 * Reads, in one request, what a write must know. Where Excel refuses to list merged areas, those that were seen count.
 */
export async function compare(
  context: Excel.RequestContext,
  { cells, properties }: Changes,
  seen: Snapshot,
): Promise<Compared> {
  const parts = partsOf(cells.filter(isOnSheet));
  const ask = async (merging: Merging): Promise<Compared> => {
    const custom = properties === undefined ? undefined : askProperties(context);
    const asked = await inGroups(context, parts, weightOf, MOST_BYTES, (part) =>
      askPart(context, part, merging),
    );
    if (parts.length === 0 && custom !== undefined) await context.sync();
    return compared(asked, seen, custom === undefined ? new Map() : toProperties(custom));
  };
  try {
    return await ask('with-merged');
  } catch (error) {
    if (isTooLarge(error)) throw error;
    return ask('without-merged');
  }
}

function isOnSheet({ row, column }: CellChange): boolean {
  const [rowIsThere, columnIsThere] = [Number.isInteger(row), Number.isInteger(column)];
  return rowIsThere && columnIsThere && row >= 0 && column >= 0 && row <= LAST_ROW && column <= LAST_COLUMN;
}

const PIECE_CELLS = 2_000;
const BYTES_PER_CELL = 120;

function partsOf(changes: readonly CellChange[]): readonly Part[] {
  return [...bySheet(changes)].flatMap(([sheet, own]) =>
    compareAreas(writeBlocks(own))
      .flatMap((area) => bands(area, PIECE_CELLS))
      .map((area) => ({ sheet, area })),
  );
}

function weightOf({ area }: Part): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1) * BYTES_PER_CELL;
}

function askPart(
  { workbook }: Excel.RequestContext,
  { sheet: name, area }: Part,
  merging: Merging,
): AskedPart {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name,protection/protected');
  const merged =
    merging === 'with-merged'
      ? sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject()
      : undefined;
  merged?.load('address');
  const range = sheet.getRange(`${toAddress(area.top, area.left)}:${toAddress(area.bottom, area.right)}`);
  const block = askBlock(range);
  const properties = range.getCellProperties({ format: { protection: true } });
  return { sheet, merged, block, properties };
}

function compared(
  asked: readonly AskedPart[],
  seen: Snapshot,
  properties: ReadonlyMap<string, string>,
): Compared {
  const there = asked.filter(({ sheet }) => !sheet.isNullObject);
  const names = [...new Set(there.map(({ sheet }) => sheet.name))];
  const locked = new Set<string>();
  const formats = new Map<string, string>();
  const open = new Set(names.filter((name) => !there.some((part) => isProtectedPart(part, name))));
  for (const { sheet, block, properties } of there)
    for (const [down, row] of properties.value.entries())
      for (const [along, cell] of row.entries()) {
        const key = keyOf(sheet.name, block.range.rowIndex + down, block.range.columnIndex + along);
        if (cell.format?.protection?.locked !== false) locked.add(key);
        formats.set(key, String(block.range.numberFormat[down]?.[along] ?? 'General'));
      }
  return {
    properties,
    now: { ...seen, names: [], sheets: names.map((name) => sheetNow(name, there, seen)) },
    isProtected: (sheet) => !open.has(sheet),
    isLocked: (sheet, row, column) => !open.has(sheet) && locked.has(keyOf(sheet, row, column)),
    formatOf: (sheet, row, column) => formats.get(keyOf(sheet, row, column)) ?? 'General',
  };
}

function isProtectedPart({ sheet }: AskedPart, name: string): boolean {
  return sheet.name === name && sheet.protection.protected;
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}

function sheetNow(name: string, asked: readonly AskedPart[], seen: Snapshot): Snapshot['sheets'][number] {
  const own = asked.filter(({ sheet }) => sheet.name === name);
  const before = seen.sheets.find((sheet) => sheet.name === name);
  const merged = own[0]?.merged;
  const rows: readonly SheetRow[] = toRows(own.map(({ block }) => block));
  return {
    name,
    visibility: 'visible',
    hiddenColumns: [],
    rows,
    merged: merged === undefined ? (before?.merged ?? []) : areasOf(merged),
    tables: before?.tables ?? [],
  };
}
