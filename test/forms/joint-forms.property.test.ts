import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateForms, fillForms } from '../../packages/core/src/forms.js';
import { runs } from '../fast-check-runs.js';
import { jointProject } from '../support/joint-project.js';
import { projectIn } from './example.js';
import { fromFile } from './random-project.js';
import { rearranged } from './rearranged.js';
import { snapshotOf } from './snapshot-of.js';

const size = fc.record({
  partners: fc.integer({ min: 1, max: 4 }),
  municipalities: fc.integer({ min: 1, max: 6 }),
  years: fc.integer({ min: 1, max: 4 }),
});
const work = fc.record({
  rows: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 6 }),
  isRenamed: fc.boolean(),
  isReversed: fc.boolean(),
});

test('a joint project is read back the same after rows were put in, sheets renamed and moved', () => {
  fc.assert(
    fc.property(size, work, fc.constantFrom('fi', 'sv', 'en'), (of, done, language) => {
      const project = fromFile(jointProject(of));
      const book = rearranged(snapshotOf(fillForms(project, { language })), done);
      expect(projectIn(book)).toEqual(project);
      expect(evaluateForms(book)?.findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    }),
    { numRuns: runs(12) },
  );
});
