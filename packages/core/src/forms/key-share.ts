import type { CellStyle } from '../grid/new-workbook.js';
import { BLANK } from '../values/amount.js';
import { type Cents, cents } from '../values/cents.js';
import { FORM_WORDS } from '../words/form-words.js';
import { amountContent } from './cell-values.js';
import { type FormCell, referenceTo } from './form-sheet.js';
import {
  columnSum,
  differenceFormula,
  exactFormula,
  givenFormula,
  KEY_COLUMN,
  type KeyTable,
  lostFormula,
  rankFormula,
  roundedFormula,
} from './key-formulas.js';
import { exactEuros, lostUnits, rankOf, roundedCents } from './key-steps.js';
import { inPlan, type KeyYearLayout } from './key-year-layout.js';
import { STYLES } from './styles.js';

/** The line of a party: weight, exact share, what it is rounded to, what it gets, and what the plan says. */
export function shareCells(layout: KeyYearLayout, table: KeyTable, nth: number): readonly FormCell[] {
  const { block, year, format, language } = layout;
  const { plan, rows, policy } = block;
  const index = rows[nth] ?? -1;
  const share = year.shares[nth];
  if (share === undefined) return [];
  const [row, line] = [table.first - 1 + nth, table.first + nth];
  const bearer = policy.kind === 'residual' && policy.row === index;
  const ranked = policy.kind === 'largest-remainder';
  const figure = figureCell(row, format);
  return [
    {
      row,
      column: KEY_COLUMN.party,
      value: plan.rows[index]?.row.label ?? '',
      style: { ...STYLES.computed, indent: 1, wrap: true },
    },
    weightCell(layout, row, nth),
    figure('exact', exactEuros(share.exact), exactFormula(table, line), '#,##0.00'),
    figure('rounded', roundedCents(block, year, nth) / 100, roundedFormula(table, policy, line)),
    ranked
      ? figure('lost', lostUnits(block, year, nth), lostFormula(table, line), '0.0000')
      : figure('lost', undefined),
    ranked
      ? figure('rank', rankOf(block, year, nth), rankFormula(table, policy, line), '0')
      : figure('rank', undefined),
    figure('given', share.given / 100, givenFormula(table, policy, line, bearer)),
    ...plannedCells(layout, row, index, share.given),
    {
      row,
      column: KEY_COLUMN.remark,
      value: bearer
        ? FORM_WORDS.bearer[language].toLowerCase()
        : share.tied
          ? FORM_WORDS.tie[language]
          : undefined,
      style: { ...STYLES.computed, indent: 1 },
    },
  ];
}

/** The sums of the parties' columns; that of the lost fractions is the number of units still to be given. */
export function sumCells(
  { block, year, format, language }: KeyYearLayout,
  table: KeyTable,
): readonly FormCell[] {
  const row = table.last;
  const ranked = block.policy.kind === 'largest-remainder';
  const figure = figureCell(row, format, STYLES.group);
  const sum = (of: (nth: number) => number): number => block.rows.reduce((so, _, nth) => so + of(nth), 0);
  const given = sum((nth) => year.shares[nth]?.given ?? 0) / 100;
  const rounded = sum((nth) => roundedCents(block, year, nth)) / 100;
  const isRunning = block.policy.kind === 'cumulative';
  const planned = block.rows.map((index) => plannedAmount({ block, year }, index));
  const isWhole = planned.every((amount) => amount !== undefined);
  const inPlanSum = planned.reduce<number>((so, amount) => so + (amount ?? 0), 0) / 100;
  return [
    { row, column: KEY_COLUMN.party, value: FORM_WORDS.sum[language], style: STYLES.group },
    figure(
      'weight',
      sum((nth) => weightOf({ block }, nth).value),
      columnSum(table, 'B'),
      '#,##0.##',
    ),
    figure('exact', year.shared / 100, columnSum(table, 'C'), '#,##0.00'),
    isRunning ? figure('rounded', undefined) : figure('rounded', rounded, columnSum(table, 'D')),
    ranked
      ? figure('lost', Math.round(sum((nth) => lostUnits(block, year, nth))), columnSum(table, 'E'), '0.0000')
      : figure('lost', undefined),
    figure('rank', undefined),
    figure('given', given, columnSum(table, 'G')),
    figure('planned', inPlanSum, columnSum(table, 'H')),
    isWhole
      ? figure(
          'difference',
          Math.round((inPlanSum - given) * 100) / 100,
          columnSum(table, 'I'),
          differenceFormat(format),
        )
      : figure('difference', undefined),
    { row, column: KEY_COLUMN.remark, style: STYLES.group },
  ];
}

type Column = keyof typeof KEY_COLUMN;

function figureCell(
  row: number,
  format: string,
  style: CellStyle = STYLES.computed,
): (column: Column, value: number | undefined, formula?: string, own?: string) => FormCell {
  return (column, value, formula, own = format) => ({
    row,
    column: KEY_COLUMN[column],
    value,
    formula,
    style: {
      ...style,
      format: own,
      horizontal: 'right',
      ...(column === 'given' && { bold: true as const }),
    },
  });
}

function weightCell(layout: KeyYearLayout, row: number, nth: number): FormCell {
  const { value, isPlain } = weightOf(layout, nth);
  const { block, places } = layout;
  const own = block.weightOf[nth] ?? nth;
  const party = block.key.weights[own]?.party;
  const path = ['keys', block.keyIndex ?? -1, 'weights', party ?? own];
  const formula = isPlain ? referenceTo(places, path) : undefined;
  return figureCell(row, '#,##0.##')(
    'weight',
    value,
    formula,
    Number.isInteger(value) ? '#,##0' : '#,##0.######',
  );
}

/** A weight as a number; `isPlain` where it stands as one on the sheet of keys. */
function weightOf(
  { block }: Pick<KeyYearLayout, 'block'>,
  nth: number,
): { readonly value: number; readonly isPlain: boolean } {
  const weight = block.key.weights[block.weightOf[nth] ?? nth]?.weight ?? 0;
  if (typeof weight === 'number') return { value: weight, isPlain: true };
  const [over = '0', under = '1'] = weight.split('/');
  return { value: Number(over) / Number(under), isPlain: false };
}

function plannedCells(layout: KeyYearLayout, row: number, index: number, given: Cents): readonly FormCell[] {
  const { format, block, year } = layout;
  const planned = plannedAmount(layout, index);
  const figure = figureCell(row, format);
  if (planned === undefined) {
    const written = amountContent(block.plan.rows[index]?.row.amounts[year.year] ?? BLANK);
    return [{ ...figure('planned', undefined), value: written }, figure('difference', undefined)];
  }
  return [
    figure('planned', planned / 100, inPlan(layout, index)),
    figure('difference', (planned - given) / 100, differenceFormula(row + 1), differenceFormat(format)),
  ];
}

/** What the plan says, an empty cell counting as nothing; `undefined` where it cannot be read. */
function plannedAmount(
  { block, year }: Pick<KeyYearLayout, 'block' | 'year'>,
  index: number,
): Cents | undefined {
  const amount = block.plan.rows[index]?.row.amounts[year.year] ?? BLANK;
  return amount.kind === 'amount' ? amount.cents : amount.kind === 'blank' ? cents(0) : undefined;
}

/** No difference is a dash, so that a difference is seen. */
function differenceFormat(format: string): string {
  return `${format};\\-${format};"–"`;
}
