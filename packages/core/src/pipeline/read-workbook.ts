import { readingFinding } from '../check/check.js';
import { rateFromSheet } from '../check/workbook/rate-from-sheet.js';
import type { Grid } from '../grid/cell.js';
import type { Recalculated } from '../grid/recalculate.js';
import type { Sheet, Snapshot } from '../grid/snapshot.js';
import type { TableMap } from '../input/mapping.js';
import { recognise, type TableReading } from '../input/recognise/recognise.js';
import { type SheetContext, sheetContext } from '../input/workbook/sheet-context.js';
import { sheetGrid } from '../input/workbook/sheet-grid.js';
import { rateDigits } from '../values/rate.js';
import {
  type Context,
  type Evaluated,
  evaluateTable,
  type LocatedFinding,
  located,
} from './evaluate-table.js';
import { withoutFormulaErrors } from './told-once.js';
import { placeOnSheet, sheetPath } from './workbook-findings.js';

/** What is known besides the cells, and how tables are to be read. */
export type WorkbookOptions = { readonly context?: Context; readonly map?: readonly TableMap[] };

/** A sheet as it was read: what stood in it, how many tables came before it, and its own. */
export type SheetReading = {
  readonly grid: Grid;
  readonly before: number;
  readonly tables: readonly Evaluated[];
};

/**
 * All tables of all sheets, read and checked with the values that the formulas come to. A sheet that shows what it
 * showed when it was `known` is not read again.
 */
export function readWorkbook(
  snapshot: Snapshot,
  computed: Recalculated,
  { context = {}, map = [] }: WorkbookOptions,
  known: readonly SheetReading[] = [],
): readonly SheetReading[] {
  let before = 0;
  const shown = snapshot.sheets.filter(({ visibility }) => visibility !== 'very-hidden');
  return shown.map((sheet, nth) => {
    const { unit } = context;
    const grid = sheetGrid(sheet, snapshot, computed);
    const old = known[nth];
    const isKnown = old !== undefined && old.before === before && isSameGrid(old.grid, grid);
    const read = (): readonly Evaluated[] => {
      const own = { isSheet: true, map: map.slice(before), ...(unit !== undefined && { unit }) };
      const readings = recognise(grid, own);
      return readings.length === 0 ? [] : evaluateSheet(sheet, snapshot, readings, context);
    };
    const reading = isKnown ? old : { grid, before, tables: read() };
    before += reading.tables.length;
    return reading;
  });
}

function isSameGrid(one: Grid, other: Grid): boolean {
  return one.every((row, at) => row.every(({ text }, column) => text === other[at]?.[column]?.text));
}

/** What the sheet says in words counts where the caller did not say otherwise. */
function evaluateSheet(
  sheet: Sheet,
  { dateSystem }: Snapshot,
  readings: readonly TableReading[],
  context: Context,
): readonly Evaluated[] {
  const said = sheetContext(sheet, dateSystem);
  const own: Context = {
    ...(said.rate !== undefined && { supportRate: said.rate.rate }),
    ...(said.period !== undefined && { period: said.period.period }),
    ...context,
  };
  return readings.map((reading) => {
    const evaluated = evaluateTable(reading, own);
    const told = context.supportRate === undefined ? rateFinding(evaluated, said) : [];
    return { ...evaluated, findings: [...withoutFormulaErrors(evaluated.findings, sheet), ...told] };
  });
}

function rateFinding({ figures }: Evaluated, { rate }: SheetContext): readonly LocatedFinding[] {
  if (rate === undefined || !figures.plans.some(({ support }) => support !== undefined)) return [];
  const { rate: value, text, ...at } = rate;
  return [
    located(readingFinding(rateFromSheet, sheetPath(at), { rate: rateDigits(value), text }), placeOnSheet),
  ];
}
