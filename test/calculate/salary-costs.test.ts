import { expect, test } from 'vitest';
import { exactSalaryCosts, nearestStep, stepsOff } from '../../packages/core/src/calculate/salary-costs.js';
import type { SalaryLine } from '../../packages/core/src/model/budget.js';
import { readAmount } from '../../packages/core/src/values/amount.js';
import { readQuantity } from '../../packages/core/src/values/quantity.js';
import { parseRate } from '../../packages/core/src/values/rate.js';

test.for<[line: Partial<Record<string, string>>, cents: number, why: string]>([
  [{ wage: '3260', work: '7,2', sideCostRate: '26.44 %' }, 29_678_00, '3 260 × 7.2 × 1.2644 = 29 677.9968'],
  [{ wage: '3000', work: '12', sideCostRate: '26.44 %' }, 45_518_40, 'a whole year at full time'],
  [{ wage: '3000', work: '12', sideCostRate: '20.42 %' }, 43_351_20, 'a teacher without holiday bonus'],
  [
    { wage: '3000', work: '12', workShare: '33.3 %', sideCostRate: '26.44 %' },
    15_157_63,
    'a part of the working time: 15 157.6272',
  ],
  [{ model: 'unit-cost', hourlyCost: '31.22', work: '860' }, 26_849_20, 'hours at their unit cost'],
  [{ model: 'unit-cost', hourlyCost: '31.22', work: '7,5' }, 234_15, 'a day'],
  [{ wage: '0.01', work: '0,5', sideCostRate: '0 %' }, 1, 'half a cent goes away from zero'],
])('%j is %s cents: %s', ([line, cents]) => {
  const exact = exactSalaryCosts(lineOf(line), 0);
  if (exact === undefined) throw new Error('nothing was computed');
  expect(nearestStep(exact, 1)).toBe(cents);
});

test.for<[line: Partial<Record<string, string>>, why: string]>([
  [{ wage: '3000', work: '12' }, 'side costs are not known'],
  [{ work: '12', sideCostRate: '26.44 %' }, 'the wage is not known'],
  [{ wage: '3000', sideCostRate: '26.44 %' }, 'the months are not known'],
  [{ wage: 'about 3000', work: '12', sideCostRate: '26.44 %' }, 'the wage cannot be read'],
  [{ model: 'unit-cost', wage: '3000', work: '860' }, 'the hourly unit cost is not known'],
])('%j gives nothing: %s', ([line]) => {
  expect(exactSalaryCosts(lineOf(line), 0)).toBeUndefined();
});

test.for<[amount: number, exact: [bigint, bigint], step: number, off: number, why: string]>([
  [29_678_00, [296779968n, 100n], 100, 0, 'rounded to euros, up'],
  [29_677_00, [296779968n, 100n], 100, 0, 'rounded to euros, down: also one of the two around it'],
  [29_679_00, [296779968n, 100n], 100, 1_00, 'a euro too much'],
  [29_676_00, [296779968n, 100n], 100, -1_00, 'a euro too little'],
  [45_518_40, [4551840n, 1n], 1, 0, 'exact'],
  [45_518_41, [4551840n, 1n], 1, 1, 'an exact amount leaves no second step'],
])('%s against %s in steps of %s is off by %s: %s', ([amount, [numerator, denominator], step, off]) => {
  expect(stepsOff(amount, { numerator, denominator }, step)).toBe(off);
});

function lineOf({
  model,
  wage,
  hourlyCost,
  sideCostRate,
  workShare,
  work,
}: Partial<Record<string, string>>): SalaryLine {
  const [rate, share] = [parseRate(sideCostRate ?? ''), parseRate(workShare ?? '')];
  return {
    role: 'item',
    label: 'Project worker',
    ...(model === 'unit-cost' && { model }),
    ...(wage !== undefined && { wage: readAmount(wage) }),
    ...(hourlyCost !== undefined && { hourlyCost: readAmount(hourlyCost) }),
    ...(rate !== undefined && { sideCostRate: rate }),
    ...(share !== undefined && { workShare: share }),
    work: [readQuantity(work ?? '')],
    amounts: [],
  };
}
