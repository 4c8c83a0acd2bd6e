import { describe, expect, test } from 'vitest';
import { memoryWorkbook } from '../../packages/core/src/adapters/memory-workbook.js';
import { fillForms } from '../../packages/core/src/forms.js';
import { evaluate } from '../../packages/core/src/read.js';
import { cents } from '../../packages/core/src/values/cents.js';
import { newXlsx, openXlsx } from '../../packages/core/src/xlsx.js';
import { acknowledgeFinding } from '../../packages/excel-addin/src/pane/actions/acknowledge-finding.js';
import { checkFigures } from '../../packages/excel-addin/src/pane/actions/check-figures.js';
import { fillCells } from '../../packages/excel-addin/src/pane/actions/fill-cells.js';
import { findKeys } from '../../packages/excel-addin/src/pane/actions/find-keys.js';
import { turnFunctionsToValues } from '../../packages/excel-addin/src/pane/actions/functions-to-values.js';
import { listFindings } from '../../packages/excel-addin/src/pane/actions/list-findings.js';
import { markFindings } from '../../packages/excel-addin/src/pane/actions/mark-findings.js';
import { newBook } from '../../packages/excel-addin/src/pane/actions/new-book.js';
import { readPasted, writePasted } from '../../packages/excel-addin/src/pane/actions/paste-table.js';
import { planFill } from '../../packages/excel-addin/src/pane/actions/plan-fill.js';
import { repairCell } from '../../packages/excel-addin/src/pane/actions/repair-cell.js';
import { saveReading } from '../../packages/excel-addin/src/pane/actions/save-reading.js';
import { undoLast } from '../../packages/excel-addin/src/pane/actions/undo-last.js';
import { writeColumns } from '../../packages/excel-addin/src/pane/actions/write-shares.js';
import { openFindings } from '../../packages/excel-addin/src/pane/check/open-findings.js';
import { NOTHING_TOLD } from '../../packages/excel-addin/src/pane/fill/nothing-told.js';
import type { BookSource } from '../../packages/excel-addin/src/work/questions.js';
import { workbook } from '../support/small-workbook.js';
import { type Started, said, started } from './started.js';

const RIGHT = [
  'Rahoitus|2024|2025|Yhteensä',
  'ESR- ja valtion rahoitus|800|1600|2400',
  'Kuntien rahoitus yhteensä|200|400|600',
  'Kotka|120|240|360',
  'Hamina|80|160|240',
  'YHTEENSÄ|1000|2000|3000',
];

/** Kotka's 2025 has its digits swapped: every sum over it fails. */
const SWAPPED = RIGHT.map((line) => line.replace('Kotka|120|240', 'Kotka|120|420'));

/** The sums and totals are left to be filled. */
const EMPTY = [
  'Rahoitus|2024|2025|Yhteensä',
  'ESR- ja valtion rahoitus|800|1600|',
  'Kuntien rahoitus yhteensä|||',
  'Kotka|120|240|',
  'Hamina|80|160|',
  'YHTEENSÄ|||',
];

const on = (lines: readonly string[]): Started => started(workbook({ Rahoitus: lines }));

const errorsIn = (pane: Started): readonly string[] =>
  openFindings(pane.store.get())
    .filter(({ severity }) => severity === 'error')
    .map(({ where }) => where.cell ?? '');

