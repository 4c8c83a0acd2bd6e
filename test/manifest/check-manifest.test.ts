import { describe, expect, test } from 'vitest';
import { checkManifest } from '../../scripts/manifest/check-manifest.js';
import { faultText } from '../../scripts/manifest/fault.js';
import { BROKEN_LINKS } from './broken-links.js';
import { BROKEN_STRUCTURE } from './broken-structure.js';
import { BROKEN_VALUES } from './broken-values.js';
import { hostedFiles, MANIFEST, metadata } from './hosted-files.js';

test('nothing is to be changed in ours', () => {
  expect(checkManifest(MANIFEST, hostedFiles())).toEqual([]);
});

test('a fault names file and line, what is wrong and what to change', () => {
  const [fault] = checkManifest(MANIFEST.replace('0.1.0.0', '0.1'), hostedFiles());
  expect(fault && faultText('manifest.xml', fault)).toBe(
    'manifest.xml:9 <Version> "0.1" is not n.n.n.n. Write four numbers of at most five digits.',
  );
});

describe('a manifest that Office would not load, or not as meant', () => {
  test.for([...BROKEN_STRUCTURE, ...BROKEN_VALUES, ...BROKEN_LINKS])('%s', ([, from, to, at, says]) => {
    const broken = MANIFEST.replace(from, to);
    expect(broken, 'the row changes nothing').not.toBe(MANIFEST);
    const line = broken.slice(0, broken.lastIndexOf(at)).split('\n').length;
    const faults = checkManifest(broken, hostedFiles());
    const told = faults.find(({ what }) => what === says);
    expect(faults.map(({ what }) => what)).toContain(says);
    expect(told?.change).toMatch(/^.{3,}[^.]$/);
    expect(told?.line).toBe(line);
  });
});

describe('a manifest that does not fit its code', () => {
  const one = [{ id: 'ALLOCATE', place: 'src/functions.ts:7' }];

  test('a registered action that no button runs', () => {
    const actions = [...hostedFiles().actions, { id: 'explain', place: 'src/commands.ts:9' }];
    expect(checkManifest(MANIFEST, hostedFiles({ actions })).map(({ what }) => what)).toEqual([
      'src/commands.ts:9 registers "explain", which no button runs',
    ]);
  });

  test('metadata of a function that no code registers, in each language', () => {
    expect(checkManifest(MANIFEST, hostedFiles({ functions: one })).map(({ what }) => what)).toEqual([
      'functions.json describes AMOUNT, which no code of the pane registers',
      'functions.fi-FI.json describes AMOUNT, which no code of the pane registers',
      'functions.sv-SE.json describes AMOUNT, which no code of the pane registers',
    ]);
  });

  test('a function that one language leaves out, or describes twice', () => {
    const { file } = hostedFiles();
    const others: Readonly<Record<string, Uint8Array>> = {
      'functions.fi-FI.json': metadata(['ALLOCATE']),
      'functions.sv-SE.json': metadata(['ALLOCATE', 'AMOUNT', 'AMOUNT']),
    };
    const faults = checkManifest(MANIFEST, hostedFiles({ file: (path) => others[path] ?? file(path) }));
    expect(faults.map(({ what }) => what)).toEqual([
      'src/functions.ts:1 registers AMOUNT, which functions.fi-FI.json does not describe',
      'functions.sv-SE.json describes AMOUNT twice',
    ]);
  });

  test('metadata that is none', () => {
    const { file } = hostedFiles();
    const html = new TextEncoder().encode('<!doctype html>');
    const faults = checkManifest(
      MANIFEST,
      hostedFiles({ file: (path) => (path === 'functions.json' ? html : file(path)) }),
    );
    expect(faults.map(({ what }) => what)).toEqual(['functions.json is no metadata of functions']);
  });

  test('an id that cannot be read', () => {
    const faults = checkManifest(MANIFEST, hostedFiles({ unreadable: ['src/commands.ts:3'] }));
    expect(faults.map(({ what }) => what)).toEqual([
      'The id that src/commands.ts:3 registers cannot be read',
    ]);
  });
});
