import { LANGUAGES } from '@eurakit/core/render';
import { describe, expect, test } from 'vitest';
import { memoryWorkbook } from '../../packages/core/src/adapters/memory-workbook.js';
import type { SheetCell, Snapshot } from '../../packages/core/src/grid/snapshot.js';
import type { Workbook } from '../../packages/core/src/grid/workbook.js';
import { euraFunctionCells } from '../../packages/excel-addin/src/functions/eura-calls.js';
import {
  functionsToValues,
  type Spill,
} from '../../packages/excel-addin/src/functions/functions-to-values.js';
import { keptFunctionText } from '../../packages/excel-addin/src/functions/words/values-words.js';
import { openExcel } from '../excel/open-excel.js';
import { bookBytes, opened, partText, worksheet } from '../workbook/xlsx-file.js';
import { spillingWorkbook } from './spilling-workbook.js';

type Given = readonly [value: SheetCell['value'], formula?: string];

/** Sheet `Jako` with these rows from A1 on; an empty list is an empty cell. */
function book(rows: readonly (readonly (Given | readonly [])[])[]): Snapshot {
  return {
    sheets: [
      {
        name: 'Jako',
        visibility: 'visible',
        hiddenColumns: [],
        merged: [],
        tables: [],
        rows: rows.map((cells, index) => ({
          index,
          hidden: false,
          cells: cells.flatMap((cell, column): readonly SheetCell[] =>
            cell.length === 0 ? [] : [{ column, value: cell[0], formula: cell[1], format: '0.00' }],
          ),
        })),
      },
    ],
    names: [],
    properties: new Map(),
    dateSystem: 1900,
  };
}

/** What stands in each cell after turning: values, formulas with `=`. */
async function turned(
  workbook: Workbook,
  spills: readonly Spill[] = [],
): Promise<Readonly<Record<string, unknown>>> {
  const seen = await workbook.read();
  const { changes } = functionsToValues(seen, spills);
  expect(await workbook.apply(changes, seen)).toMatchObject({ ok: true });
  const { sheets } = await workbook.read();
  return Object.fromEntries(
    sheets.flatMap(({ rows }) =>
      rows.flatMap(({ index, cells }) =>
        cells.map(({ column, value, formula }) => [
          `${String.fromCharCode(65 + column)}${index + 1}`,
          formula === undefined ? value : `=${formula}`,
        ]),
      ),
    ),
  );
}

const MIXED = book([
  [['Kotka'], [1116, 'EURA.SUPPORT(D1,0.8,1)'], ['tekstiä', '@EURA.CHECKPERCENT(A1,B1,C1)'], [1395]],
  [['Yhteensä'], [1116, 'SUM(B1:B1)'], [true, 'EURA.FITS(A1,B1)'], ['=1+1']],
]);

describe('functions become what they show', () => {
  const after = {
    A1: 'Kotka',
    B1: 1116,
    C1: 'tekstiä',
    D1: 1395,
    A2: 'Yhteensä',
    B2: '=SUM(B1:B1)',
    C2: true,
    D2: '=1+1',
  };

  test('in memory: other formulas and cells stay', async () => {
    expect(await turned(memoryWorkbook(MIXED))).toEqual(after);
  });

  test('in Excel, through Microsoft’s client: texts stay texts', async () => {
    const { workbook, live } = openExcel(MIXED);
    expect(await turned(workbook)).toEqual(after);
    expect(live()).toBe(0);
    expect(euraFunctionCells(await workbook.read())).toEqual([]);
  });

  test('nothing to turn changes nothing', () => {
    const plain = book([[[1], [2, 'A1*2']]]);
    expect(functionsToValues(plain)).toEqual({ changes: { cells: [] }, turned: [], kept: [] });
  });
});

