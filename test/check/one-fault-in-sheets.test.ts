import { expect, test } from 'vitest';
import { evaluateForms, fillForms } from '../../packages/core/src/forms.js';
import { RATE_PACKS } from '../../packages/core/src/rates.js';
import { fromFile } from '../forms/random-project.js';
import { snapshotOf } from '../forms/snapshot-of.js';
import { PROJECT_CASES } from './project-cases.js';
import { changed } from './project-changes.js';

/** The first case of each rule that finds something in figures that a sheet shows; other versions have no sheet. */
const cases = PROJECT_CASES.filter(
  ([code, , , at], nth) =>
    at.length > 0 &&
    !at[0]?.includes('Versions/') &&
    PROJECT_CASES.findIndex((other) => other[0] === code && other[3].length > 0) === nth,
).map(([code, file, changes]) => ({ code, file, changes }));

test('most rules on projects have such a case', () => {
  expect(cases.length).toBeGreaterThan(30);
});

test.for(cases)('$code is found at a cell of our sheets', ({ code, file, changes }) => {
  const sheets = snapshotOf(fillForms(fromFile(changed(file, changes))));
  const found =
    evaluateForms(sheets, { context: { rates: RATE_PACKS } })?.findings.filter((one) => one.code === code) ??
    [];
  expect(found.length).toBeGreaterThan(0);
  for (const { where } of found)
    expect(where).toMatchObject({ sheet: expect.any(String), cell: expect.any(String) });
});
