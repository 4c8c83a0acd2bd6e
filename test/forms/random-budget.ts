import fc from 'fast-check';
import { COST_CATEGORIES } from '../../packages/core/src/model/amount-table.js';

/**
 * Budgets as a project file holds them: groups in groups, income, costs by a percentage; whole or with gaps, and sums
 * that need not add up.
 */
export function budget(): fc.Arbitrary<unknown> {
  const year = fc.constantFrom<number | string>(2026, 2027, 2028, '2026 (9–12)', '2029 (1–6)');
  const years = fc.oneof(
    fc.constantFrom<(number | string)[]>([2026, 2027], [2027], [2026, 2027, 2028]),
    fc.array(year, { minLength: 1, maxLength: 3 }),
  );
  return fc
    .tuple(years, fc.constantFrom('applied', 'approved', 'change-2', undefined))
    .chain(([own, version]) =>
      fc.array(budgetRow(own.length, 2), { maxLength: 4 }).map((rows) => ({
        ...(version !== undefined && { version }),
        years: own,
        rows,
      })),
    );
}

/** How costs are declared, in words that a cell has and in others. */
export function costTerms(): Readonly<Record<'costModel' | 'salaryModel' | 'vat', fc.Arbitrary<string>>> {
  return {
    costModel: fc.constantFrom(
      '2021-2027/flat-40',
      '2021-2027/flat-1.5',
      'lump-sum',
      'actual-costs',
      'kertakorvaus',
      'flat-40',
      'Flat rate 40 % (2021-2027)',
      '“lump sum”',
      '',
    ),
    salaryModel: fc.constantFrom('unit-cost', 'standard-side-cost', 'actual'),
    vat: fc.constantFrom('cost', 'deducted'),
  };
}

function budgetRow(years: number, depth: number): fc.Arbitrary<object> {
  const money = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 900 }).map((euros) => String(euros * 5)) },
    { weight: 3, arbitrary: fc.constant(null) },
    fc.constantFrom('0', '12.345', 'noin 5', '-0.01', '90000000000000.01', '12345678901.23'),
  );
  const stated = {
    label: fc.constantFrom('Palkat', 'Flat rate', 'Tulot', '=1+1', ' a ', '', 'ä\nö', '2026'),
    amounts: fc.array(money, { minLength: years, maxLength: years }),
    total: money,
    category: fc.constantFrom(...COST_CATEGORIES),
    rate: fc.constantFrom('40 %', '17 %', '20 %', '0 %', '26.44 %'),
  };
  const required = ['label', 'amounts', 'role'] as const;
  const plain = fc.record(
    { ...stated, role: fc.constantFrom('item', 'item', 'income') },
    { requiredKeys: [...required] },
  );
  if (depth === 0) return plain;
  const group = fc.record(
    {
      ...stated,
      role: fc.constant('group'),
      parts: fc.array(budgetRow(years, depth - 1), { maxLength: 3 }),
    },
    { requiredKeys: [...required, 'parts'] },
  );
  const total = fc.record({ ...stated, role: fc.constant('total') }, { requiredKeys: [...required] });
  return depth === 2 ? fc.oneof(plain, group, total) : fc.oneof(plain, group);
}
