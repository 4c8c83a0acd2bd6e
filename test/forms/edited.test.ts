import { expect, test } from 'vitest';
import { evaluateForms, fillForms, formsLayout, readForms } from '../../packages/core/src/forms.js';
import type { CellValue, SheetCell, Snapshot } from '../../packages/core/src/grid/snapshot.js';
import { projectIn, proSos } from './example.js';
import { snapshotOf } from './snapshot-of.js';

const PLAN = 'Rahoitussuunnitelma';

type Typed = readonly [row: number, column: number, value: CellValue];

/** The workbook after a person typed into cells: what stood there, a formula too, is gone. */
function typed(snapshot: Snapshot, sheet: string, cells: readonly Typed[]): Snapshot {
  const sheets = snapshot.sheets.map((one) => {
    if (one.name !== sheet) return one;
    const rows = new Map(one.rows.map(({ index, cells: own }) => [index, own]));
    for (const [row, column, value] of cells) {
      const others = (rows.get(row) ?? []).filter((cell) => cell.column !== column);
      const own: SheetCell = { column, value, formula: undefined, format: 'General' };
      rows.set(row, value === undefined ? others : [...others, own].sort((a, b) => a.column - b.column));
    }
    const sorted = [...rows].sort(([a], [b]) => a - b);
    return { ...one, rows: sorted.map(([index, own]) => ({ index, hidden: false, cells: own })) };
  });
  return { ...snapshot, sheets };
}

/** One row more before a row of a sheet, as spreadsheets put it in: cells, names and formulas move. */
function rowPutIn(snapshot: Snapshot, sheet: string, at: number): Snapshot {
  const moved = (text: string): string =>
    text.replace(
      /(\$?[A-Z]{1,2}\$?)(\d+)/g,
      (_, column, row) => column + (Number(row) > at ? Number(row) + 1 : row),
    );
  return {
    ...snapshot,
    names: snapshot.names.map((name) =>
      name.refersTo.startsWith(`'${sheet}'!`) ? { ...name, refersTo: moved(name.refersTo) } : name,
    ),
    sheets: snapshot.sheets.map((one) =>
      one.name !== sheet
        ? one
        : {
            ...one,
            rows: one.rows.map((row) => ({
              ...row,
              index: row.index >= at ? row.index + 1 : row.index,
              cells: row.cells.map((cell) => ({
                ...cell,
                formula: cell.formula === undefined ? undefined : moved(cell.formula),
              })),
            })),
          },
    ),
  };
}

function findings(snapshot: Snapshot): readonly string[] {
  const told = evaluateForms(snapshot)?.findings.filter(({ severity }) => severity === 'error') ?? [];
  return told.map(({ code, where }) => `${where.sheet}!${where.cell} ${code}`);
}

const book = (): Snapshot => snapshotOf(fillForms(proSos()));

test('the example has no error', () => {
  expect(findings(book())).toEqual([]);
});

test('a number typed over a sum is one error, at that cell', () => {
  expect(findings(typed(book(), PLAN, [[5, 5, 17_050]]))[0]).toBe(`${PLAN}!F6 group-is-sum-of-parts`);
  expect(findings(typed(book(), PLAN, [[8, 7, 2_339]]))).toEqual([`${PLAN}!H9 amount-against-sums`]);
  expect(findings(typed(book(), PLAN, [[11, 6, 85_137]]))[0]).toMatch(`${PLAN}!G12 `);
});

test('a stored result that is out of date is not believed', () => {
  const { sheets, ...rest } = book();
  const stale = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: 1 })),
    })),
  }));
  expect(projectIn({ ...rest, sheets: stale })).toEqual(proSos());
});

test('a word, an amount finer than a cent and an amount with a comma are what they are', () => {
  const edited = typed(book(), PLAN, [
    [7, 4, 'noin 5'],
    [8, 4, 12.345],
    [9, 4, '1 116,00'],
  ]);
  const group = projectIn(edited).financing?.rows[1];
  const amounts = group?.role === 'group' ? group.parts.map((part) => part.amounts[0]) : [];
  expect(amounts.slice(1, 4)).toEqual([
    { kind: 'unreadable', raw: 'noin 5', accepted: ['5'] },
    { kind: 'too-fine', raw: '12,345', exact: '12.345' },
    { kind: 'amount', cents: 111_600 },
  ]);
  expect(findings(edited)).toEqual([`${PLAN}!E8 unreadable-amount`, `${PLAN}!E9 too-fine-amount`]);
});

