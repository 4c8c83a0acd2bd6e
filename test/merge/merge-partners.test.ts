import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectGoodSentences } from '../check/good-sentences.js';
import { table } from '../check/small-plan.js';
import { jointProject } from '../support/joint-project.js';
import { partnerFiles } from '../support/partner-files.js';
import { type HandedIn, merged, told } from './merged.js';

const SIZE = { partners: 3, municipalities: 4, years: 2 };
const JOINT = jointProject(SIZE);
const FILES: readonly HandedIn[] = partnerFiles(SIZE);

/** The files with one change in the second one's text. */
function withSecond(change: (text: string) => string): readonly HandedIn[] {
  return FILES.map(({ name, file }, nth) => {
    if (nth !== 1) return { name, file };
    const text = JSON.stringify(file);
    const changed = change(text);
    if (changed === text) throw new Error('the change changes nothing');
    return { name, file: JSON.parse(changed) };
  });
}

/** The same without a part, or with another one in its place. */
function replaced(part: string, value?: unknown): readonly HandedIn[] {
  return withSecond((text) => JSON.stringify({ ...JSON.parse(text), [part]: value }));
}

/** The text of a table of the second partner without its last year. */
function withoutLastYear(text: string): string {
  return text
    .replaceAll('[2026,2027]', '[2026]')
    .replace(/"amounts":\[(\d+),\d+\],"total":\d+/g, '"amounts":[$1],"total":$1')
    .replace(/"work":\["([\d.]+)","[\d.]+"\]/g, '"work":["$1"]');
}

const zeros = (text: string): string =>
  text
    .replace(/"amounts":\[\d+,\d+\],"total":\d+/g, '"amounts":[0,null],"total":null')
    .replace(/,"salaries":\{.*?\}\]\}/, '');

/** A partner's own table in thousands, whose sums hold within their rounding only. */
const THOUSANDS = table(`
Rahoitus (t€) | 2026 | 2027 | Yhteensä
ESR- ja valtion rahoitus | 80,4 | 40,2 | 120,7
Kotka | 20,1 | 10,1 | 30,1
Yhteensä | 100,5 | 50,2 | 150,8
`);

const COSTS = table(`
Kustannukset | 2026 | 2027 | Yhteensä
Palkkakustannukset | 1000 | 2000 | 3000
Flat rate 40 % | 400 | 800 | 1200
Kustannukset yhteensä | 1400 | 2800 | 4200
`);

const PAYMENT = table(`
Kustannuslaji | Hyväksytty | Tämä maksatuskausi | Kertymä | Jäljellä
Palkkakustannukset | 1000 | 200 | 500 | 500
Ostopalvelut | 100 | 10 | 40 | 60
Kustannukset yhteensä | 1100 | 210 | 540 | 560
`);

/** The whole's own file as the third partner fills it in, or does not: the others have nothing in it. */
function ofAll(third: 'figures' | 'zeros'): object {
  const { budget: _budget, financing: _financing, ...rest } = JOINT;
  const partners = JOINT.partners.map((partner, nth) =>
    nth === 2 && third === 'figures' ? partner : JSON.parse(zeros(JSON.stringify(partner))),
  );
  return { ...rest, partners };
}

/** The whole lacks a partner's costs, or what finances them, and so they differ. */
const uncovered = (row: number): string =>
  `whole financing-differs-from-budget /financing/rows/${row}/amounts/0`;

type Case = readonly [why: string, files: readonly HandedIn[], expected: readonly string[]];

