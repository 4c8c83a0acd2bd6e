import { cents, parsePeriod, parseRate } from '@eurakit/core';
import { checkProject } from '@eurakit/core/checks';
import { Decimal } from 'decimal.js';
import { microseconds, ratio } from './lib/rounds.mjs';

/** All checks of a plan with its rate, period and unit given, beside its sums alone in decimal.js. */
export async function rows() {
  const small = plan(10, 4);
  const large = plan(100, 12);
  const checked = (project) => () => checkProject(project).length;
  return [
    { name: 'all checks of a 10 × 4 plan', micros: await microseconds(checked(small)), atMost: 20 },
    { name: 'all checks of a 100 × 12 plan', micros: await microseconds(checked(large)), atMost: 1000 },
    {
      name: 'all checks 10 × 4: faster than its sums in decimal.js',
      ratio: await ratio(decimalSums(small), checked(small)),
      atLeast: 5,
    },
    {
      name: 'all checks 100 × 12: faster than its sums in decimal.js',
      ratio: await ratio(decimalSums(large), checked(large)),
      atLeast: 5,
    },
  ];
}

/** A plan that agrees: EU and state, a group of municipalities, and the total; `count` rows in all. */
function plan(count, years) {
  const parts = Array.from({ length: count - 3 }, (_, row) =>
    Array.from({ length: years }, (_, year) => 100 * (1000 + row * 37 + year * 11)),
  );
  const group = parts[0].map((_, year) => parts.reduce((sum, part) => sum + part[year], 0));
  const support = group.map((amount) => amount * 4);
  const total = group.map((amount) => amount * 5);
  return {
    financingVersions: [],
    budgetVersions: [],
    partners: [],
    documents: [],
    tables: [],
    keys: [],
    unchecked: {},
    supportRate: parseRate('80 %'),
    period: parsePeriod(`2016-01-01..${2015 + years}-12-31`),
    planUnit: '1',
    financing: {
      years: Array.from({ length: years }, (_, year) => ({ year: 2016 + year })),
      unit: '1',
      resolution: 1,
      rows: [
        row('ESR- ja valtion rahoitus', 'euState', support),
        {
          ...row('Kuntien rahoitus', 'group', group),
          parts: parts.map((part, index) => row(`Kunta ${index}`, 'municipal', part)),
        },
        row('Yhteensä', 'total', total),
      ],
    },
  };
}

function row(label, role, values) {
  const stated = (value) => ({ kind: 'amount', cents: cents(value) });
  const total = values.reduce((sum, value) => sum + value, 0);
  return { label, role, amounts: values.map(stated), total: stated(total) };
}

/** The row totals, the group's and the plan's sums of the same plan from its amounts as text, and nothing else. */
function decimalSums({ financing }) {
  const texts = ({ amounts }) => amounts.map(({ cents: value }) => (value / 100).toFixed(2));
  const [support, group] = financing.rows;
  const table = [support, group, ...group.parts].map(texts);
  return () => {
    const decimals = table.map((row) => row.map((text) => new Decimal(text)));
    let agree = 0;
    for (const amounts of decimals)
      agree += amounts.reduce((sum, amount) => sum.plus(amount)).isZero() ? 0 : 1;
    for (const [year, amount] of decimals[1].entries()) {
      const sum = decimals.slice(2).reduce((so, part) => so.plus(part[year]), new Decimal(0));
      agree += sum.equals(amount) && sum.plus(decimals[0][year]).isPositive() ? 1 : 0;
    }
    return agree;
  };
}
