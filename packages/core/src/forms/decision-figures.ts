import { cellPath, partRows, type StatedRow, statedIn } from '../calculate/figure-table.js';
import type { Path } from '../model/finding.js';
import type { PlanYear } from '../values/period.js';
import { amountContent } from './cell-values.js';
import { statedFor, type Version } from './decision-rows.js';
import {
  type Addends,
  addedUp,
  columnAreas,
  type Figure,
  type FiguresAt,
  figureOf,
  rowArea,
} from './financing-sums.js';
import { type CellAt, referenceTo } from './form-sheet.js';

/** A figure of the sheet; one that stands nowhere else in the workbook has its path, and is read from here. */
type DecisionFigure = Figure & { readonly path?: Path };

/** Where the rows of a version stand: under `top` by their `offsets`, their years from the column `left` on. */
export type OnSheet = FiguresAt & { readonly offsets: ReadonlyMap<number, number> };

/** What the workbook itself says is shown from its cell; what was decided before is the figure as it was. */
export function figureFor(
  version: Version<StatedRow>,
  row: number | undefined,
  year: PlanYear | 'total',
  onSheet: OnSheet,
  places: ReadonlyMap<string, CellAt>,
): DecisionFigure {
  const found = statedFor(version, row, year);
  if (found === undefined || row === undefined) return { value: undefined, isSum: false };
  const { figures } = version;
  const path = cellPath(figures, row * figures.width + found.column);
  const reference = referenceTo(places, path);
  if (reference === undefined) return { ...ownFigure(version, row, found.column, onSheet), path };
  const value = amountContent(found.amount) ?? '';
  return { value, formula: `IF(${reference}="","",${reference})`, isSum: true };
}

/** A figure that stands on this sheet alone; a sum is a formula where that gives what is stated. */
function ownFigure(
  { figures, years }: Version<StatedRow>,
  row: number,
  column: number,
  { offsets, ...at }: OnSheet,
): Figure {
  const { rows, width } = figures;
  const stated = statedIn(figures, row * width + column);
  const addends = (parts: readonly number[]): Addends => ({
    amounts: parts.map((part) => statedIn(figures, part * width + column)),
    areas: columnAreas(
      parts.map((part) => offsets.get(part) ?? -1),
      column,
      at,
    ),
  });
  if (column === width - 1) {
    const amounts = years.map((_, year) => statedIn(figures, row * width + year));
    return figureOf(stated, { amounts, areas: [rowArea(offsets.get(row) ?? -1, years.length, at)] });
  }
  const role = rows[row]?.row.role;
  const parts = role === 'group' || role === 'total' ? partRows(rows, role === 'group' ? row : -1) : [];
  const isIncome = (part: number): boolean => rows[part]?.row.role === 'income';
  return figureOf(stated, addends(parts.filter((part) => !isIncome(part))), addends(parts.filter(isIncome)));
}

/** A total that nobody states is the sum of its years. */
export function totalFor(
  version: Version<StatedRow>,
  row: number | undefined,
  onSheet: OnSheet,
  places: ReadonlyMap<string, CellAt>,
): { readonly figure: DecisionFigure; readonly cents: number | undefined } {
  const stated = statedFor(version, row, 'total')?.amount;
  if (stated !== undefined && stated.kind !== 'blank') {
    const figure = figureFor(version, row, 'total', onSheet, places);
    return { figure, cents: stated.kind === 'amount' ? stated.cents : undefined };
  }
  const amounts = version.years.flatMap((year) => statedFor(version, row, year)?.amount ?? []);
  if (row === undefined || amounts.length === 0)
    return { figure: { value: undefined, isSum: false }, cents: undefined };
  const areas = [rowArea(onSheet.offsets.get(row) ?? -1, version.years.length, onSheet)];
  const added = addedUp(amounts);
  return {
    figure: figureOf(undefined, { amounts, areas }),
    cents: added.kind === 'amount' ? added.cents : undefined,
  };
}
