import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillProject } from '../../packages/core/src/checks.js';
import { fillForms, readForms } from '../../packages/core/src/forms.js';
import type { Snapshot } from '../../packages/core/src/grid/snapshot.js';
import { parse } from '../../packages/core/src/input/parse.js';
import type { Project } from '../../packages/core/src/model/project.js';
import { LANGUAGES } from '../../packages/core/src/words/language.js';
import { newXlsx, openXlsx } from '../../packages/core/src/xlsx.js';
import { consistentPlan, seeds } from '../calculate/random-plan.js';
import { runs } from '../fast-check-runs.js';
import { fromFile, projects } from './random-project.js';
import { snapshotOf } from './snapshot-of.js';

function readBack(snapshot: Snapshot): Project {
  const read = readForms(snapshot);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return parse(read.draft);
}

test('what is filled is read back the same, whatever the project says', () => {
  fc.assert(
    fc.property(projects(), fc.constantFrom(...LANGUAGES), (project, language) => {
      expect(readBack(snapshotOf(fillForms(project, { language })))).toEqual(project);
    }),
    { numRuns: runs(300) },
  );
});

test('a filled project comes back through an .xlsx file', async () => {
  await fc.assert(
    fc.asyncProperty(projects(), fc.constantFrom(...LANGUAGES), async (given, language) => {
      const { project } = fillProject(given);
      const opened = openXlsx(newXlsx(fillForms(project, { language })));
      if (!opened.ok) throw new Error(opened.problem.kind);
      expect(readBack(await opened.workbook.read())).toEqual(project);
    }),
    { numRuns: runs(60) },
  );
});

test('in a plan that adds up, every sum is a formula with its value', () => {
  fc.assert(
    fc.property(seeds({ min: 1, max: 6 }, 100_000_00), (seed) => {
      const plan = consistentPlan(seed);
      const project: Project = {
        financing: plan,
        financingVersions: [],
        budgetVersions: [],
        partners: [],
        documents: [],
        tables: [],
        keys: [],
        unchecked: {},
      };
      const sheet = fillForms(project).sheets[1];
      const formulas = sheet?.cells.filter(({ formula }) => formula !== undefined) ?? [];
      const rows = plan.rows.reduce((sum, row) => sum + 1 + (row.role === 'group' ? row.parts.length : 0), 0);
      const sums = plan.rows.filter(({ role }) => role === 'group' || role === 'total').length;
      expect(formulas).toHaveLength(rows + sums * plan.years.length);
      expect(formulas.every(({ value }) => typeof value === 'number')).toBe(true);
      expect(readBack(snapshotOf(fillForms(project)))).toEqual(project);
    }),
    { numRuns: runs(60) },
  );
});

test('fields of a project that no sheet shows come back too', () => {
  const project = fromFile({ eurakit: 1, project: { longestCell: 4_000, name: '' } });
  expect(readBack(snapshotOf(fillForms(project)))).toEqual(project);
});
