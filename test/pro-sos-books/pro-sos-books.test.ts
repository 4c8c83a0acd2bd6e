import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Evaluation, evaluate, type LocatedFinding } from '@eurakit/core/read';
import { newXlsx } from '@eurakit/core/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluateWorkbook } from '../../packages/core/src/pipeline/evaluate-workbook.js';
import { newFromSnapshot } from '../support/new-from-snapshot.js';
import { findLibreOffice, NOT_RUN, recalculateAll } from '../workbook/libreoffice.js';
import { opened } from '../workbook/xlsx-file.js';
import {
  bookOf,
  FORMULAS,
  type Instead,
  LAYOUTS,
  type Layout,
  lineOf,
  ROWS,
  sumRange,
  TEXT,
} from './layouts.js';

/**
 * The PRO SOS table in workbooks that LibreOffice saved: what is found in them is what is found in the text. With
 * `UPDATE_BOOKS=1`, where LibreOffice is installed, they are made anew.
 */
const ALL: readonly Layout[] = [...LAYOUTS, FORMULAS];

/** The cells of the table by their lines in the text. */
const LINES = new Map(ROWS.flatMap((row, r) => row.map((_, c) => [lineOf(r, c), `${r},${c}`] as const)));

/** What a finding says and where: cells as the row and column of the table that they are. */
type Told = { readonly code: string; readonly args: unknown; readonly places: readonly string[] };

function told(finding: LocatedFinding, place: (where: LocatedFinding['where']) => string): Told {
  const { code, args, where, alsoWhere } = finding;
  // The number of a row is that of its layout; its label is told too.
  const said = JSON.parse(JSON.stringify(args), (key, value: unknown) => (key === 'row' ? undefined : value));
  return { code, args: said, places: [where, ...alsoWhere].map(place) };
}

const IN_TEXT = evaluate(TEXT).findings.map((finding) =>
  told(finding, ({ line }) => LINES.get(line ?? 0) ?? `line ${line}`),
);

function toldOfBook({ findings }: Evaluation, places: ReadonlyMap<string, string>): readonly Told[] {
  const cells = new Map([...places].map(([key, at]) => [at, key]));
  return findings.map((finding) =>
    told(finding, ({ sheet, cell }) => cells.get(`${sheet}!${cell}`) ?? `${sheet}!${cell}`),
  );
}

/** The cells that an error is told at. */
function errorsIn(layout: Layout, instead: Instead): readonly string[] {
  const { book, places } = bookOf(layout, instead);
  const { findings, ...rest } = evaluateWorkbook(book);
  const errors = findings.filter(({ severity }) => severity === 'error');
  return toldOfBook({ ...rest, findings: errors }, places).flatMap((one) => one.places.slice(0, 1));
}

describe('the text and the workbooks are told the same', () => {
  test('the text is told three things', () => {
    expect(IN_TEXT.map(({ code }) => code)).toEqual([
      'percents-are-display-roundings',
      'rate-observed',
      'context-missing',
    ]);
  });

  test.for(ALL)('$name: as LibreOffice saved it', async (layout) => {
    const { places } = bookOf(layout);
    const bytes = readFileSync(fileOf(layout));
    const found = evaluateWorkbook(await opened(new Uint8Array(bytes)).read());
    expect(toldOfBook(found, places)).toEqual(IN_TEXT);
  });

  test.for(ALL)('$name: as we write it', async (layout) => {
    const { book, places } = bookOf(layout);
    const found = evaluateWorkbook(await opened(newXlsx(newFromSnapshot(book))).read());
    expect(toldOfBook(found, places)).toEqual(IN_TEXT);
  });
});

function fileOf({ name }: Layout): URL {
  return new URL(`./${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.xlsx`, import.meta.url);
}

if (findLibreOffice() === undefined) test(NOT_RUN, () => expect(findLibreOffice()).toBeUndefined());
else {
  let saved: readonly Uint8Array[] = [];
  beforeAll(async () => {
    saved = await recalculateAll(ALL.map((layout) => newXlsx(newFromSnapshot(bookOf(layout).book))));
  }, 120_000);

  test.for(ALL)('$name: as LibreOffice saves it now', async (layout) => {
    const { places } = bookOf(layout);
    const bytes = saved[ALL.indexOf(layout)] ?? new Uint8Array();
    if (process.env.UPDATE_BOOKS === '1') writeFileSync(fileOf(layout), bytes);
    expect(existsSync(fileOf(layout))).toBe(true);
    expect(toldOfBook(evaluateWorkbook(await opened(bytes).read()), places)).toEqual(IN_TEXT);
  });
}

const FIGURES = ROWS.flatMap((row, r) => row.flatMap((_, c) => (r > 0 && c > 0 ? [`${r},${c}`] : [])));
const figureAt = (key: string): string => {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return ROWS[row]?.[column] ?? '';
};

describe('one wrong figure is one error at its cell', () => {
  test('there are 32 figures', () => expect(FIGURES).toHaveLength(32));

  test.for(LAYOUTS)('$name', (layout) => {
    for (const key of FIGURES) {
      const figure = figureAt(key);
      const less = String(Number(figure.replaceAll(' ', '')) - 1);
      for (const instead of [less, 'abc', `'${figure}`, `'${figure} ?`])
        expect(errorsIn(layout, { [key]: instead }), `${key}: ${figure} → ${instead}`).toEqual([key]);
    }
  });
});

describe('one wrong formula is one error at its cell', () => {
  const sums = FIGURES.flatMap((key) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const range = sumRange(row, column);
    return range === undefined ? [] : [{ key, range }];
  });

  test('there are 14 formulas', () => expect(sums).toHaveLength(14));

  test.for(sums)('$key', ({ key, range }) => {
    const figure = Number(figureAt(key).replaceAll(' ', ''));
    for (const instead of [range('short'), range('far'), String(figure + 7), `${range('whole')}+7`])
      expect(errorsIn(FORMULAS, { [key]: instead }), `${key}: ${instead}`).toEqual([key]);
  });

  test.for(FIGURES.filter((key) => !sums.some((sum) => sum.key === key)))(
    'a figure that the formulas add cannot be known to be wrong: %s',
    (key) => {
      expect(errorsIn(FORMULAS, { [key]: String(Number(figureAt(key).replaceAll(' ', '')) + 1) })).toEqual(
        [],
      );
    },
  );
});
