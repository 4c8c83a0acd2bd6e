import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../fast-check-runs.js';
import { shown } from './shown.js';

const cents = fc.integer({ min: -100_000, max: 100_000 });
const amounts = fc.array(cents, { minLength: 1, maxLength: 6 });

function inCents(table: unknown): readonly (readonly number[])[] {
  return (Array.isArray(table) ? table : []).map((row: readonly number[]) =>
    row.map((cell) => Math.round(cell * 100)),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

test('ALLOCATE: the parts add up to the total, to the cent', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      cents,
      weights.filter((all) => sum(all) > 0),
      (total, all) => {
        const parts = inCents(shown('ALLOCATE', [total / 100, [all]]));
        expect(sum(parts.flat())).toBe(total);
      },
    ),
    { numRuns: runs(300) },
  );
});

test('ALLOCATETABLE: adds up both ways; with totals of one sign there is always a table', () => {
  fc.assert(
    fc.property(amounts, amounts, (rows, some) => {
      const columns = [...some, sum(rows) - sum(some)];
      const table = shown('ALLOCATETABLE', [
        [rows.map((row) => row / 100)],
        [columns.map((one) => one / 100)],
      ]);
      const isOneSign =
        [...rows, ...columns].every((one) => one >= 0) || [...rows, ...columns].every((one) => one <= 0);
      if (typeof table === 'string') {
        expect(isOneSign).toBe(false);
        expect(table).toMatch(/^#VALUE! (?:Taulukkoa ei ole|Summien summa)/);
        return;
      }
      const found = inCents(table);
      expect(found.map(sum)).toEqual(rows);
      expect(columns.map((_, column) => sum(found.map((row) => row[column] ?? 0)))).toEqual(columns);
    }),
    { numRuns: runs(300) },
  );
});

test('FITS and KEYRANGE: a key gives figures that it fits, and its shares lie within their ranges', () => {
  const key = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 5 });
  const totals = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(key, totals, (weights, years) => {
      const columns = years.map((total) => inCents(shown('ALLOCATE', [total, [weights], 1])).flat());
      const parts = weights.map((_, party) => columns.map((column) => (column[party] ?? 0) / 100));
      expect(shown('FITS', [parts, [weights], 1])).toBe(true);
      const ranges = shown('KEYRANGE', [parts, 1]);
      for (const [party, [low, high]] of (Array.isArray(ranges) ? ranges : []).entries()) {
        const share = (weights[party] ?? 0) / sum(weights);
        expect(low).toBeLessThanOrEqual(share + 1e-13);
        expect(high).toBeGreaterThanOrEqual(share - 1e-13);
      }
      expect(ranges).toHaveLength(weights.length);
    }),
    { numRuns: runs(150) },
  );
});