const CASES: readonly Case[] = [
  ['all fit', FILES, []],
  [
    'another fund than the others',
    withSecond((text) => text.replace('"ESR+"', '"JTF"')),
    ['Keskus 2 partner-differs-from-others /project/fund'],
  ],
  [
    'another period',
    withSecond((text) => text.replace('2026-01-01', '2025-11-01')),
    ['Keskus 2 partner-differs-from-others /project/period/start'],
  ],
  [
    'another cost model, which the checks of the whole find',
    withSecond((text) => text.replace('2021-2027/flat-40', 'actual-costs')),
    ['Keskus 2 partners-cost-models-per-call /project/costModel'],
  ],
  [
    'another support rate, above the ceiling too',
    withSecond((text) => text.replace('"80 %"', '"85 %"')),
    [
      'Keskus 2 partner-differs-from-others /project/supportRate',
      'Keskus 2 support-above-ceiling /project/supportRate',
    ],
  ],
  [
    'a year is missing: in both tables, at their last year',
    withSecond(withoutLastYear),
    ['Keskus 2 partner-years-differ /budget/years/0', 'Keskus 2 partner-years-differ /financing/years/0'],
  ],
  ['no budget', replaced('budget'), ['Keskus 2 partner-figures-missing', uncovered(2)]],
  ['no financing plan', replaced('financing'), ['Keskus 2 partner-figures-missing', uncovered(2)]],
  ['a zero form is told, not dropped', withSecond(zeros), ['Keskus 2 partner-form-empty']],
  [
    'a key has no place in the whole',
    replaced('keys', [{ name: 'asukasluku', weights: { 'Kunta 2.1': 1 } }]),
    ['Keskus 2 partner-part-left-out /keys/0'],
  ],
  [
    'figures in thousands are no exact part of the whole',
    [...FILES.slice(0, 2), { name: 'Tuhannet', file: THOUSANDS }],
    ['Tuhannet partner-figures-missing', 'Tuhannet partner-figures-rounded !B1', uncovered(3)],
  ],
  [
    'of two budgets in a file one is taken',
    [...FILES.slice(0, 2), { name: 'Kaksi', file: `${COSTS}\n\n${COSTS}` }],
    ['Kaksi partner-table-not-taken !B6', 'Kaksi partner-figures-missing', uncovered(2)],
  ],
  [
    'a payment application beside the budget is no part of the whole',
    [...FILES.slice(0, 2), { name: 'Maksaa', file: `${COSTS}\n\n${PAYMENT}` }],
    ['Maksaa partner-part-left-out !B6', 'Maksaa partner-figures-missing', uncovered(2)],
  ],
  [
    'two files of one partner are told, and kept apart by a number',
    FILES.map(({ file }, nth) => ({ name: nth === 2 ? 'keskus 1' : `Keskus ${nth + 1}`, file })),
    ['keskus 1 (2) partner-name-twice'],
  ],
  [
    'a workbook made for all partners is that of the one who has filled it',
    [...FILES.slice(0, 2), { name: 'tiedosto', file: ofAll('figures') }],
    [],
  ],
  [
    'and where nobody has, of the one that the file is named after',
    [...FILES.slice(0, 2), { name: 'KESKUS 3', file: ofAll('zeros') }],
    ['Keskus 3 partner-form-empty'],
  ],
  [
    'the whole of other partners is no partner',
    [...FILES, { name: 'kaikki', file: JOINT }],
    ['#4 partner-is-whole /partners/0'],
  ],
];

describe('what does not fit is told by file and place', () => {
  test.for(CASES)('%s', ([_why, files, expected]) => {
    const result = merged(files);
    expect(told(result)).toEqual(expected);
    for (const { findings } of result.files) for (const finding of findings) expectGoodSentences(finding);
  });

  test('every rule of merging has a case', () => {
    const codes = readdirSync('packages/core/src/check/merge').map((file) => basename(file, '.ts'));
    const found = [...CASES.flatMap(([, , expected]) => expected.join(' ')), ' partner-not-in-whole'];
    expect(codes.filter((code) => !found.some((line) => line.includes(` ${code}`)))).toEqual([]);
  });

  test('one wrong amount is one finding, at its place in its file', () => {
    const files = withSecond((text) =>
      text.replace(
        /("label":"Kunta 2.1","role":"municipal","amounts":\[)(\d+)/,
        (_, before, amount) => `${before}${Number(amount) + 90}`,
      ),
    );
    expect(told(merged(files))).toEqual(['Keskus 2 amount-against-sums /financing/rows/1/parts/0/amounts/0']);
  });

  test('partners who disagree, with no answer that most give, are all told, and the whole is given none', () => {
    const result = merged(withSecond((text) => text.replace('"ESR+"', '"JTF"')).slice(0, 2));
    expect(told(result)).toEqual([
      'Keskus 1 partner-differs-from-others /project/fund',
      'Keskus 2 partner-differs-from-others /project/fund',
    ]);
    expect(result.whole.project?.fund).toBeUndefined();
  });
});
