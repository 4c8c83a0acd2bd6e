import { FORM_WORDS } from '../words/form-words.js';
import type { FormCell } from './form-sheet.js';
import { differenceFormat, figureCells, plannedAmount, weightFormat, weightOf } from './key-figure.js';
import { columnSum, KEY_COLUMN, type KeyTable } from './key-formulas.js';
import { lostUnits, roundedCents } from './key-steps.js';
import type { KeyYearLayout } from './key-year-layout.js';
import { STYLES } from './styles.js';

/** The sums of the parties' columns; that of the lost fractions is the number of units still to be given. */
export function sumCells(
  { block, year, format, language }: KeyYearLayout,
  table: KeyTable,
): readonly FormCell[] {
  const { kind } = block.policy;
  const row = table.last;
  const figure = figureCells(row, format, STYLES.group);
  const sum = (of: (nth: number) => number): number => block.rows.reduce((so, _, nth) => so + of(nth), 0);
  const weights = sum((nth) => weightOf(block, nth).value);
  const rounded = sum((nth) => roundedCents(block, year, nth));
  const lost = Math.round(sum((nth) => lostUnits(block, year, nth)));
  const given = sum((nth) => year.shares[nth]?.given ?? 0);
  const planned = block.rows.map((index) => plannedAmount(block, year, index));
  const inPlan = planned.reduce<number>((so, amount) => so + (amount ?? 0), 0);
  const sums = (column: keyof typeof SUMMED, value: number, own?: string): FormCell =>
    figure(column, value, columnSum(table, SUMMED[column]), own);
  return [
    { row, column: KEY_COLUMN.party, value: FORM_WORDS.sum[language], style: STYLES.group },
    sums('weight', weights, weightFormat(weights)),
    sums('exact', year.shared / 100, '#,##0.00'),
    kind === 'cumulative' ? figure('rounded') : sums('rounded', rounded / 100),
    kind === 'largest-remainder' ? sums('lost', lost, '0.0000') : figure('lost'),
    figure('rank'),
    sums('given', given / 100),
    sums('planned', inPlan / 100),
    planned.includes(undefined)
      ? figure('difference')
      : sums('difference', (inPlan - given) / 100, differenceFormat(format)),
    { row, column: KEY_COLUMN.remark, style: STYLES.group },
  ];
}

/** The letters of the columns that are added up. */
const SUMMED = {
  weight: 'B',
  exact: 'C',
  rounded: 'D',
  lost: 'E',
  given: 'G',
  planned: 'H',
  difference: 'I',
} as const;
