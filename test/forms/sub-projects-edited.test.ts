import { describe, expect, test } from 'vitest';
import { evaluateForms, fillForms } from '../../packages/core/src/forms.js';
import type { Project } from '../../packages/core/src/model/project.js';
import type { SubProject } from '../../packages/core/src/model/sub-project.js';
import { newXlsx } from '../../packages/core/src/xlsx.js';
import { projectIn, snapshotOfBytes, withSubProjects } from './example.js';
import { fromFile } from './random-project.js';
import { snapshotOf } from './snapshot-of.js';
import { type Work, workedOn } from './worked-on.js';

function edited(project: Project, work: Work): readonly SubProject[] {
  return projectIn(workedOn(project, work)).subProjects ?? [];
}

describe('what a person works on the sheets', () => {
  const before = withSubProjects().subProjects ?? [];
  const [salme, lumo] = before;
  const unchanged = (project: readonly SubProject[]): void => expect(project).toEqual(before);

  test('nothing typed, nothing changed', () => {
    unchanged(edited(withSubProjects(), { cells: {} }));
  });

  test('a line put in belongs to the sub-project above it', () => {
    const [own] = edited(withSubProjects(), {
      rows: [['Tavoitteet', 7]],
      cells: { 'Tavoitteet!C7': 'Perustetaan lukupiiri', 'Tavoitteet!D7': 'Kahvit' },
    });
    expect(own?.rows.map(({ activity }) => activity).slice(1, 3)).toEqual(['Leiri', 'Kahvit']);
    expect(own?.goals).toEqual(salme?.goals);
  });

  test('a line at the end with a name belongs to the sub-project of that name', () => {
    const [own, other] = edited(withSubProjects(), {
      cells: { 'Tavoitteet!A11': 'salme', 'Tavoitteet!C11': 'Lisä', 'Tavoitteet!D11': 'Tehtiin' },
    });
    expect(own?.rows.at(-1)).toEqual({ goal: 'Lisä', activity: 'Tehtiin', result: '' });
    expect(other).toEqual(lumo);
  });

  test('a line with a number lists a goal, where its number says', () => {
    const [own] = edited(withSubProjects(), {
      rows: [['Tavoitteet', 6]],
      cells: {
        'Tavoitteet!B6': 1,
        'Tavoitteet!C6': 'Uusi ensimmäinen',
        'Tavoitteet!B5': '2.',
        'Tavoitteet!G6': '2;3',
      },
    });
    expect(own?.goals).toEqual([
      'Uusi ensimmäinen',
      'Perustetaan lukupiiri jokaiseen kuntaan',
      'Koulutetaan työntekijät',
      'Selvitetään jatko',
    ]);
    expect(own?.links.map(({ goal, subGoals }) => [goal, subGoals])).toEqual([
      [1, ['2', '3']],
      [2, ['1', '3']],
      [4, ['3']],
    ]);
  });

  test('a new sub-project, on all three sheets', () => {
    const [, , added] = edited(withSubProjects(), {
      cells: {
        'Tavoitteet!A11': 'Uusi',
        'Tavoitteet!B11': 1,
        'Tavoitteet!C11': 'Lukea',
        'Arviointi!A8': 'uusi',
        'Arviointi!B8': 'Luettiinko?',
        'Vaikutukset!A9': 'UUSI',
        'Vaikutukset!B9': 'Luettiin.',
        'Vaikutukset!B10': 'Paljon.',
      },
    });
    expect(added).toEqual({
      name: 'Uusi',
      goals: ['Lukea'],
      rows: [],
      evaluation: [{ questions: 'Luettiinko?', methods: '', strategies: '' }],
      effects: 'Luettiin.\nPaljon.',
      links: [],
    });
  });

  test('one cell renames a sub-project everywhere', () => {
    const [own] = edited(withSubProjects(), { cells: { 'Tavoitteet!A5': 'Salmi' } });
    expect(own).toEqual({ ...salme, name: 'Salmi' });
  });

  test('what is emptied is gone', () => {
    const [own] = edited(withSubProjects(), {
      cells: {
        'Tavoitteet!C6': undefined,
        'Tavoitteet!D6': undefined,
        'Tavoitteet!E6': undefined,
        'Vaikutukset!B6': undefined,
      },
    });
    expect(own?.rows).toHaveLength(2);
    expect(own?.effects).toBe('Piirit toivat uusia nuoria.\n- lainat kasvoivat');
  });

  test('a count that is none is told at its cell', () => {
    const read = evaluateForms(workedOn(withSubProjects(), { cells: { 'Tavoitteet!J5': 'neljä' } }));
    expect(read?.readable).toBe(false);
    expect(read?.findings.map(({ where }) => where)).toEqual([{ sheet: 'Tavoitteet', cell: 'J5' }]);
  });
});

test('a text longer than a cell is shown cut and read whole, unless a person changed it', async () => {
  const [a, b] = ['a'.repeat(40_000), `${'a'.repeat(39_999)}b`];
  const rows = [{ goal: 'x', activity: a, result: b }];
  const project = fromFile({ eurakit: 1, subProjects: [{ name: 'A', rows }] });
  const snapshot = await snapshotOfBytes(newXlsx(fillForms(project)));
  for (const { cells } of snapshot.sheets.flatMap((sheet) => sheet.rows))
    for (const { value } of cells) expect(String(value ?? '').length).toBeLessThanOrEqual(32_767);
  expect(projectIn(snapshot)).toEqual(project);
  const [own] = edited(project, { cells: { 'Tavoitteet!D5': 'lyhyt' } });
  expect(own?.rows).toEqual([{ goal: 'x', activity: 'lyhyt', result: b }]);
});

test('a sub-project without a name or a word is there in an .xlsx file too', async () => {
  const project = fromFile({ eurakit: 1, subProjects: [{ name: '' }] });
  expect(projectIn(await snapshotOfBytes(newXlsx(fillForms(project))))).toEqual(project);
});

test('thousands of lines are filled and read', () => {
  const rows = Array.from({ length: 100 }, (_, nth) => ({
    goal: `Tavoite ${nth}`,
    activity: 'x',
    result: 'y',
  }));
  const goals = rows.map(({ goal }) => goal);
  const subProjects = Array.from({ length: 20 }, (_, nth) => ({ name: `Osa ${nth}`, goals, rows }));
  const project = fromFile({ eurakit: 1, subProjects });
  expect(projectIn(snapshotOf(fillForms(project)))).toEqual(project);
});
