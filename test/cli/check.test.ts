import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, eurakit, fixture, freshFolder } from './captured.js';

const PLAN = fixture('plan.tsv');
const OFF = fixture('one-euro-off.tsv');
const PERIOD = '2016-09-01..2018-12-31';
const ALL = ['--rate', '80', '--period', PERIOD, '--weights', '131155,20851,54319,85855', '--unit', '1'];

const HTML = `<p>Osahankkeen rahoitus</p>
<table>
<tr><th>Rahoitus</th><th>2016</th><th>2017</th><th>Yhteensä</th></tr>
<tr><td>ESR ja valtio</td><td>800</td><td>1&nbsp;600</td><td>2&nbsp;400</td></tr>
<tr><td>Kotka</td>
  <td>200</td>
  <td>401</td>
  <td>600</td></tr>
<tr><td>Yhteensä<td>1&nbsp;000<td>2&nbsp;000<td>3&nbsp;000
</table>
`;

/** The report of the one file of a call. */
async function report(...call: string[]) {
  const { code, out } = await eurakit(['check', '--json', ...call]);
  expect(out).toMatch(/^[^\n]+\n$/);
  return { code, ...JSON.parse(out) };
}

function codes({ findings }: { readonly findings: readonly { readonly code: string }[] }): readonly string[] {
  return findings.map(({ code }) => code);
}