describe('cells that a formula fills besides its own', () => {
  const ROWS = book([
    [[2695, 'EURA.ALLOCATE(6004,E1:E4,1)'], ['oma']],
    [[429]],
    [[1116]],
    [[1764]],
    [[99], ['ei kuulu']],
  ]);
  const SPILLS = [{ sheet: 'Jako', area: { top: 0, left: 0, bottom: 3, right: 0 } }];

  test('in Excel they are gone with the formula, unless written too', async () => {
    expect(await turned(spillingWorkbook(ROWS, SPILLS), SPILLS)).toEqual({
      A1: 2695,
      B1: 'oma',
      A2: 429,
      A3: 1116,
      A4: 1764,
      A5: 99,
      B5: 'ei kuulu',
    });
    expect(await turned(spillingWorkbook(ROWS, SPILLS))).toEqual({
      A1: 2695,
      B1: 'oma',
      A5: 99,
      B5: 'ei kuulu',
    });
  });

  test('an empty cell among them stays empty', async () => {
    const holes = book([[[1, 'EURA.AMOUNT(C1:C3)']], [[]], [[3]]]);
    const spills = [{ sheet: 'Jako', area: { top: 0, left: 0, bottom: 2, right: 0 } }];
    expect(functionsToValues(holes, spills).changes.cells.map(({ row }) => row)).toEqual([0, 2]);
    expect(await turned(spillingWorkbook(holes, spills), spills)).toEqual({ A1: 1, A3: 3 });
  });

  test('in a file the array goes as a whole', async () => {
    const rows =
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xldudf_EURA_ALLOCATE(100,C1:C3)</f><v>34</v></c><c r="B1"><f t="array" ref="B1">_xldudf_EURA_FITS(A1,C1)</f><v>7</v></c><c r="C1"><v>1</v></c></row><row r="2"><c r="A2"><v>33</v></c><c r="C2"><v>1</v></c></row><row r="3"><c r="A3"><v>33</v></c><c r="B3" t="str"><f>_xldudf_EURA_CHECKPERCENT(A1,A2,A3)</f><v>a &amp; b</v></c></row>';
    const workbook = opened(bookBytes({ sheets: { Jako: worksheet(rows) } }));
    expect(await turned(workbook)).toEqual({ A1: 34, A2: 33, A3: 33, B1: 7, B3: 'a & b', C1: 1, C2: 1 });
    const sheet = partText(await workbook.save(), 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toMatch(/<f|EURA|cm=/);
  });
});

describe('a formula that shows no value stays, and is told', () => {
  test.for<[rows: Parameters<typeof book>[0], spills: readonly Spill[], told: string, why: string]>([
    [
      [[[{ error: '#NAME?' }, 'EURA.AMOUNT(B1)']]],
      [],
      'Jako!A1: kaava näyttää virheen #NAME?. Korjaa se tai poista kaava.',
      'where eurakit is not there',
    ],
    [
      [[[undefined, 'EURA.AMOUNT(B1)']]],
      [],
      'Jako!A1: kaavalla ei ole vielä arvoa. Laske työkirja (F9) Excelissä, jossa eurakit on, ja yritä uudelleen.',
      'never computed',
    ],
    [
      [[[1, 'EURA.AMOUNT(B1:B2)']], [[{ error: '#VALUE!' }]]],
      [{ sheet: 'Jako', area: { top: 0, left: 0, bottom: 1, right: 0 } }],
      'Jako!A1: kaava näyttää virheen #VALUE! solussa Jako!A2. Korjaa se tai poista kaava.',
      'one of the cells that it fills',
    ],
    [
      [[[1, 'EURA.AMOUNT(B1:B2)']], [[{ error: '#VALUE!' }, 'EURA.AMOUNT(B1:B2)']]],
      [],
      'Jako!A1: kaava näyttää virheen #VALUE! solussa Jako!A2. Korjaa se tai poista kaava.',
      'a cell of its array in a file',
    ],
    [
      [
        [
          [1, 'EURA.AMOUNT(B1:B2)'],
          [1, 'SUM(A1#)'],
        ],
      ],
      [],
      'Jako!A1: solu Jako!B1 tarvitsee kaavan koko tuloksen (#-viittaus). Muuta se viittaamaan alueeseen.',
      'a sum that would come to nothing',
    ],
  ])('%j %j: %s (%s)', ([rows, spills, told]) => {
    const { changes, turned: done, kept } = functionsToValues(book(rows), spills);
    expect(changes.cells).toEqual([]);
    expect(done).toEqual([]);
    const [first, ...more] = kept;
    expect(more).toEqual([]);
    const sentences = LANGUAGES.map((language) =>
      first === undefined ? '' : keptFunctionText(first)(language),
    );
    expect(sentences[0]).toBe(told);
    expect(new Set(sentences).size).toBe(3);
  });

  test('the others are turned all the same', () => {
    const rows = book([
      [
        [{ error: '#N/A' }, 'EURA.FLATRATE(1,"x")'],
        [5, 'EURA.FLATRATE(5,1)'],
      ],
    ]);
    const { changes, kept } = functionsToValues(rows);
    expect(changes.cells).toEqual([{ sheet: 'Jako', row: 0, column: 1, value: 5, overwritesFormula: true }]);
    expect(kept.map(({ cell }) => cell)).toEqual(['A1']);
  });
});
