import { newXlsx } from '@eurakit/core/xlsx';
import { describe, expect, test } from 'vitest';
import { recalculate } from '../../packages/core/src/grid/recalculate.js';
import type { CellValue, Snapshot } from '../../packages/core/src/grid/snapshot.js';
import { newFromSnapshot } from '../support/new-from-snapshot.js';
import { workbook } from '../support/small-workbook.js';
import * as libreOffice from '../workbook/libreoffice.js';
import { opened } from '../workbook/xlsx-file.js';
import { FORMULA_NAMES, FORMULA_ROWS, FORMULA_SHEETS } from './formula-rows.js';

/** The sheets with one more, which asks every formula in a cell of its own; unqualified references are to `S`. */
function asking(formulas: readonly string[]): Snapshot {
  const [first = [], ...others] = Object.values(FORMULA_SHEETS);
  const names = Object.keys(FORMULA_SHEETS);
  const below = [
    ...first,
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    ...formulas.map((formula) => `||||||||||=${formula}→`),
  ];
  const rest = Object.fromEntries(others.map((rows, nth) => [names[nth + 1] ?? '', rows]));
  return workbook({ [names[0] ?? '']: below, ...rest }, { names: FORMULA_NAMES });
}

const ASKED_FROM = 12;
const ASKED_IN = 10;

/** Whole rows and columns would take in the cells that ask. */
const ROWS = FORMULA_ROWS.filter(([formula]) => !/^SUM\(1:1\)/.test(formula));

if (libreOffice.findLibreOffice() === undefined) {
  test(libreOffice.NOT_RUN, () => expect(libreOffice.findLibreOffice()).toBeUndefined());
} else {
  describe('LibreOffice as an oracle', () => {
    test('makes the same of every formula', { timeout: 120_000 }, async () => {
      const book = asking(ROWS.map(([formula]) => formula));
      const [sheet] = (await opened(await libreOffice.recalculate(newXlsx(newFromSnapshot(book)))).read())
        .sheets;
      const computed = recalculate(book);
      const differing = ROWS.flatMap(([formula], nth) => {
        const row = ASKED_FROM + nth;
        const cells = sheet?.rows.find(({ index }) => index === row)?.cells ?? [];
        const theirs = cells.find(({ column }) => column === ASKED_IN)?.value;
        const own = computed.at('S', row, ASKED_IN);
        const ours = own.kind === 'value' ? own.value : { error: own.kind };
        return isSame(ours, theirs) ? [] : [{ formula, ours, theirs }];
      });
      expect(differing).toEqual([]);
    });
  });
}

/** Nothing is shown as 0 by a program; numbers may differ in what floating arithmetic leaves. */
function isSame(ours: CellValue, theirs: CellValue): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.abs(ours - theirs) < 1e-9;
  if (typeof ours === 'object' && typeof theirs === 'object') return ours.error === theirs.error;
  return ours === theirs || (ours === undefined && theirs === 0);
}
