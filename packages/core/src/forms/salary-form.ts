import type { CellStyle } from '../grid/new-workbook.js';
import type { Project } from '../model/project.js';
import type { RateEntry } from '../model/rate-entry.js';
import { SHEET_WORDS } from '../words/form-words.js';
import type { Language, Worded } from '../words/language.js';
import { SALARY_NOTES, SALARY_WORDS } from '../words/salary-form-words.js';
import { amountWidth, columnWidth } from './fitting.js';
import type { CellAt, FormCell, FormSheet } from './form-sheet.js';
import { printOf } from './print-of.js';
import { rateNote } from './rate-note.js';
import { type SalaryLayout, salaryLayout } from './salary-layout.js';
import { salaryCells } from './salary-rows.js';
import { STYLES } from './styles.js';

/** The sheet *Palkat*: staff lines of each implementer, their costs by formulas; nothing without lines. */
export function salaryForm(
  project: Project,
  places: ReadonlyMap<string, CellAt>,
  language: Language,
  rates: readonly RateEntry[],
): FormSheet | undefined {
  const layout = salaryLayout(project, places, language);
  if (layout === undefined) return undefined;
  const name = SHEET_WORDS.salaries[language];
  return {
    name,
    cells: [
      { row: 0, column: 0, value: name, style: STYLES.title },
      { row: 1, column: 0, value: SALARY_NOTES.privacy[language], style: STYLES.subtitle },
      ...captionCells(layout),
      ...headingCells(layout, rates),
      ...salaryCells(layout, name, HEADING + 1),
    ],
    widths: widthsOf(layout),
    frozen: { row: HEADING + 1, column: layout.left + 1 },
    print: { ...printOf(project, name, 'landscape', language), titleRows: { from: CAPTION, to: HEADING } },
  };
}

const CAPTION = 3;
const HEADING = CAPTION + 1;
const RIGHT = { ...STYLES.heading, horizontal: 'right' } as const satisfies CellStyle;

/** What the two rows of years are of. */
function captionCells({ years, work, costs, language }: SalaryLayout): readonly FormCell[] {
  return [
    { column: work, word: SALARY_WORDS.work, note: SALARY_NOTES.work },
    { column: costs, word: SALARY_WORDS.costs, note: SALARY_NOTES.costs },
  ].flatMap(({ column, word, note }) =>
    years.map(
      (_, nth): FormCell => ({
        row: CAPTION,
        column: column + nth,
        style: { ...STYLES.caption, horizontal: 'left' },
        ...(nth === 0 && { value: word[language], note: note[language], across: years.length }),
      }),
    ),
  );
}

function headingCells(layout: SalaryLayout, rates: readonly RateEntry[]): readonly FormCell[] {
  const { years, columns, left, work, costs, language } = layout;
  const heading = (
    id: string,
    column: number,
    word: Worded,
    notes: readonly (string | undefined)[],
  ): FormCell => {
    const note = notes.filter((one) => one !== undefined).join('\n\n');
    return {
      row: HEADING,
      column,
      value: word[language],
      style: STYLES.heading,
      mark: `salaries.column.${id}`,
      note: note === '' ? undefined : note,
    };
  };
  return [
    ...(left === 0
      ? []
      : [heading('implementer', 0, SALARY_WORDS.implementer, [SALARY_NOTES.implementer[language]])]),
    ...columns.map(({ id, word, note, rule, horizontal }, nth): FormCell => {
      const rate = rule === undefined ? undefined : rateNote(rates, rule, language);
      const cell = heading(id, left + nth, word, [note?.[language], rate]);
      return horizontal === undefined ? cell : { ...cell, style: { ...STYLES.heading, horizontal } };
    }),
    ...years.flatMap((value, nth): readonly FormCell[] => {
      const style = { ...RIGHT, ...(typeof value === 'number' && { format: '0' }) };
      const at = { row: HEADING, value, style };
      return [
        { ...at, column: work + nth, mark: `salaries.work.${nth + 1}` },
        { ...at, column: costs + nth, mark: `salaries.year.${nth + 1}`, path: ['salaries', 'years', nth] },
      ];
    }),
    {
      row: HEADING,
      column: costs + years.length,
      value: SALARY_WORDS.total[language],
      style: RIGHT,
      mark: 'salaries.column.total',
    },
  ];
}

function widthsOf({ owned, years, columns, left, format }: SalaryLayout): readonly number[] {
  const names = owned.map(({ name }) => name?.length ?? 0);
  const labels = owned.flatMap(({ salaries }) => salaries.rows.map(({ label }) => label.length));
  const amounts = owned.flatMap(({ salaries }) =>
    salaries.rows.flatMap(({ amounts: own, total }) => (total === undefined ? own : [...own, total])),
  );
  return [
    ...(left === 0 ? [] : [columnWidth(names, 16, 30)]),
    ...columns.map(({ id, width }) => (id === 'label' ? columnWidth(labels, 24, 40) : width)),
    ...years.map(() => 8),
    ...Array.from({ length: years.length + 1 }, () => amountWidth(amounts, format)),
  ];
}
