import { type EvaluateOptions, type Evaluation, evaluate } from '@eurakit/core/read';
import { findingText, LANGUAGES, placeText, toCsv, toMarkdown, toProjectFile } from '@eurakit/core/render';
import { mapFile, projectFile, readJson } from '@eurakit/core/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../packages/cli/src/html-parser.js';
import { runs } from '../fast-check-runs.js';

/** Whatever the sheet says, we answer: nothing thrown, nothing endless, and every finding is a sentence. */

describe('any input has an answer', () => {
  test('text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), options(), answered), {
      numRuns: runs(300),
    });
  });

  test('bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expectAnswer(evaluate({ bytes }, { html: parseHtml }));
      }),
      { numRuns: runs(200) },
    );
  });

  test.for(['\t', ';', ',', ' | ', '  '])(
    'a grid of labels, years, amounts and rubbish kept apart by %j',
    (mark) => {
      const lines = grid().map((rows) => rows.map((cells) => cells.join(mark)).join('\n'));
      fc.assert(fc.property(lines, options(), answered), { numRuns: runs(150) });
    },
  );

  test('the same cells one to a line', () => {
    fc.assert(
      fc.property(
        grid().map((rows) => rows.flat().join('\n')),
        options(),
        answered,
      ),
      { numRuns: runs(200) },
    );
  });

  test('a table whose heading is right and whose cells are anything', () => {
    const table = grid().map((rows) =>
      [['Rahoitus', '2024', '2025', 'Yhteensä'], ...rows].map((cells) => cells.join('\t')).join('\n'),
    );
    fc.assert(fc.property(table, options(), answered), { numRuns: runs(300) });
  });

  test('HTML, well formed or soup', () => {
    const well = grid().map(
      (rows) =>
        `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    );
    fc.assert(fc.property(fc.oneof(well, soup()), options(), answered), { numRuns: runs(300) });
  });

  test('any JSON', () => {
    const json = fc.oneof(
      fc.json({ maxDepth: 6 }),
      fc.json({ maxDepth: 3 }).map((value) => `{"eurakit":1,"financing":${value}}`),
      fc.json({ maxDepth: 3 }).map((value) => `{"eurakit":1,"keys":[${value}]}`),
    );
    fc.assert(fc.property(json, options(), answered), { numRuns: runs(300) });
  });

  test('a project file with anything in one of its places', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      cell(),
      fc.constantFrom(0, -1, 1e300, 24, 2 ** 53, null, [], {}),
    );
    fc.assert(
      fc.property(fc.nat(), value, fc.boolean(), options(), (nth, put, asKey, given) => {
        answered(JSON.stringify(mutated(PROJECT, nth, put, asKey)), given);
      }),
      { numRuns: runs(800) },
    );
  });

  test('a map file with anything in one of its places is read, or refused with a reason', () => {
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue({ maxDepth: 2 }), fc.boolean(), (nth, put, asKey) => {
        const read = readJson(JSON.stringify(mutated(MAP, nth, put, asKey)), mapFile);
        if (read.ok) {
          expectAnswer(
            evaluate(
              { text: 'Rahoitus\t2024\t2025\nAava\t1\t2\nYhteensä\t1\t2' },
              { map: read.value.tables },
            ),
          );
        } else
          expectSentences(
            read.problems.map(({ path: _, ...problem }) => ({
              code: 'json-not-as-expected',
              args: { field: '/x', ...problem },
            })),
          );
      }),
      { numRuns: runs(300) },
    );
  });

  test('what was read can be written, and reads back as a project file', () => {
    const table = grid().map((rows) =>
      [['Rahoitus', '2024', '2025', 'Yhteensä'], ...rows].map((cells) => cells.join('\t')).join('\n'),
    );
    fc.assert(
      fc.property(table, (text) => {
        for (const { project } of evaluate({ text }).tables) {
          for (const language of LANGUAGES) {
            expect(toMarkdown(project, language) + toCsv(project, language)).not.toMatch(
              /undefined|NaN(?!\w)/,
            );
          }
          expect(readJson(JSON.stringify(toProjectFile(project)), projectFile)).toMatchObject({ ok: true });
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

test.for([
  'Rahoitus\t2024\t2025\n__proto__\t1\t2\nconstructor\t3\t4\ntoString\t5\t6\nYhteensä\t9\t12',
  '{"eurakit":1,"__proto__":{"polluted":1}}',
  '{"__proto__":{"eurakit":1}}',
  '{"eurakit":1,"constructor":{"prototype":{"polluted":1}}}',
  '{"eurakit":1,"keys":[{"name":"__proto__","weights":{"__proto__":1,"constructor":2,"toString":3}}]}',
  '{"eurakit":1,"financing":{"years":[2024],"rows":[{"label":"__proto__","role":"constructor","amounts":[1]}]}}',
])('names that mean something to JavaScript mean nothing here: %j', (text) => {
  answered(text, {});
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

// As large as a mistaken paste. The limit is far above what they take, and far below what a person waits.
const row = (label: string, amounts: readonly unknown[]): string => [label, ...amounts].join('\t');
const years = (count: number): readonly number[] => Array.from({ length: count }, (_, nth) => 2000 + nth);
const times = (count: number, line: (nth: number) => string): string =>
  Array.from({ length: count }, (_, nth) => line(nth)).join('\n');

test.for<[what: string, input: () => string]>([
  ['2,500 times the same line', () => times(2_500, () => 'Aava 1 200')],
  ['2,500 times the same year', () => times(2_500, () => '2024')],
  [
    '2,500 times the same amount under a heading',
    () => `2024\n2025\nYhteensä\n${times(2_500, () => '31 843')}`,
  ],
  [
    '2,500 rows one cell to a line',
    () => `2024\n2025\nYhteensä\n${times(2_500, (nth) => `Kunta ${nth}\n1\n2\n3`)}`,
  ],
  [
    'a heading on every third of 6,000 lines',
    () => times(2_000, (nth) => `20${10 + (nth % 80)}\n20${11 + (nth % 80)}\nAava ${nth}`),
  ],
  [
    '100 × 60 cells that are all wrong',
    () =>
      [
        row('Rahoitus', [...years(60), 'Yhteensä']),
        times(99, (nth) =>
          row(
            `Kunta ${nth}`,
            years(61).map((year) => (year * nth * 7_919) % 10_007),
          ),
        ),
        row(
          'Yhteensä',
          years(61).map((_, nth) => nth),
        ),
      ].join('\n'),
  ],
  [
    '60 groups that do not add up',
    () =>
      [
        row('Rahoitus', [2024, 2025, 2026, 'Yhteensä']),
        times(
          60,
          (nth) =>
            `${row(`Kunnat ${nth} yhteensä`, [nth, 1, 2, 3])}\n${row(`Kunta ${nth}`, [5, nth, 7, 7])}\n${row(`Kaupunki ${nth}`, [1, 1, nth, 1])}`,
        ),
        row('Yhteensä', [1, 2, 3, 4]),
      ].join('\n'),
  ],
  [
    '300 rows called totals',
    () => [row('Rahoitus', [2024, 2025]), times(300, (nth) => row('Yhteensä', [nth, nth * 2]))].join('\n'),
  ],
  [
    '2,000 rows without a total',
    () =>
      [
        row('Rahoitus', [2024, 2025, 'Yhteensä']),
        times(2_000, (nth) => row(`Kunta ${nth}`, [nth, nth, 2 * nth + 1])),
      ].join('\n'),
  ],
  [
    '20,000 lines without a table',
    () => times(20_000, (nth) => `Hankkeen ${nth}. rivi kertoo tavoitteista, joita on 3 ja joihin pyritään.`),
  ],
  [
    '20,000 lines of which one names a year',
    () => `2024\n2025\n${times(20_000, (nth) => `Hankkeen ${nth}. rivi`)}`,
  ],
  [
    '2,000 cells that cannot be read',
    () =>
      [
        row('Rahoitus', [...years(20), 'Yhteensä']),
        times(100, (nth) => row(`Kunta ${nth}`, [...years(20).map(() => 'noin 5 €'), 100])),
        row(
          'Yhteensä',
          years(21).map(() => 500),
        ),
      ].join('\n'),
  ],
  [
    '2,000 cells with two meanings',
    () =>
      [
        row('Rahoitus', [...years(20), 'Yhteensä']),
        times(100, (nth) => row(`Kunta ${nth}`, [...years(20).map(() => '1.000'), '20.000'])),
        row(
          'Yhteensä',
          years(21).map(() => '100.000'),
        ),
      ].join('\n'),
  ],
  [
    '2,000 cells of which each row leaves one open',
    () =>
      [
        row('Rahoitus', [...years(20), 'Yhteensä']),
        times(100, (nth) =>
          row(`Kunta ${nth}`, [...years(20).map((_, at) => (at === nth % 20 ? 'x' : 5)), 100]),
        ),
        row('Yhteensä', [...years(20).map(() => 500), 10_000]),
      ].join('\n'),
  ],
  [
    'digits kept apart by spaces that group in many ways',
    () =>
      `Rahoitus 2023 2024 2025 2026 2027 2028 Yhteensä\n${times(300, (nth) => `Kunta ${nth} ${'100 '.repeat(24)}`)}`,
  ],
  ['a line of a million characters', () => `Rahoitus\t2024\t2025\n${'x'.repeat(1_000_000)}\t1\t2`],
  ['a million spaces', () => `Rahoitus\t2024\t2025\nAava${' '.repeat(1_000_000)}x\t1\t2\n`],
  [
    'a cell of 100,000 digits and groups',
    () =>
      `Rahoitus\t2024\t2025\nAava\t${'1 234 '.repeat(20_000)}\t2\nLampi\t${'('.repeat(50_000)}\t${'-'.repeat(50_000)}`,
  ],
  [
    '2,500 columns',
    () =>
      [
        row('Rahoitus', [2024, 2025, ...new Array<string>(2_500).fill('Muu')]),
        row('Aava', new Array<number>(5_002).fill(1)),
        row('Lampi', new Array<number>(5_002).fill(2)),
      ].join('\n'),
  ],
  ['HTML nested 2,500 deep', () => `<table>${'<tr><td><table>'.repeat(2_500)}2024`],
  [
    'HTML with spans that claim 10,000 columns and rows',
    () =>
      `<table><tr>${'<td colspan=10000 rowspan=10000>2024</td>'.repeat(30)}</tr>${'<tr><td>1</td></tr>'.repeat(300)}</table>`,
  ],
  [
    '3,000 HTML tables',
    () =>
      times(
        3_000,
        () =>
          '<table><tr><td></td><td>2024</td><td>2025</td></tr><tr><td>Aava</td><td>1</td><td>2</td></tr></table>',
      ),
  ],
  ['3,000 unclosed quotes', () => `Rahoitus;2024;2025\n${times(3_000, () => '"Aava;1;2')}`],
  ['JSON nested 200,000 deep', () => `{"eurakit":1,"budget":${'['.repeat(200_000)}`],
  [
    'a project file of 2,500 rows that do not add up',
    () =>
      JSON.stringify({
        eurakit: 1,
        financing: {
          years: [2024, 2025],
          rows: [
            ...Array.from({ length: 4_999 }, (_, nth) => ({
              label: `Kunta ${nth}`,
              role: 'municipal',
              amounts: [nth, 1],
              total: nth,
            })),
            { label: 'Yhteensä', role: 'total', amounts: [1, 2], total: 4 },
          ],
        },
      }),
  ],
  [
    'a project file with groups in groups',
    () => JSON.stringify({ eurakit: 1, financing: { years: [2024], rows: [nested(28)] } }),
  ],
  [
    'a project file with 20 keys for 1,000 rows',
    () =>
      JSON.stringify({
        eurakit: 1,
        financing: {
          years: years(10),
          rows: Array.from({ length: 1_000 }, (_, nth) => ({
            label: `Kunta ${nth}`,
            role: 'municipal',
            amounts: years(10),
          })),
        },
        keys: Array.from({ length: 20 }, (_, nth) => ({
          name: `avain ${nth}`,
          weights: Array.from({ length: 1_000 }, (_, at) => 1 + ((at * nth) % 7)),
        })),
      }),
  ],
])('%s: an answer within seconds', { timeout: 20_000 }, ([what, input]) => {
  const text = input();
  const start = performance.now();
  expectAnswer(evaluate({ text }, { html: parseHtml }));
  const took = performance.now() - start;
  if (process.env.EURAKIT_TIMES === '1') console.log(`${Math.round(took)} ms: ${what}`);
});

function nested(depth: number): object {
  return depth === 0
    ? { label: 'Aava', role: 'municipal', amounts: [1] }
    : { label: `Ryhmä ${depth}`, role: 'group', amounts: [depth], parts: [nested(depth - 1)] };
}

/** Sentences are looked through for `NaN` and `undefined`, so the text itself must not name them. */
function answered(text: string, given: EvaluateOptions): void {
  const plain = text.replace(/undefined|NaN/g, 'Aava');
  expectAnswer(evaluate({ text: plain }, { html: parseHtml, ...given }));
}

function expectAnswer(evaluation: Evaluation): void {
  const { findings, readable, tables } = evaluation;
  expect(tables.length > 0).toBe(readable);
  if (!readable) expect(findings.length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  expectSentences(findings);
  for (const { where, alsoWhere } of findings) {
    for (const place of [where, ...alsoWhere.slice(0, 3)])
      expect(placeText(place, 'fi')).not.toMatch(/undefined|NaN/);
  }
}

/** Of many findings of one rule the first hundred are enough. */
function expectSentences(findings: readonly { readonly code: string; readonly args: object }[]): void {
  const told = new Map<string, number>();
  for (const { code, args } of findings) {
    told.set(code, (told.get(code) ?? 0) + 1);
    if ((told.get(code) ?? 0) > 100) continue;
    for (const language of LANGUAGES) {
      const { message, hint } = findingText({ code, args: { ...args }, severity: 'error', at: [] }, language);
      expect(message.length * hint.length, `${code} says something`).toBeGreaterThan(0);
    }
  }
}

function options(): fc.Arbitrary<EvaluateOptions> {
  const weight = fc.oneof(fc.nat(), fc.constantFrom('0', '1/3', '26.44'));
  return fc.record(
    {
      name: fc.constantFrom('a.csv', 'b.txt', 'c.html', ''),
      context: fc.record(
        {
          unit: fc.constantFrom('1' as const, '0.01' as const, '1000' as const, '1000000' as const),
          supportRate: fc.record({ scaled: fc.nat({ max: 20_000 }), decimals: fc.nat({ max: 6 }) }),
          keys: fc.array(
            fc.record({
              name: fc.string(),
              weights: fc
                .array(fc.record({ weight }), { minLength: 1, maxLength: 4 })
                .filter((all) => all.some((one) => one.weight !== 0 && one.weight !== '0')),
            }),
            { maxLength: 2 },
          ),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
}

function cell(): fc.Arbitrary<string> {
  return fc.oneof(
    {
      arbitrary: fc.constantFrom(
        'ESR- ja valtion rahoitus',
        'Kunnat yhteensä',
        'Aava 45 %',
        '- Lampi',
        'josta Niemi',
        'Yhteensä',
        'YHT.',
        'Nettokustannukset',
        'Erotus',
        'Palkat',
        'Omarahoitus',
        'Kommuner totalt',
        'Total',
      ),
      weight: 4,
    },
    {
      arbitrary: fc.constantFrom(
        '2023',
        '2024',
        '2025',
        '2024 (9–12)',
        'TA 2025',
        '9–12/2023',
        'Yhteensä (€)',
        '%',
        '1 000 €',
        'milj. €',
        'Huom.',
      ),
      weight: 2,
    },
    {
      arbitrary: fc.constantFrom(
        '0',
        '1',
        '2',
        '3',
        '5',
        '10',
        '12',
        '1 000',
        '31 843,50',
        '-5',
        '(7)',
        '–',
        '',
        '1.234',
        '0,005',
        '9'.repeat(30),
        '45 %',
      ),
      weight: 6,
    },
    {
      arbitrary: fc.constantFrom(
        '__proto__',
        'constructor',
        '"',
        '""',
        "'",
        '<b>',
        '&nbsp;',
        '|',
        '\\',
        '\u0000',
        '\ufeff',
        '\u202e',
        '😀',
        '=1+1',
        'null',
      ),
      weight: 2,
    },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 1 },
  );
}

function grid(): fc.Arbitrary<readonly (readonly string[])[]> {
  return fc.array(fc.array(cell(), { maxLength: 6 }), { maxLength: 12 });
}

function soup(): fc.Arbitrary<string> {
  const tag = fc.constantFrom(
    '<table>',
    '</table>',
    '<tr>',
    '</tr>',
    '<td>',
    '</td>',
    '<th',
    '<td colspan="3">',
    '<td rowspan=-1>',
    '<td colspan=1e9>',
    '<br>',
    '<p>',
    '</p>',
    '<sup>',
    '<script>',
    '<!--',
    '-->',
    '<![CDATA[',
    '&#0;',
    '&#x110000;',
    '<style>',
    "<td class='",
  );
  return fc.array(fc.oneof(tag, cell()), { maxLength: 60 }).map((pieces) => pieces.join(''));
}

/** A copy with `put` in the nth of its places, or under the name of that place with a letter more. */
function mutated(file: object, nth: number, put: unknown, asKey: boolean): unknown {
  const copy: unknown = structuredClone(file);
  const places = holders(copy);
  const place = places[nth % places.length];
  if (place === undefined) return put;
  Reflect.set(place.holder, asKey && !Array.isArray(place.holder) ? `${place.key}x` : place.key, put);
  return copy;
}

function holders(value: unknown): readonly { readonly holder: object; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [{ holder: value, key }, ...holders(one)]);
}

const PROJECT = {
  eurakit: 1,
  project: {
    code: 'S00001',
    structure: 'joint',
    period: { start: '2024-03-01', end: '2026-02-28' },
    supportRate: '80 %',
    planUnit: '1',
  },
  financing: {
    version: 'approved',
    years: [2024, '2025 (1–6)'],
    rows: [
      { label: 'EU ja valtio', role: 'euState', amounts: ['8000', 16_000], total: '24000' },
      {
        label: 'Kunnat',
        role: 'group',
        amounts: ['2000', '4000'],
        total: '6000',
        parts: [
          {
            label: 'Aava',
            statedPercent: '60 %',
            role: 'municipal',
            contribution: 'own',
            amounts: ['1200', '2400'],
            total: '3600',
          },
          {
            label: 'Lampi',
            statedPercent: '40 %',
            role: 'municipal',
            fixed: false,
            amounts: ['800', '1600'],
            total: '2400',
          },
        ],
      },
      { label: 'Yhteensä', role: 'total', amounts: ['10000', '20000'], total: '30000' },
      { label: 'Kustannukset', role: 'netCosts', amounts: ['10000', '20000'], total: '30000' },
    ],
  },
  financingVersions: [
    { version: 'applied', years: [2024], rows: [{ label: 'EU', role: 'euState', amounts: [1] }] },
  ],
  keys: [
    { name: 'asukkaat', weights: { Aava: 3, Lampi: '2' } },
    { name: 'tasan', weights: ['1/2', 0.5 * 2] },
  ],
  budget: {},
};

const MAP = {
  eurakitMap: 1,
  tables: [
    {
      unit: '1',
      columns: [
        { at: { cell: 'B1', line: 1 }, text: '2024', meaning: '2024' },
        { text: '2025', meaning: 'total' },
      ],
      rows: [
        { at: { line: 2 }, text: 'Aava', meaning: 'municipal', contribution: 'own' },
        { text: 'Yhteensä', meaning: 'total' },
      ],
    },
  ],
};
