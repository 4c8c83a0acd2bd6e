import { evaluate } from '@eurakit/core/read';
import { expect, test } from 'vitest';
import { peerCases } from '../data/peer-suites.js';

type Rates = Partial<
  Record<'staff' | 'travelOnStaff' | 'officeOnStaff' | 'officeOnDirect' | 'otherOnStaff', string>
>;
type Cost = 'staff' | 'travel' | 'external' | 'equipment' | 'infrastructure' | 'office' | 'other';
type Case = {
  label: string;
  given: Partial<Record<Cost, string>>;
  rates: Rates;
  expected: Partial<Record<Cost, string>>;
};

/** In the order in which one is a percentage of those before it; real travel costs stand first. */
const LABELS: Readonly<Record<Cost, string>> = {
  external: 'External experts',
  equipment: 'Equipment',
  infrastructure: 'Premises',
  staff: 'Staff costs',
  travel: 'Travel',
  office: 'Office',
  other: 'Other costs',
};
const RATES: Readonly<Record<keyof Rates, Cost>> = {
  staff: 'staff',
  travelOnStaff: 'travel',
  officeOnStaff: 'office',
  officeOnDirect: 'office',
  otherOnStaff: 'other',
};

const cases = peerCases<Case>('jems-flat-rates');
const costs = cases.flatMap((given) =>
  Object.entries(given.expected).map(([cost, amount]) => ({ ...given, cost, amount })),
);

test.for(costs.filter(({ amount }) => amount !== '0'))(
  '$cost is $amount: $label',
  ({ cost, amount, ...given }) => {
    const right = faults(given, {});
    expect(right).toEqual([]);
    const wrong = faults(given, { [cost]: Number(amount) + 100 });
    expect(wrong[0]).toMatchObject({ expected: Number(amount) * 100, actual: (Number(amount) + 100) * 100 });
  },
);

test.for(costs.filter(({ amount }) => amount === '0'))(
  '$cost is nothing, and nothing is said: $label',
  (given) => {
    expect(faults(given, {})).toEqual([]);
  },
);

/** What is found in three years of which the last has these other amounts. */
function faults({ given, rates, expected }: Case, last: Partial<Record<string, number>>) {
  const rateOf = new Map(Object.entries(rates).map(([name, rate]) => [RATES[name as keyof Rates], rate]));
  const isReal = (cost: string): boolean => cost !== 'staff' && !rateOf.has(cost as Cost);
  const names = Object.entries(LABELS).toSorted(([a], [b]) => Number(isReal(b)) - Number(isReal(a)));
  const lines = names.flatMap(([cost, label]) => {
    const key = cost as Cost;
    const rate = rateOf.get(key);
    const amount = rate === undefined ? given[key] : (expected[key] ?? staffBy(given, rate));
    if (amount === undefined) return [];
    const name = rate === undefined ? label : `${label}, flat rate ${rate} %`;
    return [[name, ...[amount, amount, last[cost] ?? amount].map(inGroups)].join('\t')];
  });
  const { findings } = evaluate(['Costs\t2024\t2025\t2026', ...lines].join('\n'));
  return findings.filter(({ code }) => code === 'flat-rate-on-base');
}

/** `10 000`: a plain 2000 would be a year. */
function inGroups(amount: string | number): string {
  return String(amount).replace(/(?=(?:\d{3})+$)(?!^)/g, ' ');
}

/** Staff by a rate of all other direct costs, where the case states it only through what is made of it. */
function staffBy(given: Case['given'], rate: string): string {
  const direct = Object.values(given).reduce((sum, amount) => sum + Number(amount), 0);
  return String((direct * Number(rate)) / 100);
}
