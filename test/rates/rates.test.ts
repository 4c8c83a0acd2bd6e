import { describe, expect, test } from 'vitest';
import { FLAT_RATES, SIDE_COST_RATES } from '../../packages/core/src/rates.js';
import { rateDigits } from '../../packages/core/src/values/rate.js';

const ALL = [...FLAT_RATES, ...SIDE_COST_RATES];

describe('percentages with their sources', () => {
  test('which there are, and what each is', () => {
    expect(
      ALL.map(({ id, rate, funds, valid }) => [id, rateDigits(rate), funds.join(' '), valid.from]),
    ).toEqual([
      ['2014-2020/flat-17', '17', 'ESR', '2014-01-01'],
      ['2014-2020/flat-24', '24', 'EAKR', '2014-01-01'],
      ['2021-2027/flat-40', '40', 'EAKR ESR+ JTF', '2021-01-01'],
      ['2021-2027/flat-1.5', '1.5', 'EAKR JTF', '2021-01-01'],
      ['2021-2027/side-26.44', '26.44', 'EAKR ESR+ JTF', '2021-08-24'],
      ['2021-2027/side-20.42', '20.42', 'EAKR ESR+ JTF', '2021-08-24'],
    ]);
  });

  test.for(ALL)('$id says in its name what it is, and where it was seen', ({ id, rate, source, valid }) => {
    expect(id).toMatch(/^\d{4}-\d{4}\/(?:flat|side)-/);
    expect(id.split('-').at(-1)).toBe(rateDigits(rate));
    expect(id.slice(0, 4)).toBe(valid.from.slice(0, 4));
    expect(source.link).toMatch(/^https?:\/\/(?:www\.)?rakennerahastot\.fi\//);
    expect(source.seen).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('no two have the same name, and every text is in three languages', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    for (const { base, covers, source } of ALL)
      for (const text of [covers, source.text, ...(base === undefined ? [] : [base])])
        expect(new Set([text.fi, text.sv, text.en]).size).toBe(3);
  });
});
