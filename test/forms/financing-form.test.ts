import { expect, test } from 'vitest';
import { fillForms } from '../../packages/core/src/forms.js';
import type { NewCell } from '../../packages/core/src/grid/new-workbook.js';
import { fromFile } from './random-project.js';

type Row = Readonly<Record<string, unknown>>;

/** The cells of the plan's sheet by their address, from row 0 and column 0: `4,2`. */
function cellsOf(
  years: readonly (number | string)[],
  rows: readonly Row[],
  project: Row = {},
): Map<string, NewCell> {
  const filled = fillForms(fromFile({ eurakit: 1, project, financing: { years, rows } }), { language: 'fi' });
  return new Map(filled.sheets[1]?.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
}

const funder = (amounts: readonly unknown[], more: Row = {}): Row => ({
  label: 'Kotka',
  role: 'municipal',
  amounts,
  ...more,
});

test('a sum that holds is a formula with its value; one that does not stays the number it is', () => {
  const cells = cellsOf(
    [2024, 2025],
    [
      {
        label: 'Kunnat',
        role: 'group',
        amounts: ['3', '5'],
        total: '9',
        parts: [funder(['1', '2']), funder(['2', '2'])],
      },
      { label: 'Yhteensä', role: 'total', amounts: ['3', '5'], total: '8' },
    ],
  );
  expect(cells.get('4,2')).toMatchObject({ value: 3, formula: 'SUM(C6:C7)' });
  expect(cells.get('4,3')).toMatchObject({ value: 5 });
  expect(cells.get('4,3')?.formula).toBeUndefined();
  expect(cells.get('4,4')?.formula).toBeUndefined();
  expect(cells.get('7,2')).toMatchObject({ value: 3, formula: 'SUM(C5)' });
  expect(cells.get('7,4')).toMatchObject({ value: 8, formula: 'SUM(C8:D8)' });
});

test('where nothing is stated a sum gives nothing; blank and unreadable cells stay as they are', () => {
  const cells = cellsOf(
    [2024, 2025],
    [
      funder([null, null]),
      funder([null, 'noin 5'], { total: null }),
      { label: 'Yht', role: 'total', amounts: [null, null] },
    ],
  );
  expect(cells.get('4,4')).toMatchObject({ value: '', formula: 'IF(COUNT(C5:D5)=0,"",SUM(C5:D5))' });
  expect(cells.get('5,3')).toMatchObject({ value: 'noin 5' });
  expect(cells.get('5,4')).toMatchObject({ value: undefined });
  expect(cells.get('6,2')).toMatchObject({ value: '', formula: 'IF(COUNT(C5:C6)=0,"",SUM(C5:C6))' });
  expect(cells.get('6,3')?.formula).toBeUndefined();
});

test.for<[project: Row, amount: string, format: string, why: string]>([
  [{}, '1', '#,##0', 'whole euros'],
  [{}, '1.50', '#,##0.00', 'a plan with cents'],
  [{ planUnit: '0.01' }, '1', '#,##0.00', 'a plan that may have cents'],
  [{ planUnit: '1' }, '1.50', '#,##0.00', 'cents are shown also where there should be none'],
])('%j %s € is shown as %s: %s', ([project, amount, format]) => {
  const cells = cellsOf([2024], [funder([amount])], project);
  expect(cells.get('4,2')?.style?.format).toBe(format);
});

test('years are numbers, parts of years are texts, percentages keep their decimals', () => {
  const cells = cellsOf(['2016 (9–12)', 2017], [funder(['1', '2'], { statedPercent: '26.40 %' })]);
  expect(cells.get('3,3')).toMatchObject({ value: '2016 (9–12)' });
  expect(cells.get('3,4')).toMatchObject({ value: 2017, style: { format: '0' } });
  expect(cells.get('4,2')).toMatchObject({ value: 0.264, style: { format: '0.00\\ %' } });
});

test('more groups than a function takes are added in steps; more than a formula takes are a number', () => {
  const groups = (count: number): readonly Row[] => [
    ...Array.from({ length: count }, () => ({
      label: 'G',
      role: 'group',
      amounts: ['1'],
      parts: [funder(['1'])],
    })),
    { label: 'Yht', role: 'total', amounts: [String(count)] },
  ];
  const total = (count: number): NewCell | undefined =>
    cellsOf([2024], groups(count)).get(`${4 + count * 2},2`);
  expect(total(300)).toMatchObject({
    value: 300,
    formula: expect.stringMatching(/^SUM\(SUM\(C5,C7,.*\),SUM\(.*\)\)$/),
  });
  expect(total(2000)).toMatchObject({ value: 2000 });
  expect(total(2000)?.formula).toBeUndefined();
});

test('without a plan there is a sheet of the project alone', () => {
  const { sheets } = fillForms(fromFile({ eurakit: 1, project: { name: 'Tyhjä' } }));
  expect(sheets.map(({ name }) => name)).toEqual(['Hanke']);
});
