import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { jsonNotAsExpectedTexts } from '../../packages/core/src/check/reading/json-not-as-expected.js';
import { SAY } from '../../packages/core/src/check/say.js';
import { toPointer } from '../../packages/core/src/model/finding.js';
import type { Expected, JsonProblem } from '../../packages/core/src/model/json-problem.js';
import { projectFile } from '../../packages/core/src/schema/project-file.js';
import { projectJsonSchema } from '../../packages/core/src/schema/project-json-schema.js';
import { readJson } from '../../packages/core/src/schema/read-json.js';
import { LANGUAGES } from '../../packages/core/src/words/language.js';
import { schemaViolations } from './json-schema.js';

/** A file with every field there is; own figures. */
const full = {
  $schema: './project.schema.json',
  eurakit: 1,
  project: {
    code: 'S00001',
    applicationNumber: '100001',
    name: 'Rantaraitti',
    programmePeriod: '2021-2027',
    fund: 'ESR+',
    structure: 'joint',
    period: { start: '2024-03-01', end: '2026-02-28' },
    supportRate: '80 %',
    planUnit: '1',
  },
  financing: {
    version: 'approved',
    years: [2024, '2025', '2026 (1–2)'],
    rows: [
      { label: 'ESR+ ja valtio', role: 'euState', amounts: ['8000', 16000, '800.50'], total: '24800.50' },
      {
        label: 'Kunnat',
        role: 'group',
        amounts: ['2 000', null, '–'],
        parts: [
          {
            label: 'Aava',
            role: 'municipal',
            contribution: 'own',
            statedPercent: '33,3 %',
            amounts: ['', '1', '2'],
          },
          {
            label: 'Muut',
            role: 'group',
            amounts: ['1', '1', '1'],
            parts: [{ label: 'Liitto', role: 'otherPublic', fixed: true, amounts: [1, 1, 1] }],
          },
        ],
      },
      { label: 'Yhteensä', role: 'total', amounts: ['10000', 'puuttuu', '1.234'] },
    ],
  },
  financingVersions: [{ version: 'change-12', years: [2024], rows: [] }],
  keys: [
    { name: 'asukkaat', weights: { Aava: 131_155, Lampi: '0.5', 'Muu/n': '1/3' } },
    { name: 'tasan', weights: [1, 1] },
  ],
  subProjects: [
    {
      name: 'Koski',
      goals: ['Avataan ovet'],
      announcedGoals: 1,
      rows: [{ goal: 'Avataan ovet', activity: 'talkoot', result: 'ovi', effect: 'iloa' }],
      evaluation: [{ questions: 'Aukesiko?', methods: 'katsottiin', strategies: 'paikalla' }],
      effects: 'Auki on.',
      links: [{ goal: 1, subGoals: ['1'], indicators: ['osallistujat'], costCategories: ['palkat'] }],
    },
  ],
  payments: [],
};

type Change = readonly [pointer: string, value: unknown];

