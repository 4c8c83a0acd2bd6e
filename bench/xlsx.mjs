import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { openXlsx } from '@eurakit/core/xlsx';
import { largeXlsx, sheet } from './lib/large-xlsx.mjs';
import { ratioOfTimes, timed } from './lib/rounds.mjs';

const LESS = '<'.charCodeAt(0);

/** A workbook of 100,000 cells, 10,000 of them formulas: read, patched and saved beside what zlib alone takes. */
export async function rows() {
  const [small, large] = [largeXlsx(10_000), largeXlsx(100_000)];
  const compressed = deflateRawSync(Buffer.from(sheet(10_000)));
  return [
    {
      name: '.xlsx 100k: read over inflate and a pass',
      ratio: await ratioOfTimes(
        () => reading(small),
        () => timed(() => counted(inflateRawSync(compressed))),
      ),
      atMost: 6,
    },
    {
      name: '.xlsx 100k: patch 4,000, save over zlib',
      ratio: await ratioOfTimes(
        () => patching(small),
        () => timed(() => deflateRawSync(inflateRawSync(compressed))),
      ),
      atMost: 2,
    },
    {
      name: '.xlsx: a million cells over 100k',
      ratio: await ratioOfTimes(
        () => reading(large),
        () => reading(small),
        5,
      ),
      atMost: 12,
    },
    { name: '.xlsx 100k: memory over that of Node', mebibytes: memory(small), atMost: 150 },
  ];
}

function reading(bytes) {
  return timed(() => opened(bytes).read());
}

/** The time of patching and saving a workbook that is open. */
async function patching(bytes) {
  const workbook = opened(bytes);
  const seen = await workbook.read();
  return timed(() => patched(workbook, seen));
}

async function patched(workbook, seen) {
  const cells = Array.from({ length: 4000 }, (_, index) => ({
    sheet: 'Budget',
    row: Math.floor(index * 2.5),
    column: 1 + (index % 8),
    value: index / 4,
  }));
  const applied = await workbook.apply({ cells }, seen);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return workbook.save();
}

function opened(bytes) {
  const result = openXlsx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.workbook;
}

function counted(bytes) {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === LESS) count += 1;
  return count;
}

/** How much more memory, in MiB at its most, a process takes that reads a file, patches and saves it. */
function memory(bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'eurakit-bench-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    return peakOfProcess(join(folder, 'book.xlsx')) - peakOfProcess();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function peakOfProcess(...book) {
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--peak', ...book]);
  return Number(stdout.toString());
}

if (process.argv[2] === '--peak') {
  if (process.argv[3] !== undefined) {
    const workbook = opened(new Uint8Array(readFileSync(process.argv[3])));
    await patched(workbook, await workbook.read());
  }
  console.log(peak());
}

/** Linux gives a process the peak of the one that started it as well, but not in this file. */
function peak() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const own = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return Number(own ?? process.resourceUsage().maxRSS) / 1024;
}
