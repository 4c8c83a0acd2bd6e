import { toAddress } from '../grid/address.js';
import type { CellCondition, CellStyle } from '../grid/new-workbook.js';
import { yearText } from '../input/table-to-draft.js';
import { BLANK, type StatedAmount } from '../values/amount.js';
import type { PlanYear } from '../values/period.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { FORM_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { amountContent } from './cell-values.js';
import { addedUp, type Figure, figureOf } from './financing-sums.js';
import { amountWidth } from './fitting.js';
import type { FormCell } from './form-sheet.js';
import type { OwnFigures } from './owner-figures.js';
import { STYLES } from './styles.js';

/** Where the figures of the partners stand, and what they are of. */
export type SumsLayout = {
  readonly first: number;
  readonly count: number;
  readonly left: number;
  readonly years: readonly PlanYear[];
  readonly groups: readonly { readonly id: 'costs' | 'support'; readonly of: OwnFigures }[];
  readonly format: string;
  readonly language: Language;
};

/** The figures of each partner, their sum, the whole and the difference; what differs is marked. */
export function partnerSums(layout: SumsLayout): {
  readonly cells: readonly FormCell[];
  readonly widths: readonly number[];
  readonly conditions: readonly CellCondition[];
} {
  const { first, count, left, years, groups, language } = layout;
  const [sumRow, wholeRow, differenceRow] = [first + count, first + count + 1, first + count + 2];
  const width = years.length + 1;
  const labels: readonly FormCell[] = [
    { row: sumRow, column: 0, value: FORM_WORDS.sum[language], style: STYLES.total, mark: 'partners.sum' },
    { row: wholeRow, column: 0, value: FORM_WORDS.wholeProject[language], style: STYLES.computed },
    {
      row: differenceRow,
      column: 0,
      value: FORM_WORDS.difference[language],
      style: STYLES.group,
      note: FORM_NOTES.partnerDifference[language],
    },
    ...Array.from({ length: left - 1 }, (_, nth) => [
      { row: sumRow, column: nth + 1, style: STYLES.total },
      { row: wholeRow, column: nth + 1, style: STYLES.computed },
      { row: differenceRow, column: nth + 1, style: STYLES.group },
    ]).flat(),
  ];
  if (groups.length === 0) return { cells: labels.slice(0, 1), widths: [], conditions: [] };
  const columns = groups.map((group, nth) => groupCells(layout, group, left + nth * width));
  const right = left + groups.length * width - 1;
  return {
    cells: [...labels, ...columns.flatMap(({ cells }) => cells)],
    widths: columns.flatMap(({ widths }) => widths),
    conditions: [
      {
        area: { top: differenceRow, bottom: differenceRow, left, right },
        formula: `N(${toAddress(differenceRow, left)})<>0`,
        style: { bold: true, colour: STYLES.error.colour, fill: 'F8E4E1' },
      },
    ],
  };
}

const WORDS = { costs: FORM_WORDS.netCosts, support: FORM_WORDS.euStateSupport } as const;

function groupCells(
  { first, count, years, format, language }: SumsLayout,
  { id, of }: SumsLayout['groups'][number],
  left: number,
): { readonly cells: readonly FormCell[]; readonly widths: readonly number[] } {
  const right = { ...STYLES.heading, horizontal: 'right' } as const;
  const heading = first - 1;
  const rows = Array.from({ length: count }, (_, nth) => ({ row: first + nth, number: nth + 1 }));
  const [sumRow, wholeRow, differenceRow] = [first + count, first + count + 1, first + count + 2];
  const whole = years.map((year) => ownFigure(of, 0, year));
  const partners = rows.map(({ number }) => years.map((year) => ownFigure(of, number, year)));
  const amount = (row: number, nth: number, { value, formula }: Figure, style: CellStyle): FormCell => ({
    row,
    column: left + nth,
    value,
    formula,
    style: { ...style, horizontal: 'right', format, ...(nth === years.length && { bold: true as const }) },
  });
  const line = (row: number, figures: readonly Shown[], style: CellStyle): readonly FormCell[] => [
    ...figures.map(({ figure }, nth) => amount(row, nth, figure, style)),
    amount(row, years.length, rowSum(row, figures, left), style),
  ];
  const sums = years.map(
    (_, nth): Shown =>
      columnSum(
        partners.map((own) => own[nth] ?? NOTHING),
        first,
        left + nth,
      ),
  );
  const widths = years.map((_, nth) =>
    amountWidth([sums[nth]?.amount ?? BLANK, whole[nth]?.amount ?? BLANK], format),
  );
  return {
    widths: [...widths, amountWidth([addedUp(sums.map((one) => one.amount))], format)],
    cells: [
      { row: heading - 1, column: left, value: WORDS[id][language], style: STYLES.caption },
      ...years.map((year, nth): FormCell => {
        const value = yearText(year);
        return {
          row: heading,
          column: left + nth,
          value,
          style: { ...right, ...(typeof value === 'number' && { format: '0' }) },
        };
      }),
      { row: heading, column: left + years.length, value: FORM_WORDS.total[language], style: right },
      ...rows.flatMap(({ row }, nth) => line(row, partners[nth] ?? [], STYLES.computed)),
      ...line(sumRow, sums, STYLES.total),
      ...line(wholeRow, whole, STYLES.computed),
      ...[...years.keys(), years.length].map((nth) => {
        const [mine, other] = [valueIn(sums, nth, years.length), valueIn(whole, nth, years.length)];
        const column = left + nth;
        return amount(
          differenceRow,
          nth,
          difference(mine, other, toAddress(sumRow, column), toAddress(wholeRow, column)),
          STYLES.group,
        );
      }),
    ],
  };
}

/** What a cell shows, and the amount that it is. */
type Shown = { readonly figure: Figure; readonly amount: StatedAmount };

const NOTHING: Shown = { figure: { value: undefined, isSum: false }, amount: BLANK };

/** The figure by references to the other sheets, where it has cells there. */
function ownFigure(of: OwnFigures, number: number, year: PlanYear): Shown {
  const found = of(number, year);
  if (found === undefined) return NOTHING;
  const { plus, less, amount } = found;
  const isThere = plus.areas.length === plus.amounts.length && less.areas.length === less.amounts.length;
  const figure = isThere ? figureOf(undefined, plus, less) : { value: amountContent(amount), isSum: true };
  return { figure, amount };
}

function rowSum(row: number, figures: readonly Shown[], left: number): Figure {
  const areas = [`${toAddress(row, left)}:${toAddress(row, left + figures.length - 1)}`];
  return figureOf(undefined, { amounts: figures.map(({ amount }) => amount), areas });
}

function columnSum(figures: readonly Shown[], first: number, column: number): Shown {
  const amounts = figures.map(({ amount }) => amount);
  const areas = [`${toAddress(first, column)}:${toAddress(first + figures.length - 1, column)}`];
  return { figure: figureOf(undefined, { amounts, areas }), amount: addedUp(amounts) };
}

function valueIn(figures: readonly Shown[], nth: number, total: number): StatedAmount {
  return nth === total ? addedUp(figures.map(({ amount }) => amount)) : (figures[nth]?.amount ?? BLANK);
}

/** Nothing where one of the two is not there. */
function difference(mine: StatedAmount, other: StatedAmount, sum: string, whole: string): Figure {
  const formula = `IF(COUNT(${sum},${whole})=2,ROUND(${sum}-${whole},2),"")`;
  if (mine.kind !== 'amount' || other.kind !== 'amount') return { value: '', formula, isSum: true };
  return { value: (mine.cents - other.cents) / 100, formula, isSum: true };
}
