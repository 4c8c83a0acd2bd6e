import { toProjectFile } from '@eurakit/core/render';
import { expect, test } from 'vitest';
import { partnerFiles } from '../support/partner-files.js';
import { merged, told } from './merged.js';

const SIZE = { partners: 3, municipalities: 4, years: 2 };
const FILES = partnerFiles(SIZE);

/** The second partner's file as it was corrected: its staff earn more, and the support grows. */
const OTHERS = partnerFiles({ ...SIZE, partners: 4 });
const corrected = { name: 'Keskus 2', file: { ...OTHERS[3]?.file, ...{ project: FILES[1]?.file.project } } };

test('a file in the place of a partner gives the same whole as merging all files again', () => {
  const before = merged(FILES).whole.project;
  if (before === undefined) throw new Error('no whole');
  const again = merged([FILES[0], corrected, FILES[2]].flatMap((one) => one ?? []));
  const replaced = merged([corrected], 'fi', {
    ...before,
    applicationNumber: '7',
    documents: [{ document: 'partner-agreement', state: 'yes' }],
  });
  expect(told(replaced)).toEqual(told(again));
  const file = (project = again.whole.project) => (project === undefined ? {} : toProjectFile(project));
  expect(file(replaced.whole.project)).toEqual({
    ...file(),
    project: { ...Object(file().project), applicationNumber: '7' },
    documents: [{ document: 'partner-agreement', state: 'yes' }],
  });
  expect(file()).not.toEqual(file(before));
});

test('a file of nobody in the whole is told, and changes nothing', () => {
  const before = merged(FILES).whole.project;
  if (before === undefined) throw new Error('no whole');
  const result = merged([{ name: 'Keskus 2 (uusi)', file: corrected.file }], 'fi', before);
  expect(told(result)).toEqual(['#1 partner-not-in-whole']);
  expect(result.whole.project && toProjectFile(result.whole.project)).toEqual(toProjectFile(before));
});
