import { expect, test } from 'vitest';
import { expectGoodSentences, expectSaid } from './good-sentences.js';
import { PROJECT_CASES } from './project-cases.js';
import { changed, findingsOf, JOINT, placesOf, SINGLE } from './project-changes.js';

const cases = PROJECT_CASES.map(([code, file, changes, at, says, why]) => ({
  code,
  file,
  changes,
  at,
  says,
  why,
}));

test.for(cases)('$code: $why', ({ code, file, changes, at, says }) => {
  const findings = findingsOf(changed(file, changes));
  const found = findings.filter((finding) => finding.code === code);
  expect(found.map((one, nth) => shortened(placesOf(one), at[nth] ?? ''))).toEqual(at);
  for (const finding of found.slice(0, 1)) expectSaid(finding, says);
  for (const finding of findings) expectGoodSentences(finding);
});

/** Where the case tells only the beginning of the places, the beginning. */
function shortened(places: string, wanted: string): string {
  const start = wanted.replace(/…$/, '');
  return wanted.endsWith('…') && places.startsWith(start) ? wanted : places;
}

test.for([
  ['joint', JOINT],
  ['single', SINGLE],
] as const)('the %s project has no fault', ([, file]) => {
  expect(findingsOf(file).filter(({ severity }) => severity !== 'notice')).toEqual([]);
});
