import { evaluate } from '@eurakit/core/read';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planFigures } from '../../packages/core/src/calculate/plan-figures.js';
import { consistentPlan, seeds } from '../calculate/random-plan.js';
import { runs } from '../fast-check-runs.js';

test('property: a plan in which everything adds up has no error when each figure is rounded to thousands', () => {
  const plans = seeds({ min: 1, max: 3 }, 9_000_000).map(consistentPlan);
  fc.assert(
    fc.property(plans, (plan) => {
      const { rows, values, width } = planFigures(plan);
      const heading = ['Rahoitus (t€)', ...plan.years.map(({ year }) => String(year)), 'Yhteensä'];
      const lines = rows.map(({ row }, index) => [
        row.label,
        ...values
          .slice(index * width, (index + 1) * width)
          .map((value) => String(Math.round(value / 100_000))),
      ]);
      const { findings } = evaluate([heading, ...lines].map((cells) => cells.join('\t')).join('\n'));
      expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([]);
      expect(findings.map(({ code }) => code)).toContain('rounded-figures');
    }),
    { numRuns: runs(150) },
  );
});
