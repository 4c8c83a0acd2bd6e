import type { Area, CellChange } from '@eurakit/core/workbook';
import { groups } from './in-groups.js';

/** Cells of a sheet that stand side by side and below each other without a gap, row by row. */
export type WriteBlock = {
  readonly sheet: string;
  readonly area: Area;
  readonly rows: readonly (readonly CellChange[])[];
};

/** Puts changes together into as few full blocks as lie at hand; each change is in one of them. */
export function writeBlocks(changes: readonly CellChange[]): readonly WriteBlock[] {
  return [...bySheet(changes)].flatMap(([sheet, own]) => blocksOf(sheet, own));
}

/** Changes by the name of their sheet, sheets in order of first mention. */
export function bySheet(changes: readonly CellChange[]): ReadonlyMap<string, readonly CellChange[]> {
  const sheets = new Map<string, CellChange[]>();
  for (const change of changes) {
    const own = sheets.get(change.sheet) ?? [];
    sheets.set(change.sheet, own);
    own.push(change);
  }
  return sheets;
}

/** A block cut between rows into pieces that weigh no more than `most`, as far as single rows allow. */
export function splitBlock(
  { sheet, area, rows }: WriteBlock,
  weightOf: (row: readonly CellChange[]) => number,
  most: number,
): readonly WriteBlock[] {
  let { top } = area;
  return groups(rows, weightOf, most).map((own) => {
    const piece = { sheet, rows: own, area: { ...area, top, bottom: top + own.length - 1 } };
    top += own.length;
    return piece;
  });
}

type Run = { readonly row: number; readonly left: number; readonly cells: CellChange[] };
type Open = { readonly top: number; readonly left: number; readonly rows: CellChange[][] };

function blocksOf(sheet: string, changes: readonly CellChange[]): readonly WriteBlock[] {
  const blocks: Open[] = [];
  const open = new Map<string, Open>();
  for (const { row, left, cells } of runsOf(changes)) {
    const key = `${left}:${cells.length}`;
    const above = open.get(key);
    if (above !== undefined && above.top + above.rows.length === row) above.rows.push(cells);
    else {
      const block = { top: row, left, rows: [cells] };
      open.set(key, block);
      blocks.push(block);
    }
  }
  return blocks.map(({ top, left, rows }) => ({ sheet, rows, area: areaOf(top, left, rows) }));
}

function areaOf(top: number, left: number, rows: readonly (readonly CellChange[])[]): Area {
  return { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 };
}

function runsOf(changes: readonly CellChange[]): readonly Run[] {
  const runs: Run[] = [];
  for (const change of changes.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.row === change.row && last.left + last.cells.length === change.column) last.cells.push(change);
    else runs.push({ row: change.row, left: change.column, cells: [change] });
  }
  return runs;
}

/** The areas in which cells are compared before they are written: the block around all, where that is not much more. */
export function compareAreas(blocks: readonly WriteBlock[]): readonly Area[] {
  const around = blocks.map(({ area }) => area).reduce(both);
  const cells = (around.bottom - around.top + 1) * (around.right - around.left + 1);
  const written = blocks.reduce((sum, { rows }) => sum + rows.reduce((own, row) => own + row.length, 0), 0);
  return cells <= 4 * written + 200 ? [around] : blocks.map(({ area }) => area);
}

function both(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