describe('a project file', () => {
  test.for<[changes: readonly Change[], why: string]>([
    [[], 'every field'],
    [
      [
        ['/project', undefined],
        ['/financing', undefined],
        ['/keys', undefined],
      ],
      'every part may be left out',
    ],
    [[['/financing/rows', []]], 'a plan without rows yet'],
    [
      [['/financing/rows/0/amounts/0', 'lähes 8000']],
      'whether text is an amount is judged where all amounts are',
    ],
    [[['/financing/rows/0/amounts/0', -5]], 'so is whether it may be negative'],
    [[['/financing/rows/0/total', null]], 'an empty total'],
    [[['/project/supportRate', '26,44%']], 'a rate with a comma and no space'],
    [[['/keys/0/weights', { Aava: 0, Lampi: 1 }]], 'some weights may be 0'],
    [[['/keys/0/weights', { constructor: 1, toString: 2 }]], 'a party may be called anything'],
  ])('with %j is read: %s', ([changes]) => {
    const file = changed(full, changes);
    expect(readJson(JSON.stringify(file), projectFile)).toMatchObject({ ok: true });
    expect(schemaViolations(projectJsonSchema(), file)).toEqual([]);
  });

  // The last column: whether an editor with the JSON Schema sees it too. What it cannot say, only the reader says.
  test.for<
    [pointer: string, value: unknown, problem: Partial<JsonProblem> | Expected, why: string, inEditor?: false]
  >([
    ['/eurakit', undefined, 'version-1', 'the version tells it from other JSON'],
    ['/eurakit', 2, 'version-1', 'a later version'],
    ['/eurakit', '1', 'version-1', 'text is not a number'],
    ['/project', [], 'object', 'a list is no object'],
    ['/project/code', 20_898, 'text', 'a number loses leading zeros'],
    ['/project/name', 'x'.repeat(2_001), 'fewer', 'nobody’s name is so long'],
    ['/project/structure', 'shared', 'choice', 'a word that is not ours'],
    ['/project/period', '2024', 'object', 'a period is two days'],
    ['/project/period/start', '1.3.2024', 'day', 'days of files are written one way'],
    ['/project/period/start', '2024-02-30', 'day', 'a day that is not', false],
    ['/project/period/end', undefined, 'day', 'half a period'],
    [
      '/project/period',
      { start: '2024-03-01', end: '2024-02-28' },
      'start-before-end',
      'the wrong way round',
      false,
    ],
    ['/project/supportRate', '0.8', 'percentage', 'it could be 80 % or 0.8 %'],
    ['/project/supportRate', 80, 'percentage', 'the percent sign is part of it'],
    ['/project/planUnit', '10', 'unit', 'tens are nobody’s unit'],
    ['/project/planUnit', 1, 'unit', 'units are text'],
    ['/project/budget', 5, { kind: 'unknown-field', field: 'budget' }, 'a field in the wrong place'],
    ['/subProjects', {}, 'list', 'sub-projects have an order'],
    ['/subProjects/0/name', undefined, 'text', 'a sub-project has a name, if an empty one'],
    ['/subProjects/0/goals/0', 1, 'text', 'a goal is text'],
    ['/subProjects/0/goal', [], { kind: 'unknown-field', field: 'goal' }, 'goals are many'],
    ['/subProjects/0/rows/0', { goal: 'x' }, 'object', 'a row of a goal alone'],
    ['/project/longestCell', 0, 'line-number', 'a form takes something'],
    ['/Financing', {}, { kind: 'unknown-field', field: 'Financing' }, 'letter case counts'],
    ['/financing/unit', '1000', { kind: 'unknown-field', field: 'unit' }, 'a file is in euros'],
    ['/financing/version', 'draft', 'plan-version', 'a version that is not ours'],
    ['/financing/version', 'change-0', 'plan-version', 'changes count from 1'],
    ['/financing/years', [], 'year', 'a plan has years'],
    ['/financing/years', undefined, 'list', 'said'],
    ['/financing/years/0', 24, 'year', 'a year of two digits'],
    ['/financing/years/1', 'ensi vuosi', 'year', 'a year of words', false],
    ['/financing/years/1', 2024.5, 'year', 'half a year'],
    ['/financing/years', Array.from({ length: 61 }, () => 2024), 'fewer', 'more years than a project lives'],
    ['/financing/rows', {}, 'list', 'rows have an order'],
    ['/financing/rows/0', null, 'object', 'a row that is not there'],
    ['/financing/rows/0/label', undefined, 'text', 'a row has a name'],
    ['/financing/rows/0/role', 'eu', 'choice', 'a role that is not ours'],
    ['/financing/rows/0/amounts', '8000', 'list', 'an amount for each year'],
    ['/financing/rows/0/amounts', ['1'], 'one-amount-per-year', 'too few', false],
    [
      '/financing/rows/1/parts/1/parts/0/amounts',
      [1, 1, 1, 1],
      'one-amount-per-year',
      'too many, deep down',
      false,
    ],
    ['/financing/rows/0/amounts/1', 16_000.5, 'amount', 'cents are written as text'],
    ['/financing/rows/0/amounts/1', true, 'amount', 'not an amount at all'],
    ['/financing/rows/0/amounts/1', 2 ** 53, 'amount', 'past what a number holds exactly'],
    ['/financing/rows/0/total', {}, 'amount', 'nor is this'],
    ['/financing/rows/0/statedPercent', '45', 'percentage', 'without its sign'],
    ['/financing/rows/1/parts/0/contribution', 'oma', 'choice', 'in the words of the format'],
    ['/financing/rows/1/parts/1/parts/0/fixed', 'yes', 'yes-no', 'deep down'],
    ['/financing/rows/1/parts/1/parts/0/oops', 1, { kind: 'unknown-field', field: 'oops' }, 'deep down'],
    ['/financingVersions', {}, 'list', 'versions have an order'],
    ['/financingVersions/0/years/0', 1066, 'year', 'in any version'],
    ['/$schema', 5, 'text', 'also where only editors look'],
    ['/project/name', null, 'text', 'a field left out is left out, not null'],
    ['/keys/0/name', undefined, 'text', 'a key has a name'],
    ['/keys/0/weights', undefined, 'weight', 'and weights'],
    ['/keys/0/weights', [], 'weight', 'one at least'],
    ['/keys/0/weights/Aava', -1, 'weight', 'none negative'],
    ['/keys/1/weights/0', '1e3', 'weight', 'nor with an exponent'],
    ['/keys/1/weights/1', '1/0', 'weight', 'nor of nothing'],
    ['/keys/0/weights', { Aava: null }, 'weight', 'nor empty'],
    [
      '/keys/0/weights',
      { Aava: 0, Lampi: '0.00', Niemi: '0/3' },
      'some-weight',
      'all of them nothing',
      false,
    ],
    ['/keys/0/weights', {}, 'some-weight', 'nobody to share', false],
  ])('%s: %j is refused, %j: %s', ([pointer, value, problem, , inEditor]) => {
    const file = changed(full, [[pointer, value]]);
    const read = readJson(JSON.stringify(file), projectFile);
    const [first, ...others] = read.ok ? [] : read.problems;
    expect(others).toEqual([]);
    expect(first && toPointer(first.path)).toBe(pointer);
    const missing = value === undefined ? 'missing-field' : 'wrong-value';
    expect(first).toMatchObject(typeof problem === 'string' ? { kind: missing, expected: problem } : problem);
    expect(schemaViolations(projectJsonSchema(), file).length > 0).toBe(inEditor ?? true);
  });

  test('a choice names what may be chosen', () => {
    expect(problemsOf({ ...full, project: { structure: 'shared' } })).toMatchObject([
      { options: ['single', 'joint', 'transfer', 'group'], got: '"shared"' },
    ]);
  });

  test('several faults are all told, in the order of the file, twenty at most', () => {
    const rows = Array.from({ length: 30 }, (_, nth) => ({ label: nth, role: 'private', amounts: [null] }));
    const problems = problemsOf({ eurakit: 1, project: { code: 5 }, financing: { years: [2024], rows } });
    expect(problems).toHaveLength(20);
    expect(problems.slice(0, 3).map(({ path }) => toPointer(path))).toEqual([
      '/project/code',
      '/financing/rows/0/label',
      '/financing/rows/1/label',
    ]);
  });
});

