import { describe, expect, test } from 'vitest';
import { memoryWorkbook } from '../../packages/core/src/adapters/memory-workbook.js';
import type { Snapshot } from '../../packages/core/src/grid/snapshot.js';
import type { CellChange } from '../../packages/core/src/grid/workbook.js';
import { LANGUAGES } from '../../packages/core/src/words/language.js';
import { newXlsx, openXlsx } from '../../packages/core/src/xlsx.js';
import { backwards } from '../../packages/excel-addin/src/page/book/backwards.js';
import { bookAnswers } from '../../packages/excel-addin/src/page/book/book-answers.js';
import {
  changedRows,
  rowsToCompare,
  withRows,
} from '../../packages/excel-addin/src/page/book/changed-rows.js';
import { checkBook } from '../../packages/excel-addin/src/work/check-book.js';
import { newFromSnapshot } from '../support/new-from-snapshot.js';
import { workbook } from '../support/small-workbook.js';

const BOOK = workbook({
  Luvut: ['Kunta|2016|Osuus {0%}', 'Hamina|100|=B2/B4', 'Kotka|300|=B3/B4', 'Yhteensä|=B2+B3|#N/A'],
  Toinen: ['=Luvut!B4*2', '=TODAY()→'],
});

const CHANGES: readonly (readonly [why: string, changes: readonly CellChange[]])[] = [
  ['a number', [{ sheet: 'Luvut', row: 1, column: 1, value: 200 }]],
  ['a cell that is emptied', [{ sheet: 'Luvut', row: 2, column: 1, value: undefined }]],
  [
    'a row that is emptied',
    [{ sheet: 'Toinen', row: 1, column: 0, value: undefined, overwritesFormula: true }],
  ],
  ['a new row', [{ sheet: 'Luvut', row: 9, column: 3, value: 'uusi' }]],
  ['a formula written over', [{ sheet: 'Luvut', row: 3, column: 1, value: 5, overwritesFormula: true }]],
  ['an error that was typed', [{ sheet: 'Luvut', row: 3, column: 2, value: 1 }]],
];

describe('the open file', () => {
  test.for(CHANGES)('%s: the rows that differ make the page see what the file holds', async ([, cells]) => {
    const answers = bookAnswers();
    const opened = await answers.open(newXlsx(newFromSnapshot(BOOK)));
    if (!opened.ok) throw new Error(opened.problem.kind);
    const { snapshot } = opened;
    const answer = await answers.apply({ changes: { cells }, seen: rowsToCompare(snapshot, { cells }) });
    if (!answer.ok) throw new Error(JSON.stringify(answer.applied));
    const seen = withRows(snapshot, answer.rows);
    const saved = openXlsx(await answers.save(undefined));
    if (!saved.ok) throw new Error(saved.problem.kind);
    expect(withoutResults(seen)).toEqual(withoutResults(await saved.workbook.read()));
    expect(answer.rows.length).toBeLessThan(6);
  });

  test('formulas that depend on what was written show what they come to now', async () => {
    const answers = bookAnswers();
    const opened = await answers.open(newXlsx(newFromSnapshot(BOOK)));
    if (!opened.ok) throw new Error(opened.problem.kind);
    const cells = [{ sheet: 'Luvut', row: 1, column: 1, value: 500 }];
    const answer = await answers.apply({ changes: { cells }, seen: opened.snapshot });
    if (!answer.ok) throw new Error(JSON.stringify(answer.applied));
    const [luvut, toinen] = withRows(opened.snapshot, answer.rows).sheets;
    expect(luvut?.rows[3]?.cells[1]?.value).toBe(800);
    expect(toinen?.rows[0]?.cells[0]?.value).toBe(1600);
  });

  test('what was not seen so is not written over', async () => {
    const answers = bookAnswers();
    const opened = await answers.open(newXlsx(newFromSnapshot(BOOK)));
    if (!opened.ok) throw new Error(opened.problem.kind);
    const cells = [{ sheet: 'Luvut', row: 1, column: 1, value: 500 }];
    await answers.apply({ changes: { cells }, seen: opened.snapshot });
    const again = await answers.apply({ changes: { cells }, seen: opened.snapshot });
    expect(again).toEqual({
      ok: false,
      applied: { ok: false, problem: { kind: 'changed-since', sheet: 'Luvut', cell: 'B2' } },
    });
  });

  test('the same book has no rows that differ', () => {
    expect(changedRows(BOOK, structuredClone(BOOK))).toEqual([]);
  });
});

describe('a step back', () => {
  test.for(CHANGES)('%s', async ([, cells]) => {
    const book = memoryWorkbook(BOOK);
    await book.apply({ cells }, BOOK);
    const changed = await book.read();
    const { ok } = await book.apply({ cells: backwards(cells, BOOK) }, changed);
    expect(ok).toBe(true);
    const [now, before] = [withoutResults(await book.read()), withoutResults(BOOK)];
    // An error that was typed comes back as the formula that gives it.
    expect(JSON.parse(JSON.stringify(now).replace('"formula":"#N/A"', '"value":{"error":"#N/A"}'))).toEqual(
      JSON.parse(JSON.stringify(before)),
    );
  });
});

describe('the example', () => {
  test.for(LANGUAGES)('in %s says what it is and has one fault, which can be repaired', async (language) => {
    const bytes = await bookAnswers().example(language);
    const opened = openXlsx(bytes);
    if (!opened.ok) throw new Error(opened.problem.kind);
    const snapshot = await opened.workbook.read();
    const { findings } = checkBook({ snapshot, given: { rate: '', period: '', key: '' }, map: undefined });
    const faults = findings.filter(({ severity }) => severity !== 'notice');
    expect(faults.map(({ code, where, repair }) => [code, where.cell, repair?.value])).toEqual([
      ['amount-against-sums', 'C9', 981],
    ]);
    expect(snapshot.sheets).toHaveLength(2);
  });
});

function withoutResults({ sheets }: Snapshot): unknown {
  return sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map(({ index, cells }) => ({
      index,
      cells: cells.map(({ column, value, formula }) =>
        formula === undefined ? { column, value } : { column, formula },
      ),
    })),
  }));
}