describe('check', () => {
  test('finds one fault at its cell and writes nothing', async () => {
    const pane = on(SWAPPED);
    const before = await pane.host.workbook.read();
    await checkFigures(pane);
    expect(errorsIn(pane)).toEqual(['C4']);
    expect(await pane.host.workbook.read()).toBe(before);
  });

  test('marks each cell once, by the worst in it, and takes the marks away', async () => {
    const pane = on(SWAPPED);
    await checkFigures(pane);
    await markFindings(pane, true);
    expect(pane.marks.find(({ cell }) => cell === 'C4')?.severity).toBe('error');
    expect(new Set(pane.marks.map(({ sheet, cell }) => `${sheet}!${cell}`)).size).toBe(pane.marks.length);
    await markFindings(pane, false);
    expect(pane.marks).toEqual([]);
  });

  test('says which sheets are protected against marks', async () => {
    const pane = on(SWAPPED);
    pane.protectedSheets.push('Rahoitus');
    await checkFigures(pane);
    await markFindings(pane, true);
    expect(said(pane)).toMatch(/^alert: Suojatuilla välilehdillä merkinnät jäivät ennalleen: Rahoitus/);
  });

  test('lists the findings on a sheet of our own, never on one of the person', async () => {
    const pane = started(workbook({ Rahoitus: SWAPPED, Tarkistus: ['omia|muistiinpanoja'] }));
    await checkFigures(pane);
    await listFindings(pane);
    const list = pane.written.get('Tarkistus (eurakit)');
    expect(list?.[0]?.[0]).toBe('Laji');
    expect(list?.some((row) => row[2] === 'C4')).toBe(true);
    expect(pane.written.has('Tarkistus')).toBe(false);
  });

  test('says what Excel refused, and works the next time', async () => {
    const memory = memoryWorkbook(workbook({ Rahoitus: SWAPPED }));
    let isEditing = true;
    const pane = started(workbook({ Rahoitus: SWAPPED }), {
      workbook: {
        ...memory,
        read: async () => {
          if (isEditing) throw new RangeError('cell edit mode');
          return memory.read();
        },
      },
    });
    await checkFigures(pane);
    expect(said(pane)).toBe('alert: Solua muokataan parhaillaan. Paina Enter tai Esc ja yritä uudelleen.');
    expect(pane.store.get().busy).toBeUndefined();
    isEditing = false;
    await checkFigures(pane);
    expect(errorsIn(pane)).toEqual(['C4']);
  });
});

test('the pane goes by the same rate packs as the command', async () => {
  const project = { programmePeriod: '2021-2027', fund: 'ESR', supportRate: '90 %' };
  const { project: own } = evaluate({
    json: {
      eurakit: 1,
      project,
      financing: {
        years: [2024],
        rows: [
          { label: 'ESR- ja valtion rahoitus', role: 'euState', amounts: ['90'] },
          { label: 'Yksityinen', role: 'private', amounts: ['10'] },
          { label: 'Yhteensä', role: 'total', amounts: ['100'] },
        ],
      },
    },
  });
  if (own === undefined) throw new Error('no project');
  const forms = openXlsx(newXlsx(fillForms(own)));
  if (!forms.ok) throw new Error(forms.problem.kind);
  const pane = started(await forms.workbook.read());
  await checkFigures(pane);
  expect(openFindings(pane.store.get()).map(({ code }) => code)).toContain('support-above-ceiling');
});

test('what is asked while something is done waits its turn; the same again is left undone', async () => {
  const pane = on(SWAPPED);
  let reads = 0;
  const countedRead: typeof pane.host.workbook.read = () => {
    reads += 1;
    return pane.host.workbook.read();
  };
  const counting = { ...pane.host.workbook, read: countedRead };
  const tools = { ...pane, host: { ...pane.host, workbook: counting } };
  const first = checkFigures(tools);
  const again = checkFigures(tools);
  const keys = findKeys(tools);
  await Promise.all([first, again, keys]);
  expect(reads).toBe(2);
  expect(errorsIn(pane)).toEqual(['C4']);
  expect(pane.store.get().keys).toHaveLength(1);
  expect(pane.store.get().busy).toBeUndefined();
});

