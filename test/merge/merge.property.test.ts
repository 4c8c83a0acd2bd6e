import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HandedIn, merged } from './merged.js';

const YEARS = [2026, 2027, 2028];
const NAMES = ['Aava', 'Lampi', 'Niemi', 'Saari', 'Vuori'];

const euros = fc.integer({ min: 0, max: 2_000_000 });
const years = fc.tuple(euros, euros, euros);
const partner = fc.record({
  salaries: years,
  travel: years,
  income: fc.option(fc.constant([10, 20, 30]), { nil: undefined }),
  shares: fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), years), {
    minLength: 1,
    maxLength: 5,
    selector: ([name]) => name,
  }),
  isGrouped: fc.boolean(),
});
type Partner = typeof partner extends fc.Arbitrary<infer One> ? One : never;

const add = (rows: readonly (readonly number[])[]): readonly number[] =>
  YEARS.map((_, year) => rows.reduce((sum, row) => sum + (row[year] ?? 0), 0));
const row = (label: string, role: string, amounts: readonly number[], more: object = {}) => ({
  label,
  role,
  amounts,
  total: amounts.reduce((sum, amount) => sum + amount, 0),
  ...more,
});

/** A partner's file in which everything adds up: municipalities pay what is given, the state the rest of the costs. */
function handedIn({ salaries, travel, income, shares, isGrouped }: Partner, nth: number): HandedIn {
  const municipal = add(shares.map(([, amounts]) => amounts));
  const costs = add([salaries, travel, municipal]);
  const gross = income === undefined ? costs : add([costs, income]);
  const items = [
    row('Palkkakustannukset', 'item', salaries, { category: 'salaryCosts' }),
    row('Muut kustannukset', 'item', add([gross, salaries.map((amount) => -amount)]), { category: 'other' }),
  ];
  const budget =
    income === undefined
      ? [...items, row('Kustannukset yhteensä', 'total', costs)]
      : [
          row('Kustannukset', 'group', gross, { parts: items }),
          row('Tulot', 'income', income),
          row('Nettokustannukset', 'total', costs),
        ];
  const support = add([costs, municipal.map((amount) => -amount)]);
  const parts = shares.map(([name, amounts]) => row(name, 'municipal', amounts));
  const financing = [
    row('Valtion rahoitus', 'euState', support),
    ...(isGrouped ? [row('Kunnat', 'group', municipal, { parts })] : parts),
    row('YHTEENSÄ', 'total', costs),
  ];
  const file = {
    eurakit: 1,
    project: { planUnit: '1' },
    budget: { years: YEARS, rows: budget },
    financing: { years: YEARS, rows: financing },
  };
  return { name: `Osatoteuttaja ${nth + 1}`, file };
}

test('partners that add up make a whole that adds up, exactly the sum of what each row says', () => {
  fc.assert(
    fc.property(fc.array(partner, { minLength: 2, maxLength: 5 }), (partners) => {
      const { whole, files } = merged(partners.map(handedIn));
      const severe = [whole, ...files].flatMap(({ findings }) =>
        findings.filter(({ severity }) => severity === 'error').map(({ code, where }) => [code, where]),
      );
      expect(severe).toEqual([]);
      const { figures } = whole;
      const plan = figures?.plans[0];
      for (const name of NAMES) {
        const paid = add(
          partners.flatMap(({ shares }) =>
            shares.flatMap(([one, amounts]) => (one === name ? [amounts] : [])),
          ),
        );
        const rows = plan?.rows.flatMap(({ row: one }, nth) => (one.label === name ? [nth] : [])) ?? [];
        const isPaid = partners.some(({ shares }) => shares.some(([one]) => one === name));
        expect(rows).toHaveLength(isPaid ? 1 : 0);
        for (const nth of rows)
          expect(plan?.values.slice(nth * plan.width, nth * plan.width + 3)).toEqual(
            paid.map((one) => one * 100),
          );
      }
      const total = plan?.rows.findIndex(({ row: one }) => one.role === 'total') ?? -1;
      const costs = add(
        partners.flatMap(({ salaries, travel, shares }) => [
          salaries,
          travel,
          ...shares.map(([, one]) => one),
        ]),
      );
      expect(plan?.values.slice(total * plan.width, total * plan.width + 3)).toEqual(
        costs.map((one) => one * 100),
      );
    }),
    { numRuns: 12 },
  );
});
