import type { Cell, Grid } from '../../grid/cell.js';
import { decimalsWritten, readAmount } from '../../values/amount.js';
import { parseRate } from '../../values/rate.js';
import { type Unit, unitExponent } from '../../values/unit.js';
import { COST_WORDS } from '../../words/row-words.js';
import { correctColumns, correctRow, type TableMap } from '../mapping.js';
import { declaredUnit } from './column-heading.js';
import type { Known } from './part-options.js';
import type { Reading } from './reading.js';
import { isSum, type RowLabel, readRowLabel } from './row-label.js';
import { findStructure } from './structure.js';
import { type FrameColumn, findFrames, isAmountText, type TableFrame } from './table-frame.js';

/** A row of the table: the cell that names it, what the name says, and its cells, one per column of the frame. */
export type TableRow = { readonly at: Cell; readonly label: RowLabel; readonly cells: readonly Cell[] };

/** A table as it was recognised: everything a person can correct, and how its rows add up. */
export type TableReading = {
  readonly frame: TableFrame;
  readonly columns: readonly FrameColumn[];
  readonly rows: readonly TableRow[];
  readonly unit: Unit;
  readonly kind: 'financing-plan' | 'budget';
  readonly structure: Reading;
};

export type RecogniseOptions = { readonly unit?: Unit; readonly map?: readonly TableMap[] };

/** Recognises every financing table in a grid, wherever it stands and whichever way it is turned. */
export function recognise(grid: Grid, options: RecogniseOptions = {}): readonly TableReading[] {
  return findFrames(grid).map((frame, nth) => readTable(frame, options.unit, options.map?.[nth]));
}

function readTable(frame: TableFrame, givenUnit: Unit | undefined, map: TableMap | undefined): TableReading {
  const unit = givenUnit ?? map?.unit ?? unitOf(frame) ?? '1';
  const corrected = correctColumns(frame.columns, map);
  const rows = tableRows(frame, corrected, map);
  const columns = withTotalColumn(corrected, rows, unit);
  const figures = columns.filter(({ meaning }) => meaning.kind === 'year' || meaning.kind === 'total');
  const tolerance = roundingTolerance(rows, figures, unit);
  const values = rows.map((row) => ({
    label: row.label,
    values: figures.map(({ index }) => knownCents(row.cells[index], unit)),
  }));
  return { frame, columns, rows, unit, kind: kindOf(rows), structure: findStructure(values, tolerance) };
}

/** Where a table declares thousands or millions, a sum may be off by half a step for every figure in it. */
function roundingTolerance(
  rows: readonly TableRow[],
  figures: readonly FrameColumn[],
  unit: Unit,
): (parts: number) => number {
  const written = rows.flatMap(({ cells }) =>
    figures.map(({ index }) => decimalsWritten(cells[index]?.text ?? '')),
  );
  const step = 10 ** Math.max(0, unitExponent(unit) - Math.max(0, ...written));
  return unit === '1' || unit === '0.01' || step <= 100 ? () => 0 : (parts) => (step * (parts + 1)) / 2;
}

