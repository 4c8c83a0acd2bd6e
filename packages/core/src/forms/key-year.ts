import { yearValue } from '../calculate/row-values.js';
import { toAddress } from '../grid/address.js';
import type { CellStyle } from '../grid/new-workbook.js';
import { yearText } from '../input/table-to-draft.js';
import { isCents } from '../values/cents.js';
import { FORM_WORDS } from '../words/form-words.js';
import { amountContent } from './cell-values.js';
import type { FormCell } from './form-sheet.js';
import type { KeyBlock } from './key-blocks.js';
import { KEY_COLUMN, type KeyTable } from './key-formulas.js';
import { shareCells } from './key-share.js';
import { sumCells } from './key-sums.js';
import { inPlan, type KeyYearLayout } from './key-year-layout.js';
import { STYLES } from './styles.js';

/** How many rows a year takes: its heading, what is shared, the parties and their sum. */
export function keyYearHeight({ rows, fixed }: KeyBlock): number {
  return 3 + rows.length + (fixed.length > 0 ? fixed.length + 1 : 0);
}

/** From what the group has in the year to what each party gets. */
export function keyYearCells(layout: KeyYearLayout): readonly FormCell[] {
  const { block, top } = layout;
  const shared = top + keyYearHeight(block) - block.rows.length - 2;
  const table: KeyTable = {
    first: shared + 2,
    last: shared + 1 + block.rows.length,
    shared: toAddress(shared, KEY_COLUMN.planned).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'),
    step: block.step / 100,
  };
  return [
    ...yearCells(layout),
    ...baseCells(layout, shared),
    ...block.rows.flatMap((_, nth) => shareCells(layout, table, nth)),
    ...sumCells(layout, table),
  ];
}

function yearCells({ block, year, top }: KeyYearLayout): readonly FormCell[] {
  const heading = block.plan.plan.years[year.year];
  return Object.values(KEY_COLUMN).map((column) => ({
    row: top,
    column,
    value: column === 0 && heading !== undefined ? String(yearText(heading)) : undefined,
    style: STYLES.year,
    isCode: column === 0,
  }));
}

/** What the group has, what is fixed, and what is left to be shared. */
function baseCells(layout: KeyYearLayout, shared: number): readonly FormCell[] {
  const { block, year, language } = layout;
  const { plan, parent, fixed } = block;
  const fixedSum = fixed.reduce((sum, row) => sum + yearValue(plan, row, year.year), 0);
  const group = parent < 0 ? plan.rows.findIndex(({ row }) => row.role === 'total') : parent;
  const whole = year.shared + fixedSum;
  if (fixed.length === 0) {
    const word = FORM_WORDS.toShare[language];
    return lineCells(layout, shared, word, { cents: whole, formula: inPlan(layout, group), strong: true });
  }
  const first = shared - fixed.length;
  const column = (row: number): string => toAddress(row, KEY_COLUMN.planned);
  return [
    ...lineCells(layout, first - 1, plan.rows[group]?.row.label ?? FORM_WORDS.allRows[language], {
      cents: whole,
      formula: inPlan(layout, group),
    }),
    ...fixed.flatMap((row, nth) =>
      lineCells(layout, first + nth, plan.rows[row]?.row.label ?? '', {
        cents: yearValue(plan, row, year.year),
        formula: inPlan(layout, row),
        remark: FORM_WORDS.fixedPart[language].toLowerCase(),
      }),
    ),
    ...lineCells(layout, shared, FORM_WORDS.toShare[language], {
      cents: year.shared,
      formula: `${column(first - 1)}-SUM(${column(first)}:${column(shared - 1)})`,
      strong: true,
    }),
  ];
}

type Line = {
  readonly cents: number;
  readonly formula: string | undefined;
  readonly remark?: string;
  readonly strong?: true;
};

function lineCells(
  { format }: KeyYearLayout,
  row: number,
  label: string,
  { cents, formula, remark, strong }: Line,
): readonly FormCell[] {
  const style: CellStyle = { ...STYLES.computed, ...(strong && { bold: true }) };
  return Object.values(KEY_COLUMN).map((column): FormCell => {
    if (column === KEY_COLUMN.party) return { row, column, value: label, style: { ...style, wrap: true } };
    if (column === KEY_COLUMN.remark)
      return { row, column, value: remark, style: { ...STYLES.computed, indent: 1 } };
    if (column !== KEY_COLUMN.planned) return { row, column, style };
    const value = isCents(cents) ? amountContent({ kind: 'amount', cents }) : undefined;
    return { row, column, value, formula, style: { ...style, format, horizontal: 'right' } };
  });
}
