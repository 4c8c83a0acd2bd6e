import { type FigureTable, figureTable } from '../calculate/figure-table.js';
import { toAddress } from '../grid/address.js';
import type { CellStyle } from '../grid/new-workbook.js';
import type { SalaryLine, SalaryRow } from '../model/budget.js';
import type { Path } from '../model/finding.js';
import { BLANK, type StatedAmount } from '../values/amount.js';
import { sum } from '../values/cents.js';
import { SALARY_WORDS } from '../words/salary-form-words.js';
import { type Figure, rowFigures } from './financing-sums.js';
import { type FormCell, referenceTo } from './form-sheet.js';
import { salaryMark } from './kept-salaries.js';
import { modelsOf, quantityContent } from './salary-columns.js';
import { type SalaryCells, salaryFigure } from './salary-formula.js';
import type { SalaryLayout } from './salary-layout.js';
import type { OwnedSalaries } from './salary-owners.js';
import { STYLES } from './styles.js';

/** The lines of every implementer below each other from a row on, each with the sum of its lines. */
export function salaryCells(layout: SalaryLayout, sheet: string, first: number): readonly FormCell[] {
  const cells: FormCell[] = [];
  let top = first;
  for (const own of layout.owned) {
    const rows = shownRows(own, layout);
    const figures = figureTable({ rows, columns: layout.years, resolution: 1, partsOf: () => [] }, own.at);
    for (const [nth, row] of rows.entries())
      cells.push(
        ...(layout.left === 0 ? [] : [nameCell(layout, own, top + nth, nth === 0 ? undefined : top, sheet)]),
        ...beforeCells(layout, own, row, nth, top + nth),
        ...workCells(layout, own, row, nth, top + nth),
        ...figureCells(layout, own, figures, nth, top),
      );
    top += rows.length;
  }
  return cells;
}

/** A row of an implementer with its figures in the columns of the sheet; `isShownOnly` is a sum of ours. */
type ShownRow = SalaryRow & { readonly isShownOnly?: true };

/** Where nobody states the sum of the lines, the sheet shows it all the same. */
function shownRows({ salaries, columns }: OwnedSalaries, layout: SalaryLayout): readonly ShownRow[] {
  const spread = <Value>(values: readonly Value[], otherwise: Value): readonly Value[] =>
    layout.years.map((_, column) => values[columns.indexOf(column)] ?? otherwise);
  const rows = salaries.rows.map((row): ShownRow => {
    const amounts = spread(row.amounts, BLANK);
    return row.role === 'item'
      ? { ...row, amounts, work: spread(row.work, { kind: 'blank' }) }
      : { ...row, amounts };
  });
  if (rows.some(({ role }) => role === 'total')) return rows;
  const amounts = layout.years.map((_, column) => added(rows.map((row) => row.amounts[column] ?? BLANK)));
  return [...rows, { role: 'total', label: SALARY_WORDS.sum[layout.language], amounts, isShownOnly: true }];
}

/** Blank where nothing is stated, or not all of it can be read. */
function added(amounts: readonly StatedAmount[]): StatedAmount {
  const values = amounts.flatMap((amount) => (amount.kind === 'amount' ? [amount.cents] : []));
  const total = values.length === 0 ? undefined : sum(values);
  return total === undefined ? BLANK : { kind: 'amount', cents: total };
}

/** The name stands where partners are listed, or else in the first line; the others show it. */
function nameCell(
  { places, language }: SalaryLayout,
  { owner, name }: OwnedSalaries,
  row: number,
  firstRow: number | undefined,
  sheet: string,
): FormCell {
  const listed = owner === 0 ? undefined : referenceTo(places, ['partners', owner - 1]);
  const reference = firstRow === undefined ? listed : `'${sheet}'!${toAddress(firstRow, 0)}`;
  const edge: CellStyle = firstRow === undefined ? { top: STYLES.section.bottom } : {};
  const value = name ?? SALARY_WORDS.whole[language];
  const style = {
    ...(reference === undefined
      ? { ...STYLES.input, bold: true as const }
      : { ...STYLES.shown, vertical: 'center' as const }),
    ...edge,
  };
  return {
    row,
    column: 0,
    value,
    style,
    ...(reference !== undefined && { formula: `IF(${reference}="","",${reference})` }),
  };
}

