import { slack } from '../../calculate/figure-table.js';
import type { Grid } from '../../grid/cell.js';
import type { TableKind } from '../../model/table-kind.js';
import { decimalsWritten } from '../../values/amount.js';
import { resolutionOf, type Unit } from '../../values/unit.js';
import { correctColumns, type TableMap } from '../mapping.js';
import { declaredUnit } from './column-heading.js';
import { costStructureLabels, readCostLabel } from './cost-rows.js';
import { withColumnSums, withSummedColumns, withTotalColumn, withTrueParts } from './figure-columns.js';
import type { FrameColumn, TableFrame } from './frame.js';
import { isAmountText } from './headings.js';
import { addedCents, type Known, knownCents } from './known-cents.js';
import { splitCostsAndFunding } from './mixed-rows.js';
import type { Reading } from './reading.js';
import { isSum } from './row-label.js';
import type { StructureRow } from './structure.js';
import { findFrames } from './table-frame.js';
import { isPlan, tableKind } from './table-kind.js';
import { type TableRow, tableRows } from './table-rows.js';
import { structureOf } from './unnamed-groups.js';

/** A table as it was recognised: everything a person can correct, and how its rows add up. */
export type TableReading = {
  readonly frame: TableFrame;
  readonly columns: readonly FrameColumn[];
  readonly rows: readonly TableRow[];
  readonly unit: Unit;
  readonly kind: TableKind;
  readonly structure: Reading;
  /** How many sums do not hold: of the structure, and of the rows' own totals. */
  readonly failing: number;
};

export type RecogniseOptions = {
  readonly unit?: Unit;
  readonly map?: readonly TableMap[];
  /** The grid is a sheet of a workbook, on which much stands that is no table of amounts. */
  readonly isSheet?: boolean;
};

/** Recognises every table of amounts in a grid, wherever it stands and whichever way it is turned. */
export function recognise(grid: Grid, options: RecogniseOptions = {}): readonly TableReading[] {
  const readings: TableReading[] = [];
  for (const frame of findFrames(grid, options.isSheet === true)) {
    const map = options.map?.[readings.length];
    readings.push(...readTables(frame, options.unit, map).filter(({ rows }) => rows.length > 0));
  }
  return readings;
}

function readTables(
  frame: TableFrame,
  givenUnit: Unit | undefined,
  map: TableMap | undefined,
): readonly TableReading[] {
  const unit = givenUnit ?? map?.unit ?? unitOf(frame) ?? '1';
  const corrected = correctColumns(frame.columns, map);
  const rows = tableRows(frame, corrected, map);
  const columns = withTrueParts(withTotalColumn(corrected, rows, unit), rows, unit);
  return splitCostsAndFunding(rows).map((own) => readTable(frame, columns, own, unit));
}

function readTable(
  frame: TableFrame,
  found: readonly FrameColumn[],
  rows: readonly TableRow[],
  unit: Unit,
): TableReading {
  const kind = tableKind(frame, rows);
  const columns = isPlan(kind) || kind === 'other' ? found : amountColumns(frame, found, rows, unit);
  const figures = columns.filter(({ meaning }) =>
    ['year', 'total', 'measure', 'part'].includes(meaning.kind),
  );
  const tolerance = roundingTolerance(rows, figures, unit);
  const structure = structureOf(structureRows(kind, rows, figures, unit), tolerance);
  const failing = structure.failing + failingRows(rows, columns, unit, tolerance);
  return { frame, columns, rows, unit, kind, structure, failing };
}

/** The columns of amounts of a table that is no plan: those that are added, and those that others make. */
function amountColumns(
  { isOfWords }: TableFrame,
  found: readonly FrameColumn[],
  rows: readonly TableRow[],
  unit: Unit,
): readonly FrameColumn[] {
  const summed = isOfWords ? withSummedColumns(found, rows, unit) : found;
  return withColumnSums(summed, rows, unit);
}

/** The rows as the structure is found from them; in a budget income counts against the costs. */
function structureRows(
  kind: TableKind,
  rows: readonly TableRow[],
  figures: readonly FrameColumn[],
  unit: Unit,
): readonly StructureRow[] {
  const said = rows.map(({ label }) => label);
  const labels = (isPlan(kind) || kind === 'other' ? said : costStructureLabels(said)).map((label, row) =>
    isSumByFormula(rows[row], figures) && !isSum(label) ? { ...label, kind: 'group' as const } : label,
  );
  return rows.map(({ label, cells }, row) => {
    const own = figures.map(({ index }) => knownCents(cells[index], unit));
    const sign = !isPlan(kind) && readCostLabel(label).isIncome && !isMostlyNegative(own) ? -1 : 1;
    const values = own.map((cents) => {
      return cents === undefined ? undefined : sign * cents;
    });
    return { label: labels[row] ?? label, values };
  });
}

/** A row is a sum, whatever its label says, where most of its figures are formulas that add rows. */
function isSumByFormula(row: TableRow | undefined, figures: readonly FrameColumn[]): boolean {
  const adding = figures.filter(({ index }) => row?.cells[index]?.addsRows === true).length;
  return adding > 0 && adding * 2 >= figures.length - 1;
}

/** Income may be written with its minus; then it is added like any other row. */
export function isMostlyNegative(amounts: readonly Known[]): boolean {
  const signed = amounts.filter((amount) => amount !== undefined && amount !== 0);
  return signed.filter((amount) => amount !== undefined && amount < 0).length * 2 > signed.length;
}

/** Rows whose years do not add up to their total; rows with an unreadable figure are not counted. */
function failingRows(
  rows: readonly TableRow[],
  columns: readonly FrameColumn[],
  unit: Unit,
  tolerance: (parts: number) => number,
): number {
  const total = columns.find(({ meaning }) => meaning.kind === 'total');
  const years = columns.filter(({ meaning }) => meaning.kind === 'year' || meaning.kind === 'part');
  if (total === undefined) return 0;
  return rows.filter(({ cells }) => {
    const sum = knownCents(cells[total.index], unit);
    const added = addedCents(years.map(({ index }) => knownCents(cells[index], unit)));
    return sum !== undefined && added !== undefined && Math.abs(sum - added) > tolerance(years.length);
  }).length;
}

/** How much a sum may be off where the table declares thousands or millions; nothing elsewhere. */
function roundingTolerance(
  rows: readonly TableRow[],
  figures: readonly FrameColumn[],
  unit: Unit,
): (parts: number) => number {
  let decimals = 0;
  for (const { cells } of rows) {
    for (const { index } of figures) decimals = Math.max(decimals, decimalsWritten(cells[index]?.text ?? ''));
  }
  return (parts) => slack(resolutionOf(unit, decimals), parts);
}

function unitOf({ above, columns, body }: TableFrame): Unit | undefined {
  const under = (body[0] ?? []).filter(({ text }) => !isAmountText(text));
  const cells = [...columns.map(({ heading }) => heading), ...above.slice(-4).flat(), ...under];
  for (const { text } of cells) {
    const unit = text.length <= 120 ? declaredUnit(text) : undefined;
    if (unit !== undefined) return unit;
  }
  // A sheet may be called `Rahoitus (1000 €)`.
  return declaredUnit(
    columns.find(({ heading }) => heading.place.sheet !== undefined)?.heading.place.sheet ?? '',
  );
}
