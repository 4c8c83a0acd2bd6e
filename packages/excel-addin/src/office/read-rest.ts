import type { Area } from '@eurakit/core/workbook';
import { areaOfRange, areasOf } from './area-of-range.js';
import { type AskedBlock, askBlock, bands, bytesPerCell, rangeOf } from './block.js';
import {
  type AskedSheet,
  type AskedTable,
  askTable,
  FIRST_COLUMNS,
  FIRST_ROWS,
  type Look,
} from './first-look.js';
import { inGroups } from './in-groups.js';
import { MOST_BYTES } from './run-excel.js';

type Piece =
  | { readonly kind: 'cells'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'merged'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'table'; readonly name: string };

/** What the first look left to be read. */
export type Rest =
  | { readonly kind: 'cells'; readonly sheet: string; readonly block: AskedBlock }
  | { readonly kind: 'merged'; readonly sheet: string; readonly areas: Excel.RangeAreas }
  | { readonly kind: 'table'; readonly table: AskedTable };

/** So many cells are one piece; pieces are asked for together as far as the answer stays small enough. */
const PIECE_CELLS = 2_000;

/** Excel lists 512 merged areas at once; so few cells have no more, since each takes two. */
const BAND_CELLS = 800;

/** Reads the cells outside the first blocks, merged areas not yet known and the places of new tables. */
export async function readRest(context: Excel.RequestContext, look: Look): Promise<readonly Rest[]> {
  const filled = await filledAreas(context, look);
  const perCell = bytesPerCell(look.sheets.map(({ block }) => block));
  const weightOf = (piece: Piece): number =>
    FEW_BYTES + (piece.kind === 'cells' ? cellsOf(piece.area) * perCell : 0);
  return inGroups(context, piecesOf(look, filled), weightOf, MOST_BYTES, (piece) => asked(context, piece));
}

const FEW_BYTES = 500;

/** A used area of more cells is read where it is filled: one cell typed far away makes it as large as the sheet. */
const SPARSE_CELLS = 1_000_000;

/** Where the sheets with a very large used area hold something, by their names. */
async function filledAreas(
  context: Excel.RequestContext,
  { sheets }: Look,
): Promise<ReadonlyMap<string, readonly Area[]>> {
  const asked = sheets
    .filter(({ used }) => !used.isNullObject && used.rowCount * used.columnCount > SPARSE_CELLS)
    .map(({ sheet, used }) => {
      const filled = (['Constants', 'Formulas'] as const).map((kind) => {
        const areas = used.getSpecialCellsOrNullObject(kind);
        areas.load('address');
        return areas;
      });
      return { name: sheet.name, filled };
    });
  if (asked.length > 0) await context.sync();
  return new Map(asked.map(({ name, filled }) => [name, filled.flatMap(areasOf)]));
}

function piecesOf(
  { sheets, tables, tableRanges }: Look,
  filled: ReadonlyMap<string, readonly Area[]>,
): readonly Piece[] {
  const known = new Set(tableRanges.map(({ name }) => name));
  const pieces: Piece[] = tables.items
    .filter(({ name }) => !known.has(name))
    .map(({ name }) => ({ kind: 'table', name }));
  for (const asked of sheets) {
    const sheet = asked.sheet.name;
    const area = areaOfRange(asked.used);
    const parts = filled.get(sheet) ?? (area === undefined ? [] : [area]);
    for (const band of parts.flatMap(outside)) pieces.push({ kind: 'cells', sheet, area: band });
    for (const band of mergedBands(asked, parts)) pieces.push({ kind: 'merged', sheet, area: band });
  }
  return pieces;
}

/** Where to look for merged areas that are not known yet: in all that is used or formatted, if that is not too much. */
function mergedBands({ merging, formatted }: AskedSheet, used: readonly Area[]): readonly Area[] {
  const area = areaOfRange(formatted);
  if (merging !== 'without-merged' || area === undefined) return [];
  const parts = cellsOf(area) > SPARSE_CELLS ? used : [area];
  return parts.flatMap((part) => bands(part, BAND_CELLS));
}

/** What of a used area lies right of the first block, and below it. */
function outside(area: Area): readonly Area[] {
  const right = {
    ...area,
    left: Math.max(area.left, FIRST_COLUMNS),
    bottom: Math.min(area.bottom, FIRST_ROWS - 1),
  };
  const below = { ...area, top: Math.max(area.top, FIRST_ROWS) };
  return [right, below]
    .filter(({ top, left, bottom, right: last }) => top <= bottom && left <= last)
    .flatMap((part) => bands(part, PIECE_CELLS));
}

function asked(context: Excel.RequestContext, piece: Piece): Rest {
  switch (piece.kind) {
    case 'cells': {
      const { kind, sheet, area } = piece;
      return { kind, sheet, block: askBlock(rangeOf(context, sheet, area)) };
    }
    case 'merged': {
      const areas = rangeOf(context, piece.sheet, piece.area).getMergedAreasOrNullObject();
      areas.load('address');
      return { kind: piece.kind, sheet: piece.sheet, areas };
    }
    case 'table':
      return { kind: piece.kind, table: askTable(context, piece.name) };
  }
}

function cellsOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