test.for<[text: string, problem: Partial<JsonProblem>, why: string]>([
  ['{\n "eurakit": 1,\n}', { kind: 'syntax', line: 3, what: '}' }, 'a comma too many, and on which line'],
  ['{"eurakit": 1', { kind: 'syntax', line: 1, what: '' }, 'cut off'],
  ['{\n"eurakit": 1\n"keys": []}', { kind: 'syntax', line: 3, what: '"keys": []}' }, 'a comma too few'],
  ['', { kind: 'syntax', line: 1 }, 'nothing'],
  ['[]', { kind: 'wrong-value', expected: 'object', got: '[]' }, 'a list'],
  ['null', { kind: 'wrong-value', expected: 'object', got: 'null' }, 'nothing, said so'],
  ['['.repeat(65), { kind: 'too-deep' }, 'as deep as no project is'],
  [
    `{"eurakit":1,"payments":${'{"a":'.repeat(64)}1${'}'.repeat(64)}}`,
    { kind: 'too-deep' },
    'also where it is not read',
  ],
])('%j is refused, %j: %s', ([text, problem]) => {
  const read = readJson(text, projectFile);
  expect(read).toMatchObject({ ok: false, problems: [problem] });
});

test('brackets in texts are not depth', () => {
  expect(
    readJson(JSON.stringify({ eurakit: 1, project: { name: '[{"\\'.repeat(90) } }), projectFile),
  ).toMatchObject({
    ok: true,
  });
});