test('a plan that agrees: what was recognised, notices, a summary, exit 0', async () => {
  const { code, out, err } = await eurakit(['check', PLAN]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lines = out.split('\n');
  expect(lines[0]).toBe(`${PLAN} · rahoitussuunnitelma · 2016, 2017, 2018 · 8 riviä · alkaa: rivi 1 (A1)`);
  expect(lines[2]).toMatch(/^ {2}huomautus · rivi 5 \(A5\): ./);
  expect(lines[3]).toMatch(/^ {4}→ \S/);
  expect(lines.at(-2)).toMatch(/^Ei virheitä\. 0 varoitusta, \d huomautusta\.$/);
});

test('an error stands first, at its line, and gives exit 1', async () => {
  const { code, out } = await eurakit(['check', OFF]);
  expect(code).toBe(1);
  expect(out.split('\n')[2]).toMatch(/^ {2}virhe · rivi 5 \(B5\): /);
  expect(out).toContain('\n1 virhe. 0 varoitusta, ');
});

test.for<[language: string, heading: string, summary: string]>([
  ['fi', 'rahoitussuunnitelma', '1 virhe.'],
  ['sv', 'finansieringsplan', '1 fel.'],
  ['en', 'financing plan', '1 error.'],
])('in %s', async ([language, heading, summary]) => {
  const { out } = await eurakit(['check', OFF, '--lang', language]);
  expect(out.split('\n')[0]).toContain(heading);
  expect(out).toContain(`\n${summary}`);
});

test('--json: one object a file, on a line of its own, also for a file that cannot be read', async () => {
  const { code, out } = await eurakit(['check', '--json', PLAN, 'missing.txt', OFF]);
  expect(code).toBe(2);
  const reports = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(reports.map(({ file, readable, kinds }) => [file, readable, kinds])).toEqual([
    [PLAN, true, ['financing-plan']],
    ['missing.txt', false, []],
    [OFF, true, ['financing-plan']],
  ]);
  const [error] = reports[2].findings.filter(({ severity }: { severity: string }) => severity === 'error');
  expect(error).toMatchObject({
    where: { line: 5, cell: 'B5' },
    expected: '2695',
    actual: '2696',
    difference: '1',
  });
  expect(Object.keys(error)).toEqual(
    expect.arrayContaining(['code', 'severity', 'where', 'also', 'message', 'hint', 'basis']),
  );
  expect(reports[2].summary.error).toBe(1);
});

test('rate, period, key and unit come from options: nothing is left to ask for', async () => {
  expect(codes(await report(PLAN))).toContain('context-missing');
  const { code, ...given } = await report(PLAN, ...ALL);
  expect(code).toBe(0);
  expect(codes(given)).not.toContain('context-missing');
  expect(codes(given)).toContain('key-gives-amounts');
});

test.for(['80', '80 %', '80%', ' 80,0 '])('--rate "%s" is 80 percent', async (rate) => {
  expect(await report(PLAN, ...ALL, '--rate', rate)).toMatchObject({ code: 0, summary: { error: 0 } });
});

test.for([
  '131155,20851,54319,85855',
  '131155, 20851, 54319, 85855',
  '131 155,20 851,54 319,85 855',
  '131155,00;20851;54319;85855',
  'Eksote=131155,Hamina=20851,Kotka=54319,Kouvola=85855',
  'Kouvola = 85855; Kotka = 54319; Hamina = 20851; Eksote = 131155',
])('--weights "%s" is the key that made the euros', async (weights) => {
  expect(codes(await report(PLAN, '--weights', weights))).toContain('key-gives-amounts');
});

test('--project gives the context, an option overrides it', async () => {
  const folder = freshFolder();
  const project = join(folder, 'project.json');
  const identity = { supportRate: '80 %', planUnit: '1', period: { start: '2016-09-01', end: '2018-12-31' } };
  const keys = [{ name: 'asukasluku', weights: [131155, 20851, 54319, 85855] }];
  writeFileSync(project, JSON.stringify({ eurakit: 1, project: identity, keys }));
  const given = await report(PLAN, '--project', project);
  expect(given.code).toBe(0);
  expect(codes(given)).not.toContain('context-missing');
  expect(await report(PLAN, '--project', project, '--rate', '75')).toMatchObject({ code: 1 });
});

test('a table from standard input', async () => {
  const { code, out } = await eurakit(['check', '-', '--json'], { stdin: bytesOf('one-euro-off.tsv') });
  expect(code).toBe(1);
  expect(JSON.parse(out).file).toBe('-');
  const forPeople = await eurakit(['check', '-'], { stdin: bytesOf('one-euro-off.tsv') });
  expect(forPeople.out).toMatch(/^vakiosyöte · /);
});

test('HTML: the error is on the line of its cell, also where end tags are missing', async () => {
  const file = join(freshFolder(), 'plan.html');
  for (const html of [HTML, HTML.replaceAll('\n', '\r\n')]) {
    writeFileSync(file, html);
    const { findings } = await report(file);
    expect(findings[0]).toMatchObject({ severity: 'error', where: { line: 7 }, expected: '400' });
  }
});

test('HTML that nests without end is answered', async () => {
  const file = join(freshFolder(), 'deep.html');
  writeFileSync(file, `${'<div><table>'.repeat(20_000)}${HTML}`);
  expect((await eurakit(['check', file])).code).toBe(2);
});

test('several tables each have a heading, and one summary', async () => {
  const { code, out } = await eurakit(['check', fixture('two-tables.tsv')]);
  expect(code).toBe(0);
  expect(out.match(/taulukko [12]\/2/g)).toEqual(['taulukko 1/2', 'taulukko 2/2']);
  expect(out.match(/Ei virheitä/g)).toHaveLength(1);
});

test('--write-map writes the reading, --map uses it again with the same findings', async () => {
  const map = join(freshFolder(), 'map.json');
  const { code, out, err } = await eurakit(['check', PLAN, '--write-map', map]);
  expect({ code, err }).toEqual({ code: 0, err: `eurakit: Kirjoitettiin ${map}.\n` });
  expect(JSON.parse(readFileSync(map, 'utf8'))).toMatchObject({ eurakitMap: 1, tables: [{ unit: '1' }] });
  expect((await eurakit(['check', PLAN, '--map', map])).out).toBe(out);
});

test('--map corrects a row', async () => {
  const map = join(freshFolder(), 'map.json');
  const rows = [{ text: 'Kuntaliitto', meaning: 'ignored' }];
  writeFileSync(map, `\ufeff${JSON.stringify({ eurakitMap: 1, tables: [{ columns: [], rows }] })}`);
  expect((await report(PLAN, '--map', fixture('map.json'))).code).toBe(0);
  expect((await report(PLAN, '--map', map)).findings).not.toEqual((await report(PLAN)).findings);
});

test.for<[env: Record<string, string>, terminal: boolean, coloured: boolean, why: string]>([
  [{}, true, true, 'a terminal'],
  [{}, false, false, 'a file or a pipe'],
  [{ NO_COLOR: '1' }, true, false, 'NO_COLOR'],
  [{ NO_COLOR: '' }, true, true, 'an empty NO_COLOR says nothing'],
  [{ TERM: 'dumb' }, true, false, 'a terminal without colours'],
])('colours: %j, terminal %s → %s, %s', async ([env, terminal, coloured]) => {
  const { out } = await eurakit(['check', OFF], { env, terminal });
  expect(out.includes('\u001b[31mvirhe\u001b[39m')).toBe(coloured);
});

test('labels of a file cannot steer the terminal', async () => {
  const file = join(freshFolder(), 'plan.tsv');
  writeFileSync(file, readFileSync(OFF, 'utf8').replaceAll('Eksote', '\u001b]0;x\u0007Ek\u001b[2Jsote'));
  const { out } = await eurakit(['check', file]);
  expect(out).not.toContain('\u001b');
});