test('cents in a plan of whole euros are told once, where they were typed', () => {
  expect(findings(typed(book(), PLAN, [[8, 4, 429.5]]))).toEqual([`${PLAN}!E9 finer-than-plan-unit`]);
});

test('a row that a person put in is a row of its group', () => {
  const edited = typed(rowPutIn(book(), PLAN, 9), PLAN, [
    [9, 0, 'Virolahti'],
    [9, 1, 'kunta'],
    [9, 4, 100],
    [9, 5, 200],
    [9, 6, 300],
  ]);
  const group = projectIn(edited).financing?.rows[1];
  const parts = group?.role === 'group' ? group.parts : [];
  expect(parts.map(({ label }) => label)).toEqual([
    'Kuntaliitto',
    'Eksote',
    'Hamina',
    'Virolahti',
    'Kotka',
    'Kouvola',
  ]);
  expect(parts[3]).toMatchObject({ role: 'municipal', amounts: [10_000, 20_000, 30_000].map(amount) });
  expect(group?.amounts[0]).toEqual(amount(806_000));
});

test('an empty row that a person put in says nothing', () => {
  expect(projectIn(rowPutIn(rowPutIn(book(), PLAN, 9), 'Hanke', 4))).toEqual(proSos());
});

test('days, percentages and choices are read as people type them', () => {
  const at = (field: string): number =>
    Number(
      /\d+$/.exec(book().names.find(({ name }) => name === `_eurakit.project.${field}`)?.refersTo ?? ''),
    ) - 1;
  const edited = typed(book(), 'Hanke', [
    [at('start'), 1, '1.9.2017'],
    [at('supportRate'), 1, 0.7525],
    [at('structure'), 1, 'Samprojekt'],
    [at('planUnit'), 1, 'cents'],
    [at('code'), 1, 20_898],
    [at('version'), 1, 'ändring 3'],
  ]);
  expect(projectIn(edited)).toMatchObject({
    period: { start: '2017-09-01', end: '2018-12-31' },
    supportRate: { scaled: 7525, decimals: 2 },
    structure: 'joint',
    planUnit: '0.01',
    code: '20898',
    financing: { version: 'change-3' },
  });
});

test('what a project file cannot hold is told at its cell', () => {
  const read = readForms(typed(book(), PLAN, [[3, 4, 'ensimmäinen vuosi']]));
  expect(read).toMatchObject({ ok: false, problem: { kind: 'not-as-expected' } });
  const evaluation = evaluateForms(typed(book(), PLAN, [[3, 4, 'ensimmäinen vuosi']]));
  expect(evaluation).toMatchObject({
    readable: false,
    findings: [{ code: 'json-not-as-expected', where: { sheet: PLAN, cell: 'E4' } }],
  });
});

test('other workbooks are not ours, and a later version says so', () => {
  const { names } = book();
  expect(readForms({ ...book(), names: [] })).toEqual({ ok: false, problem: { kind: 'not-ours' } });
  const later = names.map((name) =>
    name.name === '_eurakit' ? { ...name, refersTo: '"reporting/2"' } : name,
  );
  expect(formsLayout({ ...book(), names: later })).toBe('reporting/2');
  expect(readForms({ ...book(), names: later })).toMatchObject({ problem: { kind: 'other-version' } });
  expect(evaluateForms({ ...book(), names: later })).toBeUndefined();
});

test.for([
  ['a column', 'financing.column.role'],
  ['a year', 'financing.year.2'],
  ['a group', 'financing.group.2'],
  ['the names of keys', 'keys.key'],
  ['the label column', 'financing.column.label'],
])('where %s was deleted, the rest is read', ([, gone]) => {
  const names = book().names.map((name) =>
    name.name === `_eurakit.${gone}` ? { ...name, refersTo: '#REF!' } : name,
  );
  const project = projectIn({ ...book(), names });
  expect(project.code).toBe('S20898');
  expect(project.financing?.rows.at(-1)?.label).toBe('YHTEENSÄ');
});

function amount(cents: number): unknown {
  return { kind: 'amount', cents };
}