describe('repair', () => {
  test('writes the figure that the sums want, and undo puts the old one back', async () => {
    const pane = on(SWAPPED);
    await checkFigures(pane);
    const repair = openFindings(pane.store.get()).find(({ severity }) => severity === 'error')?.repair;
    expect(repair).toMatchObject({ row: 3, column: 2, value: 240 });
    if (repair !== undefined) await repairCell(pane, repair);
    expect(errorsIn(pane)).toEqual([]);
    expect(await pane.valueAt('C4')).toBe(240);
    await undoLast(pane);
    expect(await pane.valueAt('C4')).toBe(420);
    expect(errorsIn(pane)).toEqual(['C4']);
  });

  test('turns a number that stands as text into a number', async () => {
    const lines = RIGHT.map((line) => line.replace('Kotka|120', "Kotka|'120,00"));
    const pane = on(lines.map((line) => line.replace('yhteensä|200', 'yhteensä|=SUM(B4:B5)→80')));
    await checkFigures(pane);
    expect(await pane.valueAt('B4')).toBe('120,00');
    const repair = openFindings(pane.store.get()).find(({ code }) => code === 'text-number')?.repair;
    if (repair === undefined) throw new Error('nothing is offered');
    await repairCell(pane, repair);
    expect(await pane.valueAt('B4')).toBe(120);
    expect(errorsIn(pane)).toEqual([]);
  });

  test('fills a cell that was left empty where the sums tell what is missing', async () => {
    const pane = on(RIGHT.map((line) => line.replace('Kotka|120|240', 'Kotka|120|')));
    await checkFigures(pane);
    const repair = openFindings(pane.store.get()).find(({ severity }) => severity === 'error')?.repair;
    if (repair === undefined) throw new Error('nothing is offered');
    await repairCell(pane, repair);
    expect([await pane.valueAt('C4'), errorsIn(pane)]).toEqual([240, []]);
    await undoLast(pane);
    expect(await pane.valueAt('C4')).toBeUndefined();
  });

  test('is not offered where a formula stands', async () => {
    const pane = on(SWAPPED.map((line) => line.replace('420', '=400+20')));
    await checkFigures(pane);
    expect(openFindings(pane.store.get()).filter(({ repair }) => repair !== undefined)).toEqual([]);
  });

  test('stops where somebody changed the cell meanwhile', async () => {
    const pane = on(SWAPPED);
    await checkFigures(pane);
    const seen = await pane.host.workbook.read();
    await pane.host.workbook.apply({ cells: [{ sheet: 'Rahoitus', row: 3, column: 2, value: 7 }] }, seen);
    const repair = openFindings(pane.store.get()).find(({ repair: own }) => own !== undefined)?.repair;
    if (repair !== undefined) await repairCell(pane, repair);
    expect(await pane.valueAt('C4')).toBe(7);
    expect(said(pane)).toMatch(/^alert: Solua Rahoitus!C4 on muutettu tällä välin/);
  });
});

describe('fill', () => {
  test('shows every cell first, writes them, and undo empties them again', async () => {
    const pane = on(EMPTY);
    await checkFigures(pane);
    await planFill(pane, { into: 0 });
    const { plan } = pane.store.get().fill;
    expect(plan?.ok === true && plan.changes.map(({ value }) => value)).toEqual([
      2400, 200, 400, 600, 360, 240, 1000, 2000, 3000,
    ]);
    expect(await pane.valueAt('B3')).toBeUndefined();
    await fillCells(pane);
    expect(await pane.valueAt('D6')).toBe(3000);
    expect(errorsIn(pane)).toEqual([]);
    await undoLast(pane);
    expect(await pane.valueAt('D6')).toBeUndefined();
  });

  test('leaves what differs from a project file, unless it is asked to replace it', async () => {
    const pane = on(SWAPPED);
    const text = JSON.stringify({
      eurakit: 1,
      financing: {
        years: [2024, 2025],
        rows: [
          { label: 'ESR- ja valtion rahoitus', role: 'euState', amounts: ['800', '1600'] },
          {
            label: 'Kuntien rahoitus yhteensä',
            role: 'group',
            amounts: ['200', '400'],
            parts: [
              { label: 'Kotka', role: 'municipal', amounts: ['120', '240'] },
              { label: 'Hamina', role: 'municipal', amounts: ['80', '160'] },
            ],
          },
        ],
      },
    });
    await checkFigures(pane);
    await planFill(pane, { from: { kind: 'project', text } });
    const { plan } = pane.store.get().fill;
    expect(plan?.ok === true && plan.overwrites).toMatchObject([{ row: 3, column: 2, value: 240 }]);
    await fillCells(pane);
    expect(await pane.valueAt('C4')).toBe(420);
    await planFill(pane, { overwrite: true });
    await fillCells(pane);
    expect(await pane.valueAt('C4')).toBe(240);
  });

  test('says what a file is not', async () => {
    const pane = on(EMPTY);
    await planFill(pane, { from: { kind: 'project', text: '{"a":1}' } });
    expect(pane.store.get().fill.plan).toMatchObject({ ok: false, problem: 'source-unreadable' });
  });
});

