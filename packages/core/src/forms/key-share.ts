import type { KeyPolicy } from '../calculate/key-fit.js';
import { BLANK } from '../values/amount.js';
import { FORM_WORDS } from '../words/form-words.js';
import { amountContent } from './cell-values.js';
import { type FormCell, referenceTo } from './form-sheet.js';
import {
  differenceFormat,
  type FigureCell,
  figureCells,
  plannedAmount,
  weightFormat,
  weightOf,
} from './key-figure.js';
import {
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
  const { block, year, format } = layout;
  const { plan, rows, policy } = block;
  const share = year.shares[nth];
  if (share === undefined) return [];
  const [row, line] = [table.first - 1 + nth, table.first + nth];
  const figure = figureCells(row, format);
  const label = plan.rows[rows[nth] ?? -1]?.row.label ?? '';
  const rounded = roundedCents(block, year, nth) / 100;
  return [
    { row, column: KEY_COLUMN.party, value: label, style: { ...STYLES.computed, indent: 1, wrap: true } },
    weightCell(layout, figure, nth),
    figure('exact', exactEuros(share.exact), exactFormula(table, line), '#,##0.00'),
    figure('rounded', rounded, roundedFormula(table, policy, line)),
    ...lostCells(layout, table, figure, nth),
    figure('given', share.given / 100, givenFormula(table, policy, line, isBearer(policy, rows[nth]))),
    ...plannedCells(layout, figure, nth, line),
    { row, column: KEY_COLUMN.remark, value: remark(layout, nth), style: { ...STYLES.computed, indent: 1 } },
  ];
}

function weightCell({ block, places }: KeyYearLayout, figure: FigureCell, nth: number): FormCell {
  const { value, isPlain } = weightOf(block, nth);
  const own = block.weightOf[nth] ?? nth;
  const path = ['keys', block.keyIndex ?? -1, 'weights', block.key.weights[own]?.party ?? own];
  return figure('weight', value, isPlain ? referenceTo(places, path) : undefined, weightFormat(value));
}

/** Only the largest remainder ranks what was lost. */
function lostCells(
  { block, year }: KeyYearLayout,
  table: KeyTable,
  figure: FigureCell,
  nth: number,
): readonly FormCell[] {
  if (block.policy.kind !== 'largest-remainder') return [figure('lost'), figure('rank')];
  const line = table.first + nth;
  return [
    figure('lost', lostUnits(block, year, nth), lostFormula(table, line), '0.0000'),
    figure('rank', rankOf(block, year, nth), rankFormula(table, block.policy, line), '0'),
  ];
}

function plannedCells(
  layout: KeyYearLayout,
  figure: FigureCell,
  nth: number,
  line: number,
): readonly FormCell[] {
  const { format, block, year } = layout;
  const index = block.rows[nth] ?? -1;
  const planned = plannedAmount(block, year, index);
  if (planned === undefined) {
    const written = amountContent(block.plan.rows[index]?.row.amounts[year.year] ?? BLANK);
    return [{ ...figure('planned'), value: written }, figure('difference')];
  }
  const difference = (planned - (year.shares[nth]?.given ?? 0)) / 100;
  return [
    figure('planned', planned / 100, inPlan(layout, index)),
    figure('difference', difference, differenceFormula(line), differenceFormat(format)),
  ];
}

function isBearer(policy: KeyPolicy, row: number | undefined): boolean {
  return policy.kind === 'residual' && policy.row === row;
}

function remark({ block, year, language }: KeyYearLayout, nth: number): string | undefined {
  if (isBearer(block.policy, block.rows[nth])) return FORM_WORDS.bearer[language].toLowerCase();
  return year.shares[nth]?.tied ? FORM_WORDS.tie[language] : undefined;
}
