import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newXlsx, openXlsx } from '@eurakit/core/xlsx';
import { expect, test } from 'vitest';
import { keptProperties } from '../../packages/core/src/input/workbook/kept-text.js';
import { newFromSnapshot } from '../support/new-from-snapshot.js';
import { workbook } from '../support/small-workbook.js';
import { eurakit, freshFolder } from './captured.js';

const BOOK = workbook({
  Rahoitus: ['Rahoitus|2024|Yhteensä', 'ESR|90|90', 'Yksityinen|10|10', 'Yhteensä|100|100'],
});

/** A workbook in which the pane kept this, in no cell. */
async function bookWith(kept: string): Promise<string> {
  const opened = openXlsx(newXlsx(newFromSnapshot(BOOK)));
  if (!opened.ok) throw new Error(opened.problem.kind);
  const seen = await opened.workbook.read();
  const properties = keptProperties('given', kept, seen);
  await opened.workbook.apply({ cells: [], properties }, seen);
  const path = join(freshFolder(), 'kirja.xlsx');
  writeFileSync(path, await opened.workbook.save());
  return path;
}

test.for<[kept: string, options: readonly string[], isAbove: boolean, why: string]>([
  ['["80 %","",""]', [], true, 'what was told in the pane counts'],
  ['["80 %","",""]', ['--rate', '95'], false, 'what the call says counts more'],
  ['["0,8","",""]', [], false, 'what cannot be read does not count'],
  ['{"rate":"80 %"}', [], false, 'nor what somebody else wrote there'],
])(
  'a workbook that keeps %s, checked with %j: support above its rate %s: %s',
  async ([kept, options, isAbove]) => {
    const { out } = await eurakit(['check', await bookWith(kept), '--json', ...options]);
    const { findings }: { findings: { code: string }[] } = JSON.parse(out);
    expect(findings.some(({ code }) => code === 'support-above-rate')).toBe(isAbove);
  },
);
