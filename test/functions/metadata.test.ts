import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../packages/excel-addin/src/functions/functions.js';

type Parameter = { readonly name: string; readonly description: string };
type Described = {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
};

const FILES = ['functions.json', 'functions.fi-FI.json', 'functions.sv-SE.json'] as const;
const folder = mkdtempSync(join(tmpdir(), 'eurakit-functions-'));

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/functions.mjs', folder], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

function described(file: string): readonly Described[] {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')).functions;
}

/** All that Excel goes by: everything but the descriptions. */
function withoutTexts(functions: readonly Described[]): unknown {
  return functions.map(({ description: _, parameters, ...rest }) => ({
    ...rest,
    parameters: parameters.map(({ description: __, ...parameter }) => parameter),
  }));
}

function texts(functions: readonly Described[]): readonly string[] {
  return functions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.map((parameter) => parameter.description),
  ]);
}

describe('what Excel is told of the functions', () => {
  test('is as in the golden file: ids, types, shapes and what may be left out never change unseen', () => {
    const golden = readFileSync(new URL('./golden/functions.json', import.meta.url), 'utf8');
    expect(JSON.parse(readFileSync(join(folder, 'functions.json'), 'utf8'))).toEqual(JSON.parse(golden));
  });

  test('names exactly the functions that are registered', () => {
    const ids = described('functions.json').map(({ id }) => id);
    expect(ids.toSorted()).toEqual(Object.keys(FUNCTIONS).toSorted());
  });

  test.for(FILES)('%s has the same ids, names, parameters and options as the others', (file) => {
    expect(withoutTexts(described(file))).toEqual(withoutTexts(described('functions.json')));
  });

  test('every text is translated, and none is left in English', () => {
    const [english = [], finnish = [], swedish = []] = FILES.map((file) => texts(described(file)));
    expect(finnish).toHaveLength(english.length);
    for (const [nth, text] of english.entries())
      expect(new Set([text, finnish[nth], swedish[nth]]).size, text).toBe(3);
  });

  test.for(FILES)('%s: every text is one line, begins with a capital and ends with a full stop', (file) => {
    for (const text of texts(described(file))) expect(text).toMatch(/^["\p{Lu}].{10,250}[.]$/u);
  });

  test('ids are what Excel takes: capitals, at least three', () => {
    for (const { id } of described('functions.json')) expect(id).toMatch(/^[A-Z]{3,20}$/);
  });

  test('functions take the values that they are said to, in that order', () => {
    const computes = new Map(Object.entries(FUNCTIONS).map(([id, compute]) => [id, String(compute)]));
    for (const { id, parameters } of described('functions.json'))
      expect(computes.get(id)).toContain(`([${parameters.map(({ name }) => name).join(', ')}]`);
  });
});