describe('reading', () => {
  test('a corrected reading is kept with the workbook and used by the next pane', async () => {
    const pane = on(RIGHT.map((line) => line.replace('2025', 'myöhemmin')));
    await checkFigures(pane);
    const map = pane.store.get().checked?.tables[0]?.map;
    const columns = map?.columns.map((one) => (one.text === 'myöhemmin' ? { ...one, meaning: '2025' } : one));
    if (map === undefined || columns === undefined) throw new Error('no table was recognised');
    const given = { rate: '80 %', period: '1.1.2024–31.12.2025', key: 'Kotka 3\nHamina 2' };
    await saveReading(pane, given, [{ ...map, columns }]);
    expect(said(pane)).toBe('status: Tulkinta säilyy työkirjassa ja on käytössä seuraavalla kerralla.');

    const next = started(await pane.host.workbook.read());
    await checkFigures(next);
    expect(next.store.get().given).toEqual(given);
    expect(next.store.get().checked?.tables[0]?.years).toEqual([2024, 2025]);
    expect(openFindings(next.store.get()).map(({ code }) => code)).toEqual([
      'key-gives-amounts',
      'context-missing',
    ]);

    await saveReading(next, { rate: '', period: '', key: '' }, undefined);
    expect([...(await next.host.workbook.read()).properties]).toEqual([]);
  });

  test.for<
    [given: Partial<{ rate: string; period: string; key: string }>, unread: readonly string[], why: string]
  >([
    [{ rate: '80' }, [], 'a rate without its sign'],
    [{ rate: '0,8' }, ['rate'], 'may be 80 % or 0.8 %'],
    [{ rate: '180 %' }, ['rate'], 'more than the whole'],
    [{ period: 'syksy' }, ['period'], 'no dates'],
    [{ key: 'Kotka' }, ['key'], 'no number'],
    [{}, [], 'nothing was told'],
  ])('%o: what cannot be read is %o: %s', async ([given, unread]) => {
    const pane = on(RIGHT);
    await saveReading(pane, { rate: '', period: '', key: '', ...given }, undefined);
    expect(pane.store.get().checked?.unread).toEqual(unread);
  });
});

describe('acknowledge', () => {
  const WARNED = RIGHT.map((line) => line.replace('Hamina|80|160|240', 'Kotka|80|160|240'));

  test('counts until a figure of it changes, and can be taken back', async () => {
    const pane = on(WARNED);
    await checkFigures(pane);
    const [warning] = openFindings(pane.store.get()).filter(({ severity }) => severity === 'warning');
    if (warning === undefined) throw new Error('nothing to acknowledge');
    await acknowledgeFinding(pane, warning, 'Kaksi eri Kotkan yksikköä');
    await checkFigures(pane);
    const open = (): readonly string[] => openFindings(pane.store.get()).map(({ code }) => code);
    expect(open()).not.toContain(warning.code);

    const next = started(await pane.host.workbook.read());
    await checkFigures(next);
    expect(next.store.get().acknowledged.map(({ reason }) => reason)).toEqual(['Kaksi eri Kotkan yksikköä']);

    await acknowledgeFinding(pane, warning, undefined);
    await checkFigures(pane);
    expect(open()).toContain(warning.code);
  });
});

