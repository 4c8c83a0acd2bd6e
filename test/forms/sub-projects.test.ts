import { describe, expect, test } from 'vitest';
import { evaluateForms, fillForms } from '../../packages/core/src/forms.js';
import { toAddress } from '../../packages/core/src/grid/address.js';
import type { NewCell, NewSheet } from '../../packages/core/src/grid/new-workbook.js';
import type { Project } from '../../packages/core/src/model/project.js';
import { newXlsx } from '../../packages/core/src/xlsx.js';
import { partText } from '../workbook/xlsx-file.js';
import { projectIn, withSubProjects } from './example.js';
import { fromFile } from './random-project.js';
import { snapshotOf } from './snapshot-of.js';

/** The sheets of sub-projects: what a person sees, and what is read after a person worked on them. */

const sheetOf = (project: Project, name: string): NewSheet => {
  const found = fillForms(project).sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

const valueAt = ({ cells }: NewSheet, address: string): NewCell['value'] =>
  cells.find(({ row, column }) => toAddress(row, column) === address)?.value;

describe('the sheet of goals', () => {
  const sheet = sheetOf(withSubProjects(), 'Tavoitteet');
  const line = (row: number): readonly NewCell['value'][] =>
    ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((column) => valueAt(sheet, `${column}${row}`));

  test.for<[row: number, values: readonly NewCell['value'][], why: string]>([
    [4, ['Osahanke', 'Nro', 'Tavoite', 'Toiminta', 'Tulokset', 'Vaikutukset', 'Osatavoitteet'], 'headings'],
    [
      5,
      [
        'Salme',
        1,
        'Perustetaan lukupiiri jokaiseen kuntaan',
        expect.stringMatching('\n• '),
        expect.anything(),
        undefined,
        '1, 3',
      ],
      'a listed goal and its first row are one line',
    ],
    [
      6,
      [
        'Salme',
        undefined,
        'Perustetaan lukupiiri jokaiseen kuntaan',
        'Leiri',
        'Oma lehti',
        undefined,
        undefined,
      ],
      'its second row has no number',
    ],
    [
      7,
      ['Salme', 2, 'Koulutetaan työntekijät', undefined, undefined, undefined, undefined],
      'a goal in other words stands before its row',
    ],
    [
      8,
      ['Salme', undefined, 'Koulutetaan kaikki työntekijät', '=Koulutuspäivät', '', undefined, undefined],
      'and the row below it',
    ],
    [9, ['Salme', 3, 'Selvitetään jatko', undefined, undefined, undefined, '3'], 'a goal without a row'],
    [
      10,
      ['Lumo & Taito', 1, 'Tehdään opas', 'Kirjoitettiin', 'Opas', 'Käytössä', '1'],
      'the next sub-project',
    ],
  ])('line %i is %j: %s', ([row, values]) => {
    expect(line(row)).toEqual(values);
  });

  test('can be filtered by sub-project, with some lines to spare', () => {
    expect(sheet.filter).toEqual({ top: 3, left: 0, bottom: 12, right: 9 });
    expect(valueAt(sheet, 'A11')).toBeUndefined();
  });

  test('has rows as high as their text, which follow what is typed', () => {
    const height = (row: number): number => sheet.heights.get(row - 1) ?? 0;
    expect(height(5)).toBeGreaterThanOrEqual(3 * 13);
    expect(height(6)).toBeLessThan(height(5));
    expect(sheet.growing?.has(4)).toBe(true);
    const xml = partText(newXlsx(fillForms(withSubProjects())), 'xl/worksheets/sheet2.xml');
    expect(xml).toMatch(/<row r="5" ht="\d+">/);
    expect(xml).toContain('<autoFilter ref="A4:J13"/>');
    expect(xml).toContain('paperSize="9" orientation="landscape" fitToHeight="0"');
  });

  test('is no higher than a sheet lets a row be', () => {
    const rows = [{ goal: 'x', activity: 'pitkä '.repeat(2_000), result: 'y' }];
    const long = sheetOf(fromFile({ eurakit: 1, subProjects: [{ name: 'A', rows }] }), 'Tavoitteet');
    expect(long.heights.get(4)).toBe(409);
    expect(long.widths[3]).toBe(66);
  });
});

test.for([
  ['fi', ['Hanke', 'Tavoitteet', 'Arviointi', 'Vaikutukset', 'Kattavuus']],
  ['sv', ['Projekt', 'Mål', 'Utvärdering', 'Effekter', 'Täckning']],
  ['en', ['Project', 'Goals', 'Evaluation', 'Effects', 'Coverage']],
] as const)('sheets in %s: %j', ([language, names]) => {
  const { sheets } = fillForms(withSubProjects(), { language });
  expect(sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name)).toEqual(names);
});

