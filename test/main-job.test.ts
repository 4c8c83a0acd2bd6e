import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileReport } from '@eurakit/core/render';
import { describe, expect, test } from 'vitest';
import type { Io } from '../packages/cli/src/io.js';
import { main } from '../packages/cli/src/main.js';

/**
 * The main job: the real PRO SOS table, checked by the command as people run it. Whatever later work does to
 * sums, a single wrong figure in this table is one error, at its own place.
 */
const EXAMPLE = fileURLToPath(new URL('../examples/pro-sos/', import.meta.url));
const TABLE = readFileSync(`${EXAMPLE}rahoitus.txt`, 'utf8');
const KEY = '131155,20851,54319,85855';

type Run = { readonly exit: number; readonly out: string; readonly problems: string };

async function run(argv: readonly string[], stdin = ''): Promise<Run> {
  let [out, problems] = ['', ''];
  const io: Io = {
    print: (text) => {
      out += text;
    },
    tell: (text) => {
      problems += text;
    },
    stdin: async () => new TextEncoder().encode(stdin),
    env: {},
    terminal: false,
    finish: async () => undefined,
  };
  return { exit: await main(argv, io), out, problems };
}

async function check(
  table: string,
  ...options: readonly string[]
): Promise<Run & { readonly report: FileReport }> {
  const result = await run(['check', '-', '--json', ...options], table);
  return { ...result, report: JSON.parse(result.out) };
}

const codes = ({ report }: { readonly report: FileReport }): readonly string[] =>
  report.findings.map(({ code }) => code);

describe('the table as it was published', () => {
  test('nothing is wrong with it, and its percentages are told to be roundings of which base', async () => {
    const found = await check(TABLE, '--lang', 'en');
    const percents = found.report.findings.find(({ code }) => code === 'percents-are-display-roundings');
    expect(found.exit).toBe(0);
    expect(found.report.summary).toEqual({ error: 0, warning: 0, notice: 3 });
    expect(percents?.message).toContain('45/7/19/29%');
    expect(percents?.message).toContain(
      '“Kuntien ja muu julkinen rahoitus yhteensä” less “Kuntaliitto” (€33,524)',
    );
    expect(percents?.message).toContain('Another key made the euros');
    expect(percents?.where).toEqual({ line: 43 });
  });

  test('80 % in total is an observation without --rate, and a check without an error with it', async () => {
    expect(codes(await check(TABLE))).toContain('rate-observed');
    const rated = await check(TABLE, '--rate', '80');
    expect(codes(rated)).not.toContain('rate-observed');
    expect(rated.report.findings.find(({ code }) => code === 'support-rounding')?.message).toContain(
      '80,0015',
    );
    expect(rated.exit).toBe(0);
  });

  test('with a key its fit is stated: every cell, by largest remainder year by year', async () => {
    const { report } = await check(TABLE, '--weights', KEY, '--lang', 'en');
    const fit = report.findings.find(({ code }) => code === 'key-gives-amounts');
    expect(fit?.message).toContain('all 12 amounts');
    expect(fit?.message).toContain('largest remainder, year by year');
  });

  test('the printed percentages as a key give other amounts: which cells, by how much', async () => {
    const { report, exit } = await check(TABLE, '--weights', '45,7,19,29', '--lang', 'en');
    const miss = report.findings.find(({ code }) => code === 'key-does-not-give-amounts');
    expect(miss?.severity).toBe('warning');
    expect(miss?.message).toContain('12 of 12');
    expect(miss).toMatchObject({ where: { line: 45 }, expected: '2702', actual: '2695', difference: '-7' });
    expect(exit).toBe(0);
  });

  test('a lower rate than the table has is an error at the support', async () => {
    const { report, exit } = await check(TABLE, '--rate', '75');
    expect(exit).toBe(1);
    expect(report.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'support-above-rate', where: { line: 21 }, expected: '157500', actual: '168000' },
    ]);
  });
});

/** The lines of the 32 amounts, from 0. */
const LINES = TABLE.split('\n');
const AMOUNT_LINES = LINES.flatMap((line, index) =>
  /^\d[\d ]*$/.test(line) && !/^20\d\d$/.test(line) ? [index] : [],
);

/** What can happen to one figure, and should be found where it happened. */
function spoilt(figure: string): readonly string[] {
  const digits = figure.replaceAll(' ', '');
  const write = (text: string): string =>
    figure.includes(' ') ? text.replace(/\B(?=(?:\d{3})+$)/g, ' ') : text;
  const oneOff = [1, -1].map((change) => write(String(Number(digits) + change)));
  const swapped = [...digits].flatMap((digit, first) =>
    [...digits].flatMap((other, second) => {
      if (second <= first || digit === other) return [];
      return [
        write(
          digits.slice(0, first) + other + digits.slice(first + 1, second) + digit + digits.slice(second + 1),
        ),
      ];
    }),
  );
  const text = [
    'abc',
    'ei tiedossa',
    `noin ${figure}`,
    `${figure} ?`,
    figure.replace(/\d/, 'l'),
    '1.234',
    'TARKISTETAAN',
    'kuusituhatta sataseitsemänkymmentä, tarkistetaan vielä',
    '2017',
    'Hamina',
    'Yhteensä',
    '1e3',
    '12,345',
    '–',
  ];
  return [...oneOff, ...swapped, ...text];
}

