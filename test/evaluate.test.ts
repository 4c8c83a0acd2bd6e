import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AllocationKey, CallError } from '@eurakit/core';
import { evaluate, type Source } from '@eurakit/core/read';
import { findingText } from '@eurakit/core/render';
import { openXlsx } from '@eurakit/core/xlsx';
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

test.for<[source: unknown, why: string]>([
  [undefined, 'nothing'],
  [42, 'a number'],
  [{}, 'an object without a source'],
  [JSON.parse(file.toString('utf8')), 'a project file that was parsed: it goes in as { json }'],
])('what is no source is a wrong call: %j', ([source]) => {
  expect(() => Reflect.apply(evaluate, undefined, [source])).toThrow(CallError);
  expect(() => Reflect.apply(evaluate, undefined, [source])).toThrow(/\{ json \}/);
});

test.for<[bytes: unknown, why: string]>([
  [undefined, 'nothing'],
  ['kirja.xlsx', 'the name of a file'],
  [new ArrayBuffer(8), 'a buffer that has no bytes of its own'],
])('what are no bytes is a wrong call, %s', ([bytes]) => {
  expect(() => Reflect.apply(openXlsx, undefined, [bytes])).toThrow(CallError);
  expect(() => Reflect.apply(openXlsx, undefined, [bytes])).toThrow(/Uint8Array/);
});

test('who gave the key is not told to give it', () => {
  const hint = (keys: readonly AllocationKey[]): string => {
    const { findings } = evaluate(table.toString('utf8'), { context: { keys } });
    const finding = findings.find(({ code }) => code === 'percents-are-display-roundings');
    return finding === undefined ? '' : findingText(finding, 'fi').hint;
  };
  const weights = [131155, 20851, 54319, 85855].map((weight) => ({ weight }));
  expect(hint([])).toContain('Anna jakoperuste');
  expect(hint([{ name: 'asukasluku', weights }])).toBe('Älä laske osuuksia näistä prosenteista.');
});