test('without sub-projects there is none of them; a list without any has lines to fill in', () => {
  const names = (file: object): readonly string[] =>
    fillForms(fromFile({ eurakit: 1, ...file })).sheets.map(({ name }) => name);
  expect(names({})).toEqual(['Hanke']);
  expect(names({ subProjects: [] })).toEqual(['Hanke', 'Tavoitteet', 'Arviointi', 'Vaikutukset']);
});

describe('the map of coverage', () => {
  const sheet = sheetOf(withSubProjects(), 'Kattavuus');

  test('counts the goals that serve each sub-goal, by a formula over the sheet of goals', () => {
    expect(['C5', 'D5', 'E5', 'C6', 'D6', 'E6', 'C7', 'D7', 'E7'].map((at) => valueAt(sheet, at))).toEqual([
      1, 1, 2, 0, 0, 0, 2, 0, 1,
    ]);
    const formula = sheet.cells.find(({ row, column }) => row === 4 && column === 2)?.formula;
    expect(formula).toContain("'Tavoitteet'!$G$5:INDEX('Tavoitteet'!$G:$G,ROW('Tavoitteet'!$G$10)-1)");
  });

  test('shows by colour what is served, and what nobody serves', () => {
    expect(sheet.conditions?.map(({ formula }) => formula)).toEqual(['C5>0', '$E5=0']);
    const bytes = newXlsx(fillForms(withSubProjects()));
    expect(partText(bytes, 'xl/styles.xml')).toContain('<dxfs count="2">');
    expect(partText(bytes, 'xl/worksheets/sheet5.xml')).toContain(
      '<conditionalFormatting sqref="C5:D7"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1">',
    );
  });

  test('tells a sub-goal that nobody serves at its own cell', () => {
    const found = evaluateForms(snapshotOf(fillForms(withSubProjects())))?.findings ?? [];
    expect(found.find(({ code }) => code === 'sub-goal-not-served')?.where).toEqual({
      sheet: 'Kattavuus',
      cell: 'A6',
    });
  });

  test('links that no cell can hold are counted without a formula', () => {
    const links = [
      { goal: 1, subGoals: ['1,5'] },
      { goal: 9, subGoals: ['2'] },
    ];
    const file = {
      eurakit: 1,
      plan: { subGoals: [{ number: '1,5', text: 'x' }] },
      subProjects: [{ name: 'A', goals: ['y'], links }],
    };
    const cell = sheetOf(fromFile(file), 'Kattavuus').cells.find(
      ({ row, column }) => row === 4 && column === 2,
    );
    expect(cell).toMatchObject({ value: 1 });
    expect(cell?.formula).toBeUndefined();
  });
});

test('findings are told at the cells', () => {
  const findings = evaluateForms(snapshotOf(fillForms(withSubProjects())))?.findings ?? [];
  expect(findings.map(({ code, where }) => `${code} ${where.sheet}!${where.cell}`)).toEqual(
    expect.arrayContaining([
      'goal-without-row Tavoitteet!C9',
      'goal-row-incomplete Tavoitteet!E8',
      'goal-wording-differs Tavoitteet!C8',
      'evaluation-row-incomplete Arviointi!B6',
    ]),
  );
});

test('a workbook of an earlier version, whose sub-projects no sheet shows, is read', () => {
  const filled = fillForms(withSubProjects());
  const kept = JSON.stringify({
    file: { subProjects: [{ name: 'Salme', goals: ['lukea'] }] },
    emptyFields: [],
    withoutTotal: [],
  });
  const sheets = filled.sheets.flatMap((sheet) => {
    if (sheet.name === 'Hanke') return [sheet];
    return sheet.name === '_eurakit' ? [{ ...sheet, cells: [{ row: 0, column: 0, value: kept }] }] : [];
  });
  const names = filled.names.filter(({ name }) => !/\.(?:goals|evaluation|effects|coverage)\./.test(name));
  expect(projectIn(snapshotOf({ ...filled, sheets, names })).subProjects?.map(({ goals }) => goals)).toEqual([
    ['lukea'],
  ]);
});
