import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { evaluate, type Source } from '@eurakit/core/read';
import { expect, test } from 'vitest';

const EXAMPLE = fileURLToPath(new URL('../examples/pro-sos/', import.meta.url));
const table = readFileSync(`${EXAMPLE}rahoitus.txt`);
const file = readFileSync(`${EXAMPLE}project.json`);

const codes = (source: Source): readonly string[] => evaluate(source).findings.map(({ code }) => code);

test('a table may be handed over as text or bytes, alone or by name', () => {
  const expected = codes(table.toString('utf8'));
  expect(expected).toContain('percents-are-display-roundings');
  for (const source of [
    new Uint8Array(table),
    { text: table.toString('utf8') },
    { bytes: new Uint8Array(table) },
  ]) {
    expect(codes(source)).toEqual(expected);
  }
});

test('a project file also as a JSON value; what is not one is said to be wrong, not thrown', () => {
  expect(codes({ json: JSON.parse(file.toString('utf8')) })).toEqual(codes(file.toString('utf8')));
  expect(codes({ json: undefined })).toEqual(['json-not-as-expected']);
  expect(codes({ json: { eurakit: 2 } })).toEqual(['json-not-as-expected']);
});

test('a draft of another reader is placed by its own places', () => {
  const draft = {
    financing: {
      years: [2021, 2022],
      rows: [{ label: 'Salo', role: 'municipal' as const, amounts: ['10', '2x'], total: '30' }],
    },
  };
  const { findings } = evaluate({ draft, locate: (path) => ({ sheet: 'Rahoitus', cell: path.join('.') }) });
  expect(findings.find(({ code }) => code === 'unreadable-amount')).toMatchObject({
    where: { sheet: 'Rahoitus', cell: 'financing.rows.0.amounts.1' },
    expected: 2000,
  });
});
