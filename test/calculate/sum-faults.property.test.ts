import { evaluate } from '@eurakit/core/read';
import { findingText, LANGUAGES } from '@eurakit/core/render';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PlanFigures, planFigures } from '../../packages/core/src/calculate/plan-figures.js';
import { checkPlanSums } from '../../packages/core/src/calculate/settled.js';
import { type Change, failingSums, sumFaults } from '../../packages/core/src/calculate/sum-faults.js';
import { runs } from '../fast-check-runs.js';
import { addressOf, consistentPlan, type Seed, seeds, toText, withValues } from './random-plan.js';

const anySeed = seeds({ min: 1, max: 4 }, 10_000_000);
const off = fc.integer({ min: -5_000_000, max: 5_000_000 }).filter((by) => by !== 0);
const place = fc.nat();

test('a plan in which nothing was changed has no faults', () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      expect(faultsOf(figuresOf(seed))).toEqual({ cells: [], others: 0, rows: 0 });
    }),
    { numRuns: runs(200) },
  );
});

test('a changed amount is the one fault, and its right value is known', () => {
  fc.assert(
    fc.property(anySeed, place, off, (seed, at, by) => {
      const right = figuresOf(seed);
      const cell = at % right.values.length;
      const wrong = changed(right, [{ cell, by }]);
      expect(faultsOf(wrong)).toEqual({
        cells: [{ cell, expected: right.values[cell] }],
        others: 0,
        rows: 0,
      });
    }),
    { numRuns: runs(1_000) },
  );
});

test('two changed amounts in different rows and columns are both named', () => {
  fc.assert(
    fc.property(anySeed, place, place, off, off, (seed, atRow, atCell, by, by2) => {
      fc.pre(Math.abs(by) !== Math.abs(by2));
      const right = figuresOf(seed);
      const { width, rows, values } = right;
      const cell = atCell % values.length;
      const row = (Math.floor(cell / width) + 1 + (atRow % (rows.length - 1))) % rows.length;
      const column = ((cell % width) + 1 + (atRow % (width - 1))) % width;
      const cells = [cell, row * width + column].sort((a, b) => a - b);
      const wrong = changed(right, [
        { cell: cells[0] ?? 0, by },
        { cell: cells[1] ?? 0, by: by2 },
      ]);
      const named = cells.map((one) => ({ cell: one, expected: values[one] }));
      expect(faultsOf(wrong)).toEqual({ cells: named, others: 0, rows: 0 });
    }),
    { numRuns: runs(500) },
  );
});

test('what single amounts explain is what trying every cell finds', () => {
  const tiny = seeds({ min: 1, max: 2 }, 4);
  const slips = fc.array(fc.tuple(place, fc.integer({ min: -3, max: 3 })), { minLength: 1, maxLength: 3 });
  const seen = { none: 0, one: 0, several: 0 };
  fc.assert(
    fc.property(tiny, slips, fc.boolean(), (seed, changes, withTotals) => {
      const right = withTotals ? figuresOf(seed) : withoutRowTotals(seed);
      const wrong = changed(
        right,
        changes.map(([at, by]) => ({ cell: at % right.values.length, by })),
      );
      const explanations = byTrying(wrong);
      const faults = sumFaults({ ...wrong, resolution: 1 });
      if (failingSums({ ...wrong, resolution: 1 }).length === 0) expect(faults).toEqual([]);
      else if (explanations.length === 1) {
        seen.one += 1;
        expect(faults).toMatchObject([{ kind: 'cell', change: explanations[0] }]);
      } else if (explanations.length > 1) {
        seen.several += 1;
        expect(faults).toHaveLength(1);
        expect(faults[0]?.kind === 'undecided' && inOrder(faults[0].changes)).toEqual(explanations);
      } else {
        seen.none += 1;
        expect(faults.filter(({ kind }) => kind === 'cell').length === 1 && faults.length === 1).toBe(false);
      }
    }),
    { numRuns: runs(1_000) },
  );
  expect(Math.min(...Object.values(seen)), 'every kind was tried').toBeGreaterThan(20);
});

test('pasted as text, a changed amount is one error at its cell, in every language', () => {
  fc.assert(
    fc.property(seeds({ min: 2, max: 4 }, 10_000_000), place, off, (seed, at, by) => {
      const right = figuresOf(seed);
      const cell = at % right.values.length;
      const wrong = changed(right, [{ cell, by }]);
      const { findings } = evaluate({ text: toText(wrong) });
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, where, expected }) => ({ code, cell: where.cell, expected }))).toEqual([
        { code: 'amount-against-sums', cell: addressOf(right, cell), expected: right.values[cell] },
      ]);
      for (const language of LANGUAGES) {
        for (const finding of findings)
          expect(findingText(finding, language).message).not.toMatch(/undefined|NaN/);
      }
    }),
    { numRuns: runs(200) },
  );
});

type Slip = { readonly cell: number; readonly by: number };

function figuresOf(seed: Seed): PlanFigures {
  return planFigures(consistentPlan(seed));
}

/** The same plan without a total column. */
function withoutRowTotals(seed: Seed): PlanFigures {
  const figures = figuresOf(seed);
  return {
    ...figures,
    sums: figures.sums.filter(({ kind, total }) => kind !== 'row' && (total + 1) % figures.width !== 0),
  };
}

function changed(figures: PlanFigures, slips: readonly Slip[]): PlanFigures {
  const values = [...figures.values];
  for (const { cell, by } of slips) values[cell] = (values[cell] ?? 0) + by;
  return { ...figures, values };
}

/** What is found wrong in a plan with these values: amounts, sums that no amount explains, whole rows. */
function faultsOf({ plan, values }: PlanFigures): { cells: readonly Change[]; others: number; rows: number } {
  const { faults, rowFaults } = checkPlanSums(withValues(plan, values));
  const cells = faults.flatMap((fault) => (fault.kind === 'cell' ? [fault.change] : []));
  return { cells: inOrder(cells), others: faults.length - cells.length, rows: rowFaults.length };
}

/** Every amount that alone, with one other value, would make all sums hold: found without any cleverness. */
function byTrying({ values, sums }: PlanFigures): readonly Change[] {
  const holds = (tried: readonly number[]): boolean =>
    sums.every(
      ({ total, parts }) => tried[total] === parts.reduce((sum, part) => sum + (tried[part] ?? 0), 0),
    );
  const range = Array.from({ length: 41 }, (_, index) => index - 20);
  return values.flatMap((value, cell) =>
    range.flatMap((by) =>
      by !== 0 && holds(values.with(cell, value + by)) ? [{ cell, expected: value + by }] : [],
    ),
  );
}

function inOrder(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((a, b) => a.cell - b.cell);
}
