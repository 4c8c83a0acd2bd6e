import { statedIn } from '../calculate/figure-table.js';
import { type PlanFigures, planFigures } from '../calculate/plan-figures.js';
import type { CellStyle } from '../grid/new-workbook.js';
import { yearText } from '../input/table-to-draft.js';
import type { FinancingPlan, FinancingRow } from '../model/financing-plan.js';
import type { Project } from '../model/project.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { FORM_WORDS, SHEET_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { FINANCING_COLUMNS, type FinancingColumn, isFunder } from './financing-columns.js';
import { rowFigures } from './financing-sums.js';
import { amountFormat, amountWidth, columnWidth, orientationFor } from './fitting.js';
import type { FormCell, FormSheet } from './form-sheet.js';
import { printOf } from './print-of.js';
import { STYLES } from './styles.js';

/** A plan on its sheet: what its rows and columns are, and where they begin. */
type Layout = {
  readonly figures: PlanFigures;
  readonly columns: readonly FinancingColumn[];
  readonly top: number;
  readonly format: string;
  readonly language: Language;
};

/** The sheet *Rahoitussuunnitelma*: funders × years, every sum a formula with its value. */
export function financingForm(project: Project, plan: FinancingPlan, language: Language): FormSheet {
  const name = SHEET_WORDS.financing[language];
  const figures = planFigures(plan);
  const columns = FINANCING_COLUMNS.filter(
    ({ id, isNeededFor }) =>
      id === 'label' || id === 'role' || figures.rows.some(({ row }) => isNeededFor(row)),
  );
  const layout = { figures, columns, top: HEADING + 1, format: amountFormat(project, plan), language };
  const widths = widthsOf(layout);
  const title = [project.code, project.name].filter((text) => text !== undefined && text !== '');
  return {
    name,
    cells: [
      { row: 0, column: 0, value: name, style: STYLES.title },
      { row: 1, column: 0, value: title.join(' · '), style: STYLES.subtitle },
      ...headingCells(plan, layout),
      ...figures.rows.flatMap((_, index) => rowCells(layout, index)),
    ],
    widths,
    frozen: { row: HEADING + 1, column: 1 },
    print: {
      ...printOf(project, name, orientationFor(widths), language),
      titleRows: { from: HEADING, to: HEADING },
    },
  };
}

const HEADING = 3;

function headingCells(plan: FinancingPlan, { columns, language }: Layout): readonly FormCell[] {
  const right = { ...STYLES.heading, horizontal: 'right' } as const;
  const years = plan.years.map((year, nth): FormCell => {
    const value = yearText(year);
    return {
      row: HEADING,
      column: columns.length + nth,
      value,
      style: { ...right, ...(typeof value === 'number' && { format: '0' }) },
      mark: `financing.year.${nth + 1}`,
      path: ['financing', 'years', nth],
    };
  });
  return [
    ...columns.map(
      ({ id, word, note, isRight }, column): FormCell => ({
        row: HEADING,
        column,
        value: word[language],
        style: isRight ? right : STYLES.heading,
        mark: `financing.column.${id}`,
        note: note?.[language],
        ...(id === 'label' && { path: ['financing'] }),
      }),
    ),
    ...years,
    {
      row: HEADING,
      column: columns.length + plan.years.length,
      value: FORM_WORDS.total[language],
      style: right,
      mark: 'financing.column.total',
      note: FORM_NOTES.total[language],
    },
  ];
}

function rowCells(layout: Layout, index: number): readonly FormCell[] {
  const { figures, columns, top, language } = layout;
  const { row, path } = figures.rows[index] ?? FALLBACK;
  const before = columns.map(({ id, write, choices }, column): FormCell => {
    const { value, format } = write(row, language);
    const takes = isFunder(row) || (id === 'statedPercent' && value !== undefined);
    return {
      row: top + index,
      column,
      value,
      style: {
        ...styleOf(row, takes),
        ...(format !== undefined && { format, horizontal: 'right' as const }),
        ...(id === 'label' && { wrap: true as const, indent: depthOf(figures.rows, index) }),
      },
      path: id === 'label' ? path : [...path, id],
      choices: isFunder(row) ? choices?.(language) : undefined,
      ...(id === 'label' && { mark: rowMark(row, path), note: labelNote(row, language) }),
    };
  });
  return [...before, ...figureCells(layout, index)];
}

function figureCells({ figures, columns, top, format }: Layout, index: number): readonly FormCell[] {
  const { width, rows } = figures;
  const { row, path } = rows[index] ?? FALLBACK;
  return rowFigures(figures, index, { top, left: columns.length }).map(
    ({ value, formula, isSum }, nth): FormCell => {
      const isTotal = nth === width - 1;
      const takes = formula === undefined && (value !== undefined || !isSum);
      return {
        row: top + index,
        column: columns.length + nth,
        value,
        formula,
        style: {
          ...styleOf(row, takes),
          horizontal: 'right',
          format,
          ...(isTotal && { bold: true as const }),
        },
        path: [...path, ...(isTotal ? ['total'] : ['amounts', nth])],
      };
    },
  );
}

/** `financing.row.2.1` is the first part of the second row; a sum says in its name what it sums. */
function rowMark({ role }: FinancingRow, path: readonly (string | number)[]): string {
  const kind = role === 'group' || role === 'total' || role === 'netCosts' ? role : 'row';
  const steps = path.filter((step) => typeof step === 'number').map((step) => step + 1);
  return `financing.${kind}.${steps.join('.')}`;
}

function styleOf({ role }: FinancingRow, takes: boolean): CellStyle {
  if (role === 'group') return takes ? STYLES.groupInput : STYLES.group;
  if (role === 'total') return takes ? STYLES.totalInput : STYLES.total;
  return takes ? STYLES.input : STYLES.computed;
}

function labelNote({ role }: FinancingRow, language: Language): string | undefined {
  return role === 'netCosts' ? FORM_NOTES.netCosts[language] : undefined;
}

function depthOf(rows: PlanFigures['rows'], index: number): number {
  const parent = rows[index]?.parent ?? -1;
  return parent < 0 ? 0 : 1 + depthOf(rows, parent);
}

function widthsOf({ figures, columns, format }: Layout): readonly number[] {
  const labels = figures.rows.map(({ row }, index) => row.label.length + depthOf(figures.rows, index) * 2);
  const years = Array.from({ length: figures.width }, (_, column) =>
    amountWidth(
      figures.rows.map((_, row) => statedIn(figures, row * figures.width + column)),
      format,
    ),
  );
  return [columnWidth(labels, 28, 46), ...columns.slice(1).map(({ width }) => width), ...years];
}

const FALLBACK: PlanFigures['rows'][number] = {
  row: { label: '', role: 'unclassified', amounts: [] },
  parent: -1,
  path: [],
};