describe('one wrong figure', () => {
  test('there are 32 amounts', () => {
    expect(AMOUNT_LINES).toHaveLength(32);
  });

  test.for(AMOUNT_LINES)('on line index %i is one error on that very line', async (index) => {
    const figure = LINES[index] ?? '';
    for (const instead of spoilt(figure)) {
      const table = LINES.with(index, instead).join('\n');
      const { exit, report } = await check(table);
      const errors = report.findings.filter(({ severity }) => severity === 'error');
      expect(
        errors.map(({ where }) => where.line),
        `${figure} → ${instead}`,
      ).toEqual([index + 1]);
      expect(report.summary.warning, `${figure} → ${instead}`).toBe(0);
      expect(exit).toBe(1);
    }
  });

  test('with rate, key, period and unit given is still one error', async () => {
    const options = ['--rate', '80', '--weights', KEY, '--period', '2016-09-01..2018-12-31', '--unit', '1'];
    for (const index of AMOUNT_LINES) {
      const figure = LINES[index] ?? '';
      const instead = String(Number(figure.replaceAll(' ', '')) + 1);
      const { report } = await check(LINES.with(index, instead).join('\n'), ...options);
      expect(report.summary, `${figure} → ${instead}`).toMatchObject({ error: 1, warning: 0 });
      expect(report.findings.find(({ severity }) => severity === 'error')?.where.line).toBe(index + 1);
    }
  });
});

/** The same figures in other tables: rows of cells, and where in the file a figure then stands. */
type Form = {
  readonly name: string;
  readonly write: (rows: readonly (readonly string[])[]) => readonly (readonly string[])[];
};

const FORMS: readonly Form[] = [
  { name: 'years across', write: (rows) => rows },
  {
    name: 'years down',
    write: (rows) => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? '')),
  },
  {
    name: 'total column first',
    write: (rows) => rows.map(([label = '', ...rest]) => [label, rest.at(-1) ?? '', ...rest.slice(0, -1)]),
  },
  {
    name: 'total row first',
    write: ([heading = [], ...rows]) => [heading, ...rows.slice(-1), ...rows.slice(0, -1)],
  },
  {
    name: 'group total below',
    write: ([heading = [], support = [], group = [], ...rest]) => [
      heading,
      support,
      ...rest.slice(0, -1),
      group,
      ...rest.slice(-1),
    ],
  },
];

/** The example as rows of cells: a heading and eight rows. */
const ROWS: readonly (readonly string[])[] = (() => {
  const cells = LINES.filter((line) => line !== '').slice(1, -1);
  return Array.from({ length: cells.length / 5 }, (_, row) => cells.slice(row * 5, row * 5 + 5));
})();

test.for(FORMS)('a swapped, changed or spoilt figure is found at its cell: $name', async ({ write }) => {
  for (const [row, cells] of ROWS.entries()) {
    for (const [column, figure] of cells.entries()) {
      if (row === 0 || column === 0) continue;
      for (const instead of [String(Number(figure.replaceAll(' ', '')) - 1), 'abc']) {
        const marked = ROWS.map((other, r) =>
          other.map((cell, c) => (r === row && c === column ? '@' : cell)),
        );
        const table = write(marked);
        const at = table.findIndex((line) => line.includes('@'));
        const letter = 'ABCDEFGHIJ'[table[at]?.indexOf('@') ?? 0];
        const text = table
          .map((line) => line.map((cell) => (cell === '@' ? instead : cell)).join('\t'))
          .join('\n');
        const { report } = await check(text);
        const errors = report.findings.filter(({ severity }) => severity === 'error');
        expect(
          errors.map(({ where }) => where),
          `${figure} → ${instead}`,
        ).toEqual([{ line: at + 1, cell: `${letter}${at + 1}` }]);
      }
    }
  }
});

describe('the other commands of the main job', () => {
  test('the example is filled from its key: every cell of the real table', async () => {
    const { out, exit } = await run(['fill', `${EXAMPLE}project.json`, '--lang', 'en']);
    const figures = ROWS.slice(1).map((row) => row.slice(1).map((cell) => cell.replaceAll(' ', '')));
    const table = out
      .split('\n')
      .slice(2, 10)
      .map((line) =>
        line
          .replace(/[*,\s]/g, '')
          .split('|')
          .slice(2, 6),
      );
    expect(table).toEqual(figures);
    expect(exit).toBe(0);
  });

  test('6 004 € by inhabitants', async () => {
    const { out } = await run(['allocate', '6004', '--step', '1', '--weights', KEY, '--json']);
    expect(JSON.parse(out).parts.map(({ part }: { part: string }) => part)).toEqual([
      '2695',
      '429',
      '1116',
      '1764',
    ]);
  });

  test('168 000 € over the totals of the years, with the tie told', async () => {
    const { out } = await run([
      'allocate',
      '168000',
      '--step',
      '1',
      '--weights',
      '39803,85024,85173',
      '--json',
    ]);
    const { parts, tied } = JSON.parse(out);
    expect(parts.map(({ part }: { part: string }) => part)).toEqual(['31843', '68019', '68138']);
    expect(tied).toHaveLength(2);
  });
});