describe('writing from the selected cell on', () => {
  const area = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

  test('a pasted table is read, and written where there is room', async () => {
    const pane = on(RIGHT);
    await readPasted(
      pane,
      'Rahoitus\t2024\t2025\tYhteensä\nESR\t8 000,50\t1\t8 001,50\nKunnat\t2\t3\t5\nYhteensä\t8 002,50\t4\t8 006,50',
    );
    expect(pane.store.get().pasted?.read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    await writePasted(pane);
    expect(said(pane)).toBe('alert: Valitse ensin solu, josta alkaen kirjoitetaan.');
    pane.select = area(4, 0);
    await writePasted(pane);
    expect(said(pane)).toBe(
      'alert: Solu A5 ei ole tyhjä. Valitse paikka, jossa on tilaa; mitään ei kirjoitettu.',
    );
    pane.select = area(10, 1);
    await writePasted(pane);
    expect(await pane.valueAt('C12')).toBe(8000.5);
  });

  test('shares are written in euros, one below the other', async () => {
    const pane = on(RIGHT);
    pane.select = area(20, 0);
    await writeColumns(pane, [[cents(3400)], [cents(3350)]]);
    expect([await pane.valueAt('A21'), await pane.valueAt('A22')]).toEqual([34, 33.5]);
  });
});

test('functions of ours are told of, and turned into the values they show', async () => {
  const pane = on(RIGHT.map((line) => line.replace('120|240|360', '=EURA.AMOUNT("120")→120|240|360')));
  await checkFigures(pane);
  expect(pane.store.get().checked?.functionCells).toBe(1);
  await turnFunctionsToValues(pane);
  expect(said(pane)).toBe('status: Arvoiksi muutettiin yksi funktio.');
  expect(await pane.valueAt('B4')).toBe(120);
  expect(pane.store.get().checked?.functionCells).toBe(0);
});

test('the keys that fit are told in the language of the pane', async () => {
  const pane = on(RIGHT);
  await findKeys(pane);
  expect(pane.store.get().keys?.[0]?.groups[0]?.sentences.join(' ')).toMatch(/Yksi ja sama jakoperuste/);
});

const FLAT_40 = {
  period: '2021-2027',
  fund: 'ESR+',
  costModel: '2021-2027/flat-40',
  salaryModel: 'unit-cost',
};

test.for<[from: BookSource, sheets: readonly string[], why: string]>([
  [{ kind: 'table', table: 0 }, ['Hanke', 'Rahoitussuunnitelma'], 'of a plan in the workbook'],
  [
    { kind: 'empty', ...NOTHING_TOLD, years: '2024–2026' },
    ['Hanke', 'Kustannusarvio', 'Palkat', 'Rahoitussuunnitelma', 'Liitteet', 'Päätös'],
    'empty, for three years',
  ],
  [
    { kind: 'empty', ...NOTHING_TOLD, ...FLAT_40, years: '2026', partners: '2' },
    [
      'Hanke',
      'Osatoteuttajat',
      'Kustannusarvio',
      'Palkat',
      'Rahoitussuunnitelma',
      'Osatoteuttajien rahoitus',
      'Liitteet',
      'Päätös',
    ],
    'empty, for a joint project',
  ],
])('a new reporting workbook of %j: %j, %s', async ([from, sheets]) => {
  const pane = on(RIGHT);
  await newBook(pane, from);
  const opened = openXlsx(pane.opened[0]?.bytes ?? new Uint8Array());
  expect(opened.ok && opened.workbook.sheets.filter((name) => !name.startsWith('_'))).toEqual(sheets);
});

test('what can be chosen for a new workbook is what the programme periods have', async () => {
  const { periods, salaryModels } = await on(RIGHT).link.call('newChoices', 'fi');
  expect(periods.map(({ period, funds }) => [period, funds])).toEqual([
    ['2014-2020', ['ESR', 'EAKR']],
    ['2021-2027', ['EAKR', 'ESR+', 'JTF']],
  ]);
  expect(periods[1]?.costModels[0]).toEqual({ id: '2021-2027/flat-40', text: expect.stringContaining('40') });
  expect(salaryModels).toHaveLength(3);
});

test('a new reporting workbook needs years and a number of implementers that can be read', async () => {
  const pane = on(RIGHT);
  await newBook(pane, { kind: 'empty', ...NOTHING_TOLD, years: '2024 alkaen' });
  expect(said(pane)).toMatch(/^alert: Vuosia ei voi lukea/);
  await newBook(pane, { kind: 'empty', ...NOTHING_TOLD, years: '2024', partners: 'kaksi' });
  expect(said(pane)).toMatch(/^alert: Toteuttajien määrää ei voi lukea/);
  expect(pane.opened).toEqual([]);
});
