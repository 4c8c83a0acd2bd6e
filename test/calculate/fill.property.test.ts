import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkProject, fillProject } from '../../packages/core/src/checks.js';
import { parse } from '../../packages/core/src/input/parse.js';
import type { FinancingPlan, FinancingRow, PartRow } from '../../packages/core/src/model/financing-plan.js';
import type { AllocationKey, Project } from '../../packages/core/src/model/project.js';
import type { StatedAmount } from '../../packages/core/src/values/amount.js';
import { runs } from '../fast-check-runs.js';
import { consistentPlan, type Seed, seeds } from './random-plan.js';

const BLANK: StatedAmount = { kind: 'blank' };
const plans = seeds({ min: 1, max: 4 }, 100_000).map(({ shape, amounts }: Seed) =>
  consistentPlan({ shape, amounts: amounts.map((amount) => amount * 100) }),
);
const choices = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 });

test('property: sums that were left empty come back, and the check of what was filled has no error', () => {
  fc.assert(
    fc.property(plans, choices, (plan, empty) => {
      let nth = 0;
      const maybe = (amount: StatedAmount): StatedAmount => (empty[nth++ % empty.length] ? BLANK : amount);
      const rows = plan.rows.map((row): FinancingRow => {
        const isSum = row.role === 'group' || row.role === 'total';
        const amounts = isSum ? row.amounts.map(maybe) : row.amounts;
        const own = { amounts, ...(row.total !== undefined && { total: maybe(row.total) }) };
        if (row.role !== 'group') return { ...row, ...own };
        return {
          ...row,
          ...own,
          parts: row.parts.map((part) => ({ ...part, total: maybe(part.total ?? BLANK) })),
        };
      });
      const { project } = fillProject(projectOf({ ...plan, rows }));
      expect(project.financing).toEqual(plan);
      expect(errorsOf(project)).toEqual([]);
    }),
    { numRuns: runs(150) },
  );
});

test('property: the parts of groups by a key, years and totals empty: no error', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 200_000 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(plans, weights, (plan, given) => {
      const rows = plan.rows.map((row) =>
        row.role === 'group' && row.parts.length > 1 ? { ...row, parts: row.parts.map(emptied) } : row,
      );
      const named = rows.flatMap((row) => (row.role === 'group' && row.parts.length > 1 ? [row.parts] : []));
      const keys = named.map(
        (parts, nth): AllocationKey => ({
          name: `avain ${nth}`,
          weights: parts.map(({ label }, part) => ({ party: label, weight: given[part] ?? 1 })),
        }),
      );
      const { project, cells } = fillProject(projectOf({ ...plan, rows }, keys));
      const shared = cells.filter(({ how }) => how.kind === 'share');
      expect(shared).toHaveLength(named.flat().length * plan.years.length);
      expect(errorsOf(project)).toEqual([]);
    }),
    { numRuns: runs(100) },
  );
});

test('property: years of rows that state their totals: both totals are met, and there is no error', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const rows = plan.rows.map((row): FinancingRow => {
        if (row.role !== 'group' || row.parts.length < 2) return row;
        return {
          ...row,
          parts: row.parts.map((part) => ({ ...part, amounts: part.amounts.map(() => BLANK) })),
        };
      });
      const open = rows.filter((row) => row.role === 'group' && row.parts.length > 1);
      const { project, cells } = fillProject(projectOf({ ...plan, rows }));
      expect(cells.some(({ how }) => how.kind === 'table')).toBe(open.length > 0);
      expect(errorsOf(project)).toEqual([]);
    }),
    { numRuns: runs(100) },
  );
});

function projectOf(financing: FinancingPlan, keys: readonly AllocationKey[] = []): Project {
  return { ...parse({}), financing, keys };
}

function emptied(part: PartRow): PartRow {
  return { ...part, amounts: part.amounts.map(() => BLANK), total: BLANK };
}

function errorsOf(project: Project): readonly string[] {
  return checkProject(project)
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}
