import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bytesOf, contentsOf, eurakit, fixture, freshFolder } from './captured.js';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/eurakit.js', import.meta.url));

function run(argv: readonly string[], input?: Uint8Array) {
  const env = { ...process.env, EURAKIT_LANG: '', NO_COLOR: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...argv], {
    input,
    env,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

test.for([
  ['check', fixture('plan.tsv')],
  ['check', '--json', fixture('one-euro-off.tsv'), 'missing.txt'],
  ['allocate', '6004', '--step', '1', '--weights', '131155,20851,54319,85855'],
  ['fill', fixture('project.json')],
  ['chek'],
])('the built command answers like its sources: %s', async (call) => {
  expect(run(call)).toEqual(await eurakit(call));
});

test('it reads standard input', async () => {
  const stdin = bytesOf('plan.tsv');
  expect(run(['check', '-'], stdin)).toEqual(await eurakit(['check', '-'], { stdin }));
});

test('a reader that stops reading ends it quietly', async () => {
  const many = Array.from({ length: 300 }, () => fixture('plan.tsv'));
  const child = spawn(process.execPath, [BIN, 'check', ...many], { stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test.skipIf(!existsSync('/dev/full'))('output that cannot be written is told, with exit 2', async () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [BIN, 'check', fixture('plan.tsv')], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^eurakit: .*ENOSPC.*\n$/) });
  const { code, err } = await eurakit(['read', fixture('plan.tsv'), '--out', '/dev/full']);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('levy on täynnä') });
});

test.for([60, 150, 250, 350, 500])(
  'an interruption after %s ms leaves the old file or the whole new one',
  async (ms) => {
    const folder = freshFolder();
    const file = join(folder, 'plan.xlsx');
    writeFileSync(file, 'old');
    const child = spawn(process.execPath, [BIN, 'fill', fixture('project.json'), '--out', file, '--force']);
    const timer = setTimeout(() => child.kill('SIGINT'), ms);
    await new Promise((resolve) => child.on('close', resolve));
    clearTimeout(timer);
    expect(Object.keys(contentsOf(folder))).toEqual(['plan.xlsx']);
    const isOld = readFileSync(file, 'utf8') === 'old';
    expect(isOld || run(['read', file]).code === 0).toBe(true);
  },
);
