import { readFileSync } from 'node:fs';
import { toAddress } from '../../packages/core/src/grid/address.js';
import type { Snapshot } from '../../packages/core/src/grid/snapshot.js';
import { workbook } from '../support/small-workbook.js';

type Rows = readonly (readonly string[])[];

/** The published text: every cell of the table on a line of its own. */
export const TEXT = readFileSync(
  new URL('../../examples/pro-sos/rahoitus.txt', import.meta.url),
  'utf8',
).replaceAll('\r\n', '\n');

const CELL_LINES = TEXT.split('\n')
  .flatMap((text, index) => (text === '' ? [] : [{ text, line: index + 1 }]))
  .slice(1, -1);

/** The example as rows of cells: a heading and eight rows, a label and four figures in each. */
export const ROWS: Rows = Array.from({ length: CELL_LINES.length / 5 }, (_, row) =>
  CELL_LINES.slice(row * 5, row * 5 + 5).map(({ text }) => text),
);

/** The line of the text on which a cell of {@link ROWS} stands. */
export function lineOf(row: number, column: number): number {
  return CELL_LINES[row * 5 + column]?.line ?? 0;
}

/** One way to lay the table out in a workbook: the sheets with their rows, in which `rows` stand somewhere. */
export type Layout = {
  readonly name: string;
  readonly sheets: (rows: Rows) => Readonly<Record<string, Rows>>;
  readonly merged?: Readonly<Record<string, readonly string[]>>;
  /** The figures that are formulas, by their row and column in {@link ROWS}. */
  readonly formula?: (row: number, column: number) => string | undefined;
};

/** The text in a cell of a layout, with another in some: `'5,2'` is row 5, column 2 of {@link ROWS}. */
export type Instead = Readonly<Record<string, string>>;

/** The workbook of a layout, and where the cells of the table stand in it. */
export function bookOf(
  { sheets, merged = {}, formula }: Layout,
  instead: Instead = {},
): { readonly book: Snapshot; readonly places: ReadonlyMap<string, string> } {
  const places = new Map<string, string>();
  const marked = ROWS.map((row, r) => row.map((_, c) => `@${r},${c}`));
  const written = Object.entries(sheets(marked)).map(([name, rows]) => {
    const lines = rows.map((row, r) =>
      row
        .map((text, c) => {
          if (!text.startsWith('@')) return text;
          const [key = '', ...more] = text.slice(1).split(' ');
          places.set(key, `${name}!${toAddress(r, c)}`);
          const [row = 0, column = 0] = key.split(',').map(Number);
          const own = formula?.(row, column);
          return [instead[key] ?? own ?? ROWS[row]?.[column] ?? '', ...more].join(' ');
        })
        .join('|'),
    );
    return [name, lines] as const;
  });
  return { book: workbook(Object.fromEntries(written), { merged }), places };
}

/** The table from column C on, row 7. */
const fromC7 = (rows: Rows): Rows => [
  ['PRO SOS, Kaakkois-Suomen osahanke'],
  ['Hakemus 101965', '', '', '', '', '', '', 'Tulostettu 12.1.2017'],
  ['Yhteyshenkilö', 'Maija Mallikas, puh. 040 123 4567'],
  [],
  ['', '', 'Osahankkeen rahoitus vuosittain'],
  [],
  ...rows.map((row, nth) => ['', '', ...row, '', nth === 4 ? 'aiesopimus tulossa' : '']),
  [],
  ['', '', 'Kunnat ja Eksote maksavat osuutensa aiesopimusten mukaan.'],
  [],
  ['Laatija', 'Talousosasto'],
];

const PARTICIPANTS: Rows = [
  ['Osallistujat', '2016', '2017', '2018'],
  ['Naisia', '12', '30', '28'],
  ['Miehiä', '9', '22', '25'],
];

const ACROSS: Layout = {
  name: 'from C7, with other content',
  sheets: (rows) => ({ Rahoitus: fromC7(rows) }),
};

/** The same figures laid out as other people do; the first is the one at C7. */
export const LAYOUTS: readonly Layout[] = [
  ACROSS,
  {
    name: 'years down, on the second of three sheets',
    sheets: (rows) => ({
      Ohje: [['Täytä rahoitus välilehdelle Rahoitus.']],
      'Rahoitus 2016-2018': [
        ['Osahankkeen rahoitus'],
        [],
        ...(rows[0] ?? []).map((_, column) => ['', ...rows.map((row) => row[column] ?? '')]),
      ],
      Osallistujat: PARTICIPANTS,
    }),
  },
  {
    name: 'total column first, after an empty column',
    sheets: (rows) => ({
      Taul1: rows.map(([label = '', ...rest]) => [label, '', rest.at(-1) ?? '', ...rest.slice(0, -1)]),
    }),
  },
  {
    name: 'total row first, under a merged title',
    sheets: (rows) => {
      const [heading = [], ...others] = rows;
      return {
        Rahoitus: [
          ['', 'Rahoitus lähteittäin ja vuosittain'],
          ['', ...heading],
          ...[...others.slice(-1), ...others.slice(0, -1)].map((row) => ['', ...row]),
        ],
      };
    },
    merged: { Rahoitus: ['B1:F1'] },
  },
  {
    name: 'group total below its rows, with empty rows between',
    sheets: (rows) => {
      const [heading = [], support = [], group = [], ...rest] = rows;
      return { Rahoitus: [heading, support, [], ...rest.slice(0, -1), group, [], ...rest.slice(-1)] };
    },
  },
  {
    name: 'amounts with decimals and a currency, beside another table',
    sheets: (rows) => ({
      Rahoitus: rows.map((row, nth) => [
        ...row.map((cell, column) => (nth > 0 && column > 0 ? `${cell} {#,##0.00 "€"}` : cell)),
        '',
        ...(PARTICIPANTS[nth] ?? []),
      ]),
    }),
  },
];

/** With the sums as formulas of the sheet: of the group, of all, and of every row. */
export const FORMULAS: Layout = {
  ...ACROSS,
  name: 'sums as formulas',
  formula: (row, column) => sumRange(row, column)?.('whole'),
};

/** The formula of a sum of {@link FORMULAS}, right or with its range one cell off at its end. */
export function sumRange(
  row: number,
  column: number,
): ((size: 'whole' | 'short' | 'far') => string) | undefined {
  if (row === 0 || column === 0) return undefined;
  const [r, letter] = [row + 7, 'CDEFGH'[column] ?? ''];
  const last = { whole: 0, short: -1, far: 1 } as const;
  if (column === 4) return (size) => `=SUM(D${r}:${'EFG'[1 + last[size]] ?? ''}${r})`;
  if (row === 2) return (size) => `=SUM(${letter}10:${letter}${14 + last[size]})`;
  if (row === 8) return (size) => `=SUM(${letter}8:${letter}${9 + last[size]})`;
  return undefined;
}
