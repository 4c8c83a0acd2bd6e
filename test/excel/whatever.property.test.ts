import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellValue, SheetRow, Snapshot } from '../../packages/core/src/grid/snapshot.js';
import type { CellChange } from '../../packages/core/src/grid/workbook.js';
import { runs } from '../fast-check-runs.js';
import { change } from '../workbook/contract.js';
import { bookOf, openExcel } from './open-excel.js';

/** Places near the edges of the parts in which a sheet is read. */
const row = fc.constantFrom(0, 1, 2, 7, 198, 199, 200, 201, 1_500, 60_000, 1_048_575);
const column = fc.constantFrom(0, 1, 2, 18, 19, 20, 21, 300, 16_383);
const text = fc.oneof(
  fc.string({ maxLength: 12, minLength: 1 }),
  fc.constantFrom('=1', "'", '1.9.', '12,5', '#N/A ', 'true', '@', '+1', '25 %', '2016 (9–12)'),
);
const value = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), text);
const format = fc.constantFrom('General', '@', '0 %', '#,##0.00', 'd.m.yyyy');
const cell = fc.record({ row, column, value, format });
const sheet = fc.uniqueArray(cell, { maxLength: 8, selector: (one) => `${one.row},${one.column}` });

type Cell = {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
};

function snapshotOf(sheets: readonly (readonly Cell[])[]): Snapshot {
  return bookOf(Object.fromEntries(sheets.map((cells, index) => [`Sheet ${index}, "x'!`, rowsOf(cells)])));
}

function rowsOf(cells: readonly Cell[]): readonly SheetRow[] {
  return [...new Set(cells.map((one) => one.row))]
    .sort((a, b) => a - b)
    .map((index) => ({
      index,
      hidden: false,
      cells: cells
        .filter((one) => one.row === index)
        .sort((a, b) => a.column - b.column)
        .map((one) => ({
          column: one.column,
          value: one.value === 0 ? 0 : one.value,
          formula: undefined,
          format: one.format,
        })),
    }));
}

test('property: wherever cells are, they are read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async (sheets) => {
      const snapshot = snapshotOf(sheets);
      const { workbook, live } = openExcel(snapshot, { mostBytes: 5_000_000 });
      expect(await workbook.read()).toEqual(snapshot);
      expect(live()).toBe(0);
    }),
    { numRuns: runs(15) },
  );
});

test('property: what is written is read, in whatever format, and nothing else changes', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, sheet, async (before, after) => {
      const { workbook, counts } = openExcel(snapshotOf([before]));
      const seen = await workbook.read();
      const [name = ''] = seen.sheets.map((one) => one.name);
      const cells = after.map((one): CellChange => ({ ...change('x!A1', one.value), ...one, sheet: name }));
      expect(await workbook.apply({ cells }, seen)).toMatchObject({ ok: true });
      expect(counts.cellsWritten).toBe(cells.length);
      const formats = new Map(before.map((one) => [`${one.row},${one.column}`, one.format]));
      const expected = new Map([...before, ...after].map((one) => [`${one.row},${one.column}`, one]));
      const all = [...expected].map(([key, one]) => ({ ...one, format: formats.get(key) ?? 'General' }));
      expect((await workbook.read()).sheets[0]?.rows).toEqual(rowsOf(all));
    }),
    { numRuns: runs(15) },
  );
});
