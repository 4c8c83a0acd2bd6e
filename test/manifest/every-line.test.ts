import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkManifest } from '../../scripts/manifest/check-manifest.js';
import { runs } from '../fast-check-runs.js';
import { hostedFiles, MANIFEST } from './hosted-files.js';

const LINES = MANIFEST.trimEnd().split('\n');
/** A declaration and a comment may go, and so may sizes that Office does not ask for, of an icon that is used twice. */
const FREE = /<(?:\?|!--)|size="(?:20|24|40|48|64)" resid="CheckFigures\./;
const NEEDED = LINES.flatMap((line, index) => (FREE.test(line) ? [] : [index]));

test.for(NEEDED.map((index) => [LINES[index]?.trim() ?? '', index] as const))(
  'no line can be left out or stand twice: %s',
  ([, index]) => {
    const left = LINES.toSpliced(index, 1).join('\n');
    const twice = LINES.toSpliced(index, 0, LINES[index] ?? '').join('\n');
    expect(checkManifest(left, hostedFiles())).not.toEqual([]);
    expect(checkManifest(twice, hostedFiles())).not.toEqual([]);
  },
);

test('whatever the text is, the check ends and names lines of it', () => {
  const cut = fc.tuple(fc.nat(MANIFEST.length), fc.nat(40), fc.string({ maxLength: 12 }));
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
      let text = MANIFEST;
      for (const [at, length, put] of cuts) text = text.slice(0, at) + put + text.slice(at + length);
      const lines = text.split('\n').length;
      for (const { line } of checkManifest(text, hostedFiles())) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: runs(100) },
  );
});
