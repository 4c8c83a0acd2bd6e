import { type StatedRow, statedIn } from '../calculate/figure-table.js';
import { yearText } from '../input/table-to-draft.js';
import type { Project } from '../model/project.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { FORM_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { type BlockLayout, blockRowCells, depthOf } from './block-cells.js';
import type { BlockSheet, RowBlock } from './block-types.js';
import { amountWidth, columnWidth, orientationFor } from './fitting.js';
import type { FormCell, FormSheet } from './form-sheet.js';
import { printOf } from './print-of.js';
import type { RowColumn } from './row-column.js';
import { STYLES } from './styles.js';

/** The first row under the headings, where the first block begins. */
export const FIRST_ROW = 4;

/** How many columns stand before the first year. */
export function columnsBefore<Row extends StatedRow>({
  blocks,
  columns,
}: Pick<BlockSheet<Row>, 'blocks' | 'columns'>) {
  return shownColumns(columns, blocks).length + (hasOwners(blocks) ? 1 : 0);
}

/** Lays a sheet of blocks out: every sum a formula with its value, every row under a hidden name. */
export function blockSheet<Row extends StatedRow>(
  sheet: BlockSheet<Row>,
  project: Project,
  language: Language,
): FormSheet {
  const { name, blocks, format } = sheet;
  const columns = shownColumns(sheet.columns, blocks);
  const owners = hasOwners(blocks);
  const left = columns.length + (owners ? 1 : 0);
  let top = FIRST_ROW;
  const cells: FormCell[] = [];
  for (const block of blocks) {
    const layout: BlockLayout<Row> = { ...sheet, columns, block, top, left, language };
    for (const index of block.figures.rows.keys()) cells.push(...blockRowCells(layout, index));
    top += block.figures.rows.length;
  }
  const widths = widthsOf(sheet, columns);
  const title = [project.code, project.name].filter((text) => text !== undefined && text !== '');
  return {
    name,
    cells: [
      { row: 0, column: 0, value: name, style: STYLES.title },
      { row: 1, column: 0, value: title.join(' · ') || FORM_NOTES.inputs[language], style: STYLES.subtitle },
      ...headingCells(sheet, columns, language),
      ...cells,
    ],
    widths,
    ...(owners && {
      filter: { top: HEADING, left: 0, bottom: top - 1, right: left + sheet.years.length },
    }),
    frozen: { row: FIRST_ROW, column: owners ? 2 : 1 },
    print: {
      ...printOf(project, name, orientationFor(widths), language),
      titleRows: { from: HEADING, to: HEADING },
    },
  };

  function widthsOf({ years }: BlockSheet<Row>, shown: readonly RowColumn<Row>[]): readonly number[] {
    const labels = blocks.flatMap(({ figures }) =>
      figures.rows.map(({ row }, index) => row.label.length + depthOf(figures.rows, index) * 2),
    );
    const amounts = Array.from({ length: years.length + 1 }, (_, column) =>
      amountWidth(
        blocks.flatMap(({ figures }) =>
          figures.rows.map((_row, row) => statedIn(figures, row * figures.width + column)),
        ),
        format,
      ),
    );
    const names = blocks.map(({ owner }) => String(owner?.value ?? '').length);
    return [
      ...(owners ? [columnWidth(names, 16, 30)] : []),
      columnWidth(labels, 28, 46),
      ...shown.slice(1).map(({ width }) => width),
      ...amounts,
    ];
  }
}

const HEADING = FIRST_ROW - 1;

function hasOwners(blocks: readonly { readonly owner?: unknown }[]): boolean {
  return blocks.some(({ owner }) => owner !== undefined);
}

/** The label always, the others where a row needs them. */
function shownColumns<Row extends StatedRow>(
  columns: readonly RowColumn<Row>[],
  blocks: readonly RowBlock<Row>[],
): readonly RowColumn<Row>[] {
  return columns.filter(
    ({ isNeededFor }, nth) =>
      nth === 0 || blocks.some(({ figures }) => figures.rows.some(({ row }) => isNeededFor(row))),
  );
}

function headingCells<Row extends StatedRow>(
  { id, years, blocks, notes }: BlockSheet<Row>,
  columns: readonly RowColumn<Row>[],
  language: Language,
): readonly FormCell[] {
  const right = { ...STYLES.heading, horizontal: 'right' } as const;
  const owners = hasOwners(blocks) ? 1 : 0;
  const owner: FormCell = {
    row: HEADING,
    column: 0,
    value: FORM_WORDS.partner[language],
    style: STYLES.heading,
    mark: `${id}.column.partner`,
    note: FORM_NOTES.partner[language],
  };
  return [
    ...(owners === 1 ? [owner] : []),
    ...columns.map(
      ({ id: column, word, note, isRight }, nth): FormCell => ({
        row: HEADING,
        column: owners + nth,
        value: word[language],
        style: isRight ? right : STYLES.heading,
        mark: `${id}.column.${column}`,
        note: withNote(note?.[language], notes[column]),
        ...(column === 'label' && { path: blocks[0]?.path ?? [] }),
      }),
    ),
    ...years.map((year, nth): FormCell => {
      const value = yearText(year);
      const own = blocks.find(({ ownYears }) => ownYears[nth] !== undefined);
      return {
        row: HEADING,
        column: owners + columns.length + nth,
        value,
        style: { ...right, ...(typeof value === 'number' && { format: '0' }) },
        mark: `${id}.year.${nth + 1}`,
        ...(own !== undefined && { path: [...own.path, 'years', own.ownYears[nth] ?? nth] }),
      };
    }),
    {
      row: HEADING,
      column: owners + columns.length + years.length,
      value: FORM_WORDS.total[language],
      style: right,
      mark: `${id}.column.total`,
      note: withNote(undefined, notes.total),
    },
  ];
}

function withNote(own: string | undefined, more: string | undefined): string | undefined {
  const notes = [own, more].filter((text) => text !== undefined);
  return notes.length === 0 ? undefined : notes.join('\n\n');
}
