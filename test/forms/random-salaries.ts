import fc from 'fast-check';

/** Salaries as a project file holds them: lines of every model, whole or with gaps, and sums that need not add up. */
export function salaries(): fc.Arbitrary<unknown> {
  const year = fc.constantFrom<number | string>(2026, 2027, 2028, '2026 (9–12)', '2029 (1–6)');
  return fc
    .tuple(
      fc.array(year, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('applied', 'approved', 'change-2', undefined),
    )
    .chain(([years, version]) =>
      fc.array(salaryRow(years.length), { maxLength: 3 }).map((rows) => ({
        ...(version !== undefined && { version }),
        years,
        rows,
      })),
    );
}

function salaryRow(years: number): fc.Arbitrary<unknown> {
  const yearly = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
    fc.array(value, { minLength: years, maxLength: years });
  const label = fc.constantFrom('Projektipäällikkö', 'Kouluttaja', '=1+1', ' a ', '', 'ä\nö', '2026');
  const line = fc
    .record(
      {
        label,
        model: fc.constantFrom('unit-cost', 'standard-side-cost', 'actual'),
        wage: money(),
        hourlyCost: money(),
        sideCostRate: fc.constantFrom('26.44 %', '20.42 %', '0 %', '9999.123456 %'),
        workShare: fc.constantFrom('100 %', '50 %', '33.3 %', '66.600 %'),
        isTeaching: fc.boolean(),
        hasHolidayBonus: fc.boolean(),
        work: yearly(
          fc.oneof(
            { weight: 4, arbitrary: fc.constantFrom<string | number | null>('12', '7.2', 860, '0', '0.125') },
            fc.constantFrom(null, 'noin 6', '999999999.999999', '-1'),
          ),
        ),
        amounts: yearly(money()),
        total: money(),
      },
      { requiredKeys: ['label', 'amounts'] },
    )
    .map((row) => ({ role: 'item', ...row }));
  const total = fc
    .record({ label, amounts: yearly(money()), total: money() }, { requiredKeys: ['label', 'amounts'] })
    .map((row) => ({ role: 'total', ...row }));
  return fc.oneof({ weight: 5, arbitrary: line }, total);
}

function money(): fc.Arbitrary<string | null> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 900_000 }).map((cents) => (cents / 100).toFixed(2)) },
    { weight: 2, arbitrary: fc.constant(null) },
    fc.constantFrom('0', '3260', '12.345', 'noin 5', '-0.01', '90000000000000.01', '12345678901.23'),
  );
}
