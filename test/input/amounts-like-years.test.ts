import { evaluate } from '@eurakit/core/read';
import { expect, test } from 'vitest';

test.for<[row: string, why: string]>([
  ['Matkat\t2000\t2000\t2000\t6000', 'the same amount in every year'],
  ['Matkat\t2000\t2010\t2005\t6015', 'amounts that could be years, but do not follow each other'],
  ['Matkat\t2019\t2000\t2050\t6069', 'in no order at all'],
  ['Matkat\t1999\t2000\t2500\t6499', 'one of them no year anyway'],
])('%s is a row of amounts: %s', ([row]) => {
  const { tables, findings } = evaluate(
    ['Kustannukset\t2024\t2025\t2026\tYhteensä', 'Palkat\t100\t100\t100\t300', row, 'Muut\t5\t5\t5\t15'].join(
      '\n',
    ),
  );
  const labels = tables.map(({ project }) =>
    project.tables.flatMap((table) => table.rows.map(({ label }) => label)),
  );
  expect(labels).toEqual([['Palkat', 'Matkat', 'Muut']]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.for<[heading: string, why: string]>([
  ['Kustannukset\t2024\t2025\t2026\tYhteensä', 'the same years again'],
  ['Kustannukset\t2027\t2028\t2029\tYhteensä', 'the years after'],
  ['Kustannukset\t2026\t2025\t2024\tYhteensä', 'the years the other way round'],
])('%s begins another table: %s', ([heading]) => {
  const table = (first: string) => [first, 'Palkat\t100\t100\t100\t300', 'Muut\t5\t5\t5\t15'];
  const { tables } = evaluate(
    [...table('Kustannukset\t2024\t2025\t2026\tYhteensä'), ...table(heading)].join('\n'),
  );
  expect(tables).toHaveLength(2);
});