const EXPECTED: Readonly<Record<Expected, true>> = {
  text: true,
  amount: true,
  percentage: true,
  day: true,
  year: true,
  unit: true,
  choice: true,
  list: true,
  object: true,
  weight: true,
  quantity: true,
  'column-meaning': true,
  'yes-no': true,
  'line-number': true,
  'version-1': true,
  'plan-version': true,
  'one-amount-per-year': true,
  fewer: true,
  'start-before-end': true,
  'some-weight': true,
  'programme-period': true,
  'rate-id': true,
  euros: true,
  hours: true,
  'one-value': true,
  link: true,
  'cell-address': true,
};

test.for(Object.keys(EXPECTED))('what was expected, %s, is a sentence in three languages', (word) => {
  const expected = word as Expected;
  const sentences = LANGUAGES.map((language) =>
    jsonNotAsExpectedTexts.message[language](
      { kind: 'wrong-value', field: '/keys/0', expected, got: '5', options: ['a', 'b'] },
      SAY[language],
    ),
  );
  expect(new Set(sentences).size).toBe(3);
  for (const sentence of sentences)
    expect(sentence).toMatch(/\/keys\/0.* 5; .*: ?\S.* a, b\.$|\/keys\/0.* 5; expected \S.* a, b\.$/);
});

describe('the JSON Schema', () => {
  const stored = fileURLToPath(new URL('../../packages/core/schema/project.schema.json', import.meta.url));

  test('is kept as a file', () => {
    expect(JSON.parse(readFileSync(stored, 'utf8'))).toEqual(projectJsonSchema());
  });

  test('refuses unknown fields wherever fields are known', () => {
    const objects = every(projectJsonSchema()).filter((schema) => 'properties' in schema);
    expect(objects.length).toBeGreaterThan(5);
    expect(objects.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([]);
  });

  test('says parts of parts by a reference to itself', () => {
    const rows = every(projectJsonSchema()).filter(
      ({ properties }) => isRecord(properties) && 'parts' in properties,
    );
    expect(rows).toHaveLength(2);
    const definitions = Object.entries(projectJsonSchema().$defs ?? {});
    for (const row of rows) {
      const [name] =
        definitions.find(([, schema]) => schema === row || JSON.stringify(schema) === JSON.stringify(row)) ??
        [];
      expect(row).toMatchObject({
        properties: { parts: { type: 'array', items: { $ref: `#/$defs/${name}` } } },
      });
    }
  });
});

function problemsOf(file: unknown): readonly JsonProblem[] {
  const read = readJson(JSON.stringify(file), projectFile);
  return read.ok ? [] : read.problems;
}

/** A copy with values put at their pointers; `undefined` takes the field away. */
function changed(file: unknown, changes: readonly Change[]): unknown {
  const copy: unknown = structuredClone(file);
  for (const [pointer, value] of changes) {
    const steps = pointer.split('/').slice(1);
    const last = steps.pop() ?? '';
    const holder = steps.reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), copy);
    if (!isRecord(holder)) throw new Error(`Nothing at ${pointer}`);
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, value);
  }
  return copy;
}

/** Every schema in a schema, itself first. */
function every(schema: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!isRecord(schema)) return [];
  return [schema, ...Object.values(schema).flatMap(every)];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
