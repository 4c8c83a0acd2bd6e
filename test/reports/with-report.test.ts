import { type SubProject, withReport } from '@eurakit/core/report';
import { describe, expect, test } from 'vitest';
import { fromFile } from '../forms/random-project.js';

/** What a report says is put into a project file, which keeps what the report does not say. */

const one = (name: string, more: Partial<SubProject> = {}): SubProject => ({
  name,
  goals: ['lukea'],
  rows: [],
  evaluation: [],
  effects: '',
  links: [],
  ...more,
});
const goalRow = { goal: 'lukea', activity: 'luettiin', result: 'luettu' };
const evaluationRow = { questions: 'Luettiinko?', methods: 'kysely', strategies: 'joka kevät' };
const project = (...subProjects: readonly SubProject[]) => fromFile({ eurakit: 1, subProjects });

describe('of a sub-project with the same name', () => {
  const former = one('Salme', {
    announcedGoals: 2,
    rows: [{ ...goalRow, result: 'ennen' }],
    evaluation: [{ ...evaluationRow, methods: 'ennen' }],
    effects: 'ennen',
    links: [{ goal: 1, subGoals: ['2'], indicators: [], costCategories: [] }],
  });

  test('goals, rows and effects are those of the report; links and the other matrix stay', () => {
    const read = one(' salme', { goals: ['lukea', 'laulaa'], rows: [goalRow], effects: 'nyt' });
    const { announcedGoals: _, ...kept } = former;
    expect(withReport(project(former), [read], 'goals').subProjects).toEqual([
      { ...kept, goals: read.goals, rows: read.rows, effects: 'nyt' },
    ]);
  });

  test('a report of the evaluation alone leaves goals and effects as they are', () => {
    const read = one('Salme', { goals: [], evaluation: [evaluationRow] });
    expect(withReport(project(former), [read], 'evaluation').subProjects).toEqual([
      { ...former, evaluation: [evaluationRow] },
    ]);
  });

  test('with both matrices both are new', () => {
    const read = one('Salme', { rows: [goalRow], evaluation: [evaluationRow] });
    const [merged] = withReport(project(former), [read]).subProjects ?? [];
    expect([merged?.rows, merged?.evaluation]).toEqual([[goalRow], [evaluationRow]]);
  });
});

test('others stay where they are, and new ones follow', () => {
  const given = project(one('Lumo'), one('Salme'));
  const { subProjects = [], ...rest } = withReport(given, [one('Taito'), one('Salme', { effects: 'x' })]);
  expect(subProjects.map(({ name, effects }) => name + effects)).toEqual(['Lumo', 'Salmex', 'Taito']);
  const { subProjects: _, ...before } = given;
  expect(rest).toEqual(before);
});

test('none of several without a name is lost', () => {
  const unnamed = (effects: string): SubProject => one('', { effects });
  const { subProjects } = withReport(project(unnamed('a')), [unnamed('b'), unnamed('c')]);
  expect(subProjects?.map(({ effects }) => effects)).toEqual(['b', 'c']);
});