function beforeCells(
  { columns, left, language }: SalaryLayout,
  { owner, at }: OwnedSalaries,
  line: ShownRow,
  nth: number,
  row: number,
): readonly FormCell[] {
  const path: Path = [...at, 'rows', nth];
  const style = styleOf(line, true);
  const kind = line.role === 'total' ? (line.isShownOnly ? 'sum' : 'total') : 'line';
  const mark = salaryMark(kind, owner, nth);
  const own = line.isShownOnly ? {} : { path };
  if (line.role === 'total')
    return columns.map(({ id }, column): FormCell => {
      const cell = { row, column: left + column, style: styleOf(line, false) };
      return id === 'label' ? { ...cell, value: line.label, mark, ...own } : cell;
    });
  const models = modelsOf(columns);
  return columns.map(({ id, write, choices, horizontal, number }, column): FormCell => {
    const { value, format } = write(line, language);
    return {
      row,
      column: left + column,
      value,
      style: {
        ...style,
        ...(format !== undefined && { format }),
        ...(horizontal !== undefined && { horizontal }),
        ...(id === 'label' && { wrap: true as const }),
      },
      path: id === 'label' ? path : [...path, id],
      choices: choices?.(language, models),
      number,
      ...(id === 'label' && { mark }),
    };
  });
}

function workCells(
  { years, work }: SalaryLayout,
  { at, columns }: OwnedSalaries,
  line: ShownRow,
  nth: number,
  row: number,
): readonly FormCell[] {
  return years.map((_, column): FormCell => {
    const cell = {
      row,
      column: work + column,
      style: { ...styleOf(line, true), horizontal: 'right' as const },
    };
    if (line.role === 'total') return { ...cell, style: styleOf(line, false) };
    const year = columns.indexOf(column);
    const value = quantityContent(line.work[column]);
    return {
      ...cell,
      value,
      number: 'quantity',
      ...(year >= 0 && { path: [...at, 'rows', nth, 'work', year] }),
    };
  });
}

function figureCells(
  layout: SalaryLayout,
  { at, columns }: OwnedSalaries,
  figures: FigureTable<ShownRow>,
  nth: number,
  top: number,
): readonly FormCell[] {
  const line = figures.rows[nth]?.row;
  if (line === undefined) return [];
  const path = [...at, 'rows', nth];
  return rowFigures(figures, nth, { top, left: layout.costs }).map((adds, column): FormCell => {
    const isTotal = column === layout.years.length;
    const year = columns.indexOf(column);
    const figure = line.role === 'total' || isTotal ? adds : costFigure(layout, line, column, top + nth);
    const isKnown = isTotal || year >= 0;
    const takes = figure.formula === undefined && (figure.value !== undefined || !figure.isSum);
    return {
      row: top + nth,
      column: layout.costs + column,
      value: figure.value,
      formula: figure.formula,
      style: {
        ...styleOf(line, takes),
        horizontal: 'right',
        format: layout.format,
        ...(isTotal && { bold: true as const }),
      },
      number: takes ? 'amount' : undefined,
      ...(isKnown && !line.isShownOnly && { path: [...path, ...(isTotal ? ['total'] : ['amounts', year])] }),
    };
  });
}

function costFigure(layout: SalaryLayout, line: SalaryLine, year: number, row: number): Figure {
  const addressOf = (id: string): string | undefined => {
    const column = layout.columns.findIndex((one) => one.id === id);
    return column < 0 ? undefined : toAddress(row, layout.left + column);
  };
  const fields = ['model', 'wage', 'hourlyCost', 'sideCostRate', 'workShare'] as const;
  const cells: SalaryCells = {
    ...Object.fromEntries(fields.map((id) => [id, addressOf(id)])),
    work: toAddress(row, layout.work + year),
  };
  return salaryFigure(line, year, cells, layout.step, layout.language);
}

function styleOf({ role }: SalaryRow, takes: boolean): CellStyle {
  if (role === 'total') return takes ? STYLES.totalInput : STYLES.total;
  return takes ? STYLES.input : STYLES.computed;
}