function unitOf({ above, columns, body }: TableFrame): Unit | undefined {
  const under = (body[0] ?? []).filter((cell) => readAmount(cell.text).kind === 'unreadable');
  const cells = [...columns.map(({ heading }) => heading), ...above.slice(-4).flat(), ...under];
  for (const { text } of cells) {
    const unit = text.length <= 120 ? declaredUnit(text) : undefined;
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function tableRows(
  frame: TableFrame,
  columns: readonly FrameColumn[],
  map: TableMap | undefined,
): readonly TableRow[] {
  const figures = columns.filter(({ meaning }) => ['year', 'total', 'unknown'].includes(meaning.kind));
  const lastWithFigures = frame.body.findLastIndex((cells) =>
    figures.some(({ index }) => isFigure(cells[index])),
  );
  const seen = new Map<string, number>();
  const rows: TableRow[] = [];
  let carried: Cell | undefined;
  frame.body.slice(0, lastWithFigures + 1).forEach((cells, index) => {
    const at = labelCell(cells, columns);
    if (at === undefined) return;
    const named = carried !== undefined && continues(carried, at) ? joined(carried, at) : at;
    carried = undefined;
    const nth = seen.get(named.text) ?? 0;
    seen.set(named.text, nth + 1);
    const label = correctRow(
      withPercentColumn(readRowLabel(named.text), cells, columns),
      named.text,
      nth,
      map,
    );
    const content = rowContent(cells, figures);
    if (content === 'words' && index === 0 && label.kind === 'named') return;
    if (content === 'none' && label.kind !== 'class' && !isSum(label)) {
      carried = at;
      return;
    }
    if (content === 'percents' || label.kind === 'heading') return;
    rows.push({ at: named, label, cells });
  });
  return rows;
}

/** The last cell of words before the figures names the row. */
function labelCell(cells: readonly Cell[], columns: readonly FrameColumn[]): Cell | undefined {
  return columns
    .filter(({ meaning }) => meaning.kind === 'label')
    .map(({ index }) => cells[index])
    .findLast((cell) => cell !== undefined && cell.text.trim() !== '');
}

/** A label that was wrapped: its first line stands alone, its next begins in lower case. */
function continues(first: Cell, next: Cell): boolean {
  return /^\s*\p{Ll}/u.test(next.text) || /(?:[-–,]|\b(?:ja|och|and|sekä|samt))\s*$/u.test(first.text);
}

function joined(first: Cell, next: Cell): Cell {
  return { text: `${first.text.trim()} ${next.text.trim()}`, place: next.place };
}

function withPercentColumn(
  label: RowLabel,
  cells: readonly Cell[],
  columns: readonly FrameColumn[],
): RowLabel {
  const percents = columns.filter(({ meaning }) => meaning.kind === 'percent');
  const only = percents.length === 1 ? percents[0] : undefined;
  const text = only === undefined ? '' : (cells[only.index]?.text.trim() ?? '');
  const percent = parseRate(/%$/.test(text) ? text : `${text} %`);
  return label.percent !== undefined || percent === undefined ? label : { ...label, percent };
}

function rowContent(
  cells: readonly Cell[],
  figures: readonly FrameColumn[],
): 'figures' | 'percents' | 'words' | 'none' {
  const texts = figures.map(({ index }) => cells[index]?.text.trim() ?? '').filter((text) => text !== '');
  if (texts.length === 0) return 'none';
  if (texts.every((text) => parseRate(text) !== undefined)) return 'percents';
  return texts.some(isAmountText) ? 'figures' : 'words';
}

function isFigure(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== '' && parseRate(cell.text) === undefined;
}

/** A column without a known heading that adds the years is their total. */
function withTotalColumn(
  columns: readonly FrameColumn[],
  rows: readonly TableRow[],
  unit: Unit,
): readonly FrameColumn[] {
  const years = columns.filter(({ meaning }) => meaning.kind === 'year');
  const unknown = columns.filter(({ meaning }) => meaning.kind === 'unknown');
  const only = unknown.length === 1 ? unknown[0] : undefined;
  if (only === undefined || years.length < 2 || columns.some(({ meaning }) => meaning.kind === 'total'))
    return columns;
  const adding = rows.filter(({ cells }) => {
    const parts = years.map(({ index }) => knownCents(cells[index], unit));
    const sum = knownCents(cells[only.index], unit);
    return (
      parts.reduce<Known>(
        (so, part) => (so === undefined || part === undefined ? undefined : so + part),
        0,
      ) === sum
    );
  });
  if (adding.length * 2 <= rows.length) return columns;
  return columns.map((column) => (column === only ? { ...column, meaning: { kind: 'total' } } : column));
}

function knownCents(cell: Cell | undefined, unit: Unit): Known {
  const read = readAmount(cell?.text ?? '', unit);
  return read.kind === 'amount' ? read.cents : read.kind === 'blank' ? 0 : undefined;
}

/** A table of costs is not a financing plan, though it has years and sums. */
function kindOf(rows: readonly TableRow[]): TableReading['kind'] {
  const costs = rows.filter(({ label }) => COST_WORDS.some((word) => word.test(label.name.toLowerCase())));
  const funders = rows.filter(({ label }) => label.classes.length > 0 || label.contribution !== undefined);
  return costs.length > funders.length ? 'budget' : 'financing-plan';
}
