import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eurakit, freshFolder } from './captured.js';

const BUDGET = [
  'Kustannukset\t2026\t2027\t2028\tYhteensä',
  'Palkkakustannukset\t10 000\t10 000\t10 000\t30 000',
  'Flat rate\t4 500\t4 500\t4 000\t13 000',
  'Kustannukset yhteensä\t14 500\t14 500\t14 000\t43 000',
].join('\n');
const PROJECT = {
  eurakit: 1,
  project: { programmePeriod: '2021-2027', fund: 'ESR+', supportRate: '85 %' },
};
const VALUE = {
  covers: { fi: 'muut kustannukset' },
  funds: ['ESR+'],
  from: '2021-01-01',
  source: { text: { fi: 'Päätös 1/2026' } },
};

function files(rates: readonly object[]) {
  const folder = freshFolder();
  const write = (name: string, content: string): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  return {
    budget: write('budget.tsv', BUDGET),
    project: write('project.json', JSON.stringify(PROJECT)),
    pack: write('pack.json', JSON.stringify({ eurakitRates: 1, period: '2021-2027', rates })),
  };
}

async function codesOf(call: readonly string[]): Promise<readonly string[]> {
  const { out, err } = await eurakit(['check', '--json', ...call]);
  expect(err).toBe('');
  return JSON.parse(out).findings.map(({ code }: { code: string }) => code);
}

test('a flat rate of a newer pack is known to the check of flat rates', async () => {
  const rate = { ...VALUE, id: '2021-2027/flat-45', kind: 'flatRate', percent: '45 %' };
  const { budget, project, pack } = files([rate]);
  expect(await codesOf([budget, '--project', project])).not.toContain('flat-rate-on-base');
  const { code, out } = await eurakit(['check', budget, '--project', project, '--pack', pack]);
  expect(code).toBe(1);
  expect(out).toContain('45\u00a0% (2021-2027/flat-45)');
});

test('a recalled value of a pack is shown, but no check goes by it', async () => {
  const rate = { ...VALUE, id: '2021-2027/flat-45', kind: 'flatRate', percent: '45 %', evidence: 'recalled' };
  const { budget, project, pack } = files([rate]);
  expect(await codesOf([budget, '--project', project, '--pack', pack])).not.toContain('flat-rate-on-base');
  expect((await eurakit(['rates', '--pack', pack])).out).toContain('flat-45');
});

test('a ceiling of a newer pack takes the place of ours', async () => {
  const ceiling = { ...VALUE, id: '2021-2027/support-80', kind: 'supportCeiling', percent: '90 %' };
  const { project, pack } = files([ceiling]);
  expect(await codesOf([project])).toContain('support-above-ceiling');
  expect(await codesOf([project, '--pack', pack])).not.toContain('support-above-ceiling');
});

test('a value that is not yet, or no longer, in force does not count', async () => {
  const inForce = {
    ...PROJECT,
    project: { ...PROJECT.project, period: { start: '2026-01-01', end: '2028-12-31' } },
  };
  for (const days of [{ from: '2029-01-01' }, { from: '2021-01-01', to: '2024-12-31' }]) {
    const ceiling = {
      ...VALUE,
      ...days,
      id: '2021-2027/support-80',
      kind: 'supportCeiling',
      percent: '70 %',
    };
    const { project, pack } = files([ceiling]);
    writeFileSync(project, JSON.stringify(inForce));
    expect(await codesOf([project])).toContain('support-above-ceiling');
    expect(await codesOf([project, '--pack', pack])).not.toContain('support-above-ceiling');
  }
});

test('a workbook of ours is checked by the same ceiling, at its cell', async () => {
  const folder = freshFolder();
  const book = join(folder, 'book.xlsx');
  const project = join(folder, 'project.json');
  const row = { label: 'EU ja valtio', role: 'euState', amounts: ['85'] };
  const total = { label: 'Yhteensä', role: 'total', amounts: ['100'] };
  const own = { label: 'Oma', role: 'private', amounts: ['15'] };
  writeFileSync(
    project,
    JSON.stringify({ ...PROJECT, financing: { years: [2026], rows: [row, own, total] } }),
  );
  expect((await eurakit(['fill', project, '--out', book])).code).toBe(0);
  const { out } = await eurakit(['check', book, '--json']);
  expect(JSON.parse(out).findings).toContainEqual(
    expect.objectContaining({ code: 'support-above-ceiling', where: { sheet: 'Hanke', cell: 'B15' } }),
  );
});

test('a pack that is wrong stops a check', async () => {
  const { budget, pack } = files([{ ...VALUE, id: '2021-2027/x', kind: 'flatRate', prosent: '4 %' }]);
  const { code, err } = await eurakit(['check', budget, '--pack', pack]);
  expect(code).toBe(2);
  expect(err).toContain('prosent”');
});

test('what a flat rate pays is checked where a newer pack says it', async () => {
  const row = (label: string, category: string, amount: string) => ({
    label,
    role: 'item',
    category,
    amounts: [amount],
  });
  const folder = freshFolder();
  const [project, pack] = [join(folder, 'hanke.json'), join(folder, 'arvot.json')];
  const rows = [row('Palkkakustannukset', 'salaryCosts', '100000'), row('Matkat', 'other', '900')];
  writeFileSync(
    project,
    JSON.stringify({
      eurakit: 1,
      project: { programmePeriod: '2014-2020', fund: 'ESR', costModel: 'flat-17' },
      budget: { years: [2017], rows },
    }),
  );
  const rate = { ...VALUE, id: '2014-2020/flat-17', kind: 'flatRate', percent: '17 %', from: '2014-01-01' };
  writeFileSync(
    pack,
    JSON.stringify({
      eurakitRates: 1,
      period: '2014-2020',
      rates: [{ ...rate, funds: ['ESR'], terms: { pays: ['other'] } }],
    }),
  );
  expect(await codesOf([project])).not.toContain('cost-covered-by-flat-rate');
  const { code, out } = await eurakit(['check', project, '--pack', pack]);
  expect(code).toBe(1);
  expect(out).toContain('2014-2020/flat-17');
});
