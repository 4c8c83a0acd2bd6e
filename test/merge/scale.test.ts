import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateForms } from '@eurakit/core/forms';
import { mergePartners } from '@eurakit/core/merge';
import { shownFindings } from '@eurakit/core/render';
import { beforeAll, describe, expect, test } from 'vitest';
import { fillForms } from '../../packages/core/src/forms.js';
import { newXlsx } from '../../packages/core/src/xlsx.js';
import { eurakit, freshFolder } from '../cli/captured.js';
import { aEuroMore, bookOf, opened } from '../support/joint-book.js';
import { partnerFiles } from '../support/partner-files.js';

const SIZE = { partners: 8, municipalities: 95, years: 3 };
const PLAN = 'Rahoitussuunnitelma';

/** The whole of eight centres, made from their workbooks. */
let whole: Uint8Array;
let told: readonly string[] = [];

beforeAll(async () => {
  const inputs = [];
  for (const { name, file } of partnerFiles(SIZE)) {
    const evaluation = evaluateForms(await opened(bookOf(file)).read());
    if (evaluation === undefined) throw new Error('no workbook of ours');
    inputs.push({ file: `${name}.xlsx`, name, evaluation });
  }
  const merged = mergePartners(inputs);
  const { project, findings } = merged.whole;
  if (project === undefined) throw new Error('no whole');
  told = [...merged.files.flatMap((file) => file.findings), ...findings]
    .filter(({ severity }) => severity !== 'notice')
    .map(({ code }) => code);
  whole = newXlsx(fillForms(project));
});

/** The workbook with as many wrong amounts of municipalities, and their cells. */
async function withWrong(
  count: number,
): Promise<{ readonly bytes: Uint8Array; readonly cells: readonly string[] }> {
  const book = opened(whole);
  const seen = await book.read();
  const changes = aEuroMore(seen, PLAN, count);
  expect(await book.apply({ cells: changes }, seen)).toMatchObject({ ok: true });
  const cells = changes.map(({ row }) => `C${row + 1}`);
  return { bytes: await book.save(), cells };
}

describe('8 centres, 95 municipalities, 3 years', () => {
  test('merged without a word; nothing is wrong in the whole', async () => {
    expect(told).toEqual([]);
    const evaluation = evaluateForms(await opened(whole).read());
    expect(evaluation?.findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(evaluation?.project?.partners).toHaveLength(8);
    const municipalities = evaluation?.figures?.plans[0]?.rows.filter(({ row }) => row.role === 'municipal');
    expect(municipalities).toHaveLength(95);
  });

  test('one wrong amount in one year of one municipality is one error, at its cell', async () => {
    const { bytes, cells } = await withWrong(1);
    const evaluation = evaluateForms(await opened(bytes).read());
    const errors = evaluation?.findings.filter(({ severity }) => severity === 'error');
    expect(errors?.map(({ code, where }) => [code, where])).toEqual([
      ['sum-differs-from-partners', { sheet: PLAN, cell: cells[0] }],
    ]);
  });

  test('forty wrong amounts are forty findings, of which the command shows the first, unless all are asked for', async () => {
    const { bytes, cells } = await withWrong(40);
    const book = join(freshFolder(), 'KOKO.xlsx');
    writeFileSync(book, bytes);
    const short = await eurakit(['check', book, '--lang', 'en']);
    const shown = (out: string): number => out.match(/error · /g)?.length ?? 0;
    expect({ code: short.code, shown: shown(short.out) }).toEqual({ code: 1, shown: 5 });
    expect(short.out).toContain('… and 35 more of the same kind (--all shows each).');
    expect(short.out).toContain('40 errors.');
    const all = await eurakit(['check', book, '--all']);
    for (const cell of cells) expect(all.out).toContain(`${PLAN}!${cell}:`);
    const { findings, summary } = JSON.parse((await eurakit(['check', book, '--json'])).out);
    const places = findings.flatMap(({ severity, where }: { severity: string; where: { cell: string } }) =>
      severity === 'error' ? [where.cell] : [],
    );
    expect({ places, errors: summary.error }).toEqual({ places: cells, errors: 40 });
  });
});

describe('of many findings of one kind the first and their number are shown', () => {
  const findings = (codes: readonly string[]) =>
    codes.map((code, nth) => ({ code, severity: 'error', at: [nth], args: {} }) as const);
  const lines = (codes: readonly string[], open: readonly string[] = []): readonly string[] =>
    shownFindings(findings(codes), (code) => open.includes(code)).map((one) =>
      one.kind === 'finding'
        ? `${one.finding.code}${one.finding.at[0]}`
        : `${one.kind} ${one.count} ${one.code}`,
    );

  test.for<[why: string, codes: readonly string[], open: readonly string[], expected: readonly string[]]>([
    ['none', [], [], []],
    ['twenty are all shown', Array(20).fill('a'), [], Array.from({ length: 20 }, (_, nth) => `a${nth}`)],
    ['of twenty-one five', Array(21).fill('a'), [], ['a0', 'a1', 'a2', 'a3', 'a4', 'more 16 a']],
    [
      'others stay where they are',
      ['b', ...Array(21).fill('a'), 'c'],
      [],
      ['b0', 'a1', 'a2', 'a3', 'a4', 'a5', 'more 16 a', 'c22'],
    ],
    [
      'all where they are asked for',
      [...Array(21).fill('a'), 'b'],
      ['a'],
      [...Array.from({ length: 21 }, (_, nth) => `a${nth}`), 'fewer 16 a', 'b21'],
    ],
  ])('%s', ([_why, codes, open, expected]) => {
    expect(lines(codes, open)).toEqual(expected);
  });
});
