import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  isForFund,
  parseFund,
  parseProgrammePeriod,
  RATE_PACKS,
  readRatePack,
  toRatePackFile,
} from '../../packages/core/src/rates.js';
import { schemaViolations } from '../schema/json-schema.js';

const ALL = RATE_PACKS.flatMap(({ entries }) => entries);
const SCHEMA = JSON.parse(
  readFileSync(
    fileURLToPath(new URL('../../packages/core/schema/rates.schema.json', import.meta.url)),
    'utf8',
  ),
);

describe('the packs', () => {
  test('one for each programme period, every id once and in its period', () => {
    expect(RATE_PACKS.map(({ period }) => period)).toEqual(['2014-2020', '2021-2027']);
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    for (const { period, entries } of RATE_PACKS)
      for (const { id } of entries) expect(id.startsWith(`${period}/`)).toBe(true);
  });

  test.for(ALL)('$id has a value only where a source was seen, in three languages', (entry) => {
    const { evidence, value, covers, base, source, valid } = entry;
    if (value !== undefined) expect(evidence).toBe('evidenced');
    if (evidence === 'evidenced')
      expect(source).toMatchObject({ link: expect.any(String), seen: '2026-11-21' });
    for (const text of [covers, source.text, ...(base === undefined ? [] : [base])])
      expect(new Set([text.fi, text.sv, text.en]).size).toBe(3);
    expect(valid.to === undefined || valid.from < valid.to).toBe(true);
  });

  test.for(RATE_PACKS)('$period is written as a file that the schema takes, and read back', (pack) => {
    const file = toRatePackFile(pack);
    expect(schemaViolations(SCHEMA, JSON.parse(JSON.stringify(file)))).toEqual([]);
    expect(readRatePack(JSON.stringify(file))).toEqual({ ok: true, value: pack });
  });
});

test.for([
  ['esr+', 'ESR+'],
  [' ESF+ ', 'ESR+'],
  ['ERDF', 'EAKR'],
  ['Eruf', 'EAKR'],
  ['FRO', 'JTF'],
  ['Muu', undefined],
  ['constructor', undefined],
] as const)('the fund %s is %s', ([text, fund]) => {
  expect(parseFund(text)).toBe(fund);
});

test('a value without funds is for all, and ESR stands for ESR+', () => {
  expect(isForFund({ funds: [] }, 'JTF')).toBe(true);
  expect(isForFund({ funds: ['ESR+'] }, 'ESR')).toBe(true);
  expect(isForFund({ funds: ['ESR+'] }, 'EAKR')).toBe(false);
});

test.for([
  ['2021–2027', '2021-2027'],
  [' 2021 - 2027 ', '2021-2027'],
  ['2027-2021', undefined],
  ['2021', undefined],
] as const)('the programme period %s is %s', ([text, period]) => {
  expect(parseProgrammePeriod(text)).toBe(period);
});
