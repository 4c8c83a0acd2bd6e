import fc from 'fast-check';
import type { PlanFigures } from '../../packages/core/src/calculate/plan-figures.js';
import type { FinancingPlan, FunderRow, GroupRow } from '../../packages/core/src/model/financing-plan.js';
import type { StatedAmount } from '../../packages/core/src/values/amount.js';
import { cents } from '../../packages/core/src/values/cents.js';

/** How the rows of a plan hang together: for each group the number of its parts, and the funders beside them. */
type Shape = { readonly groups: readonly number[]; readonly direct: number; readonly years: number };

/** Everything that can be right or wrong about a plan: its shape and one amount for every cell that adds nothing. */
export type Seed = { readonly shape: Shape; readonly amounts: readonly number[] };

export function seeds(
  parts: { readonly min: number; readonly max: number },
  most: number,
): fc.Arbitrary<Seed> {
  return fc
    .record({
      groups: fc.array(fc.integer(parts), { minLength: 1, maxLength: 3 }),
      direct: fc.integer({ min: 1, max: 3 }),
      years: fc.integer({ min: 2, max: 5 }),
    })
    .chain((shape) => {
      const rows = shape.direct + shape.groups.reduce((sum, count) => sum + count, 0);
      const count = rows * shape.years;
      return fc.record({
        shape: fc.constant(shape),
        amounts: fc.array(fc.integer({ min: 1, max: most }), { minLength: count, maxLength: count }),
      });
    });
}

/** A plan that adds up: direct funders first, then the groups with their parts, then the total; every row with its total. */
export function consistentPlan({ shape: { groups, direct, years }, amounts }: Seed): FinancingPlan {
  const left = [...amounts];
  const leaf = (label: string): Row => ({ label, amounts: left.splice(0, years) });
  const directs = Array.from({ length: direct }, (_, nth) => leaf(`Rahoittaja ${name(nth)}`));
  const grouped = groups.map((count, nth) => {
    const parts = Array.from({ length: count }, (_, part) => leaf(`Osa ${name(nth)}${name(part)}`));
    return { ...added(`Ryhmä ${name(nth)} yhteensä`, parts, years), parts };
  });
  return {
    years: Array.from({ length: years }, (_, year) => ({ year: 2021 + year })),
    rows: [
      ...directs.map(funder),
      ...grouped.map(
        ({ parts, ...row }): GroupRow => ({ ...stated(row), role: 'group', parts: parts.map(funder) }),
      ),
      { ...stated(added('Rahoitus yhteensä', [...directs, ...grouped], years)), role: 'total' },
    ],
    unit: '1',
    resolution: 1,
  };
}

/** The plan with other values in its cells, numbered as in {@link PlanFigures}. */
export function withValues(plan: FinancingPlan, values: readonly number[]): FinancingPlan {
  const width = plan.years.length + 1;
  const left = [...values];
  const next = (): Pick<FunderRow, 'amounts' | 'total'> => {
    const amounts = left.splice(0, width).map(amount);
    const total = amounts.pop();
    return { amounts, ...(total !== undefined && { total }) };
  };
  return {
    ...plan,
    rows: plan.rows.map((row) =>
      row.role === 'group'
        ? { ...row, ...next(), parts: row.parts.map((part) => ({ ...part, ...next() })) }
        : { ...row, ...next() },
    ),
  };
}

/** The figures as tab-separated text, as Excel would copy them; cell n of a row stands in column n + 1. */
export function toText({ plan, rows, values, width }: PlanFigures): string {
  const heading = ['Rahoitus', ...plan.years.map(({ year }) => String(year)), 'Yhteensä'];
  const lines = rows.map(({ row }, index) => [
    row.label,
    ...values
      .slice(index * width, (index + 1) * width)
      .map((value) => (value / 100).toFixed(2).replace('.', ',')),
  ]);
  return [heading, ...lines].map((cells) => cells.join('\t')).join('\n');
}

/** The address in that text of a cell of the figures. */
export function addressOf({ width }: PlanFigures, cell: number): string {
  return `${String.fromCharCode('B'.charCodeAt(0) + (cell % width))}${Math.floor(cell / width) + 2}`;
}

type Row = { readonly label: string; readonly amounts: readonly number[] };

function added(label: string, parts: readonly Row[], years: number): Row {
  const sum = (year: number): number => parts.reduce((so, part) => so + (part.amounts[year] ?? 0), 0);
  return { label, amounts: Array.from({ length: years }, (_, year) => sum(year)) };
}

function funder(row: Row): FunderRow {
  return { ...stated(row), role: 'municipal' };
}

function stated({ label, amounts }: Row): Pick<FunderRow, 'label' | 'amounts' | 'total'> {
  const total = amounts.reduce((sum, one) => sum + one, 0);
  return { label, amounts: amounts.map(amount), total: amount(total) };
}

function amount(value: number): StatedAmount {
  return { kind: 'amount', cents: cents(value) };
}

function name(nth: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + nth);
}
