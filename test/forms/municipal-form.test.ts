import { expect, test } from 'vitest';
import { fillForms } from '../../packages/core/src/forms.js';
import type { NewSheet } from '../../packages/core/src/grid/new-workbook.js';
import type { Project } from '../../packages/core/src/model/project.js';
import { proSos, withPolicies, withTies } from './example.js';

/** The rows of the sheet *Kuntarahoitus* as texts, empty cells left out. */
function rowsOf(project: Project): readonly string[] {
  const sheet = fillForms(project).sheets.find(({ name }) => name === 'Kuntarahoitus');
  return textRows(sheet);
}

function textRows(sheet: NewSheet | undefined): readonly string[] {
  const rows = new Map<number, string[]>();
  for (const { row, value } of sheet?.cells ?? [])
    if (value !== undefined && value !== '')
      rows.set(row, [...(rows.get(row) ?? []), typeof value === 'number' ? short(value) : String(value)]);
  return [...rows].sort(([a], [b]) => a - b).map(([, texts]) => texts.join(' | '));
}

function short(value: number): string {
  return String(Number(value.toFixed(4)));
}

test('each amount is followed from its exact share to the plan', () => {
  const rows = rowsOf(proSos());
  const first = rows.indexOf('2016 (9–12)');
  expect(rows.slice(first, first + 9)).toEqual([
    '2016 (9–12)',
    'Kuntien ja muu julkinen rahoitus yhteensä | 7960',
    'Kuntaliitto | 1956 | kiinteä osuus',
    'Jaettava | 6004',
    'Eksote | 131155 | 2695.101 | 2695 | 0.101 | 4 | 2695 | 2695 | 0',
    'Hamina | 20851 | 428.4667 | 428 | 0.4667 | 1 | 429 | 429 | 0',
    'Kotka | 54319 | 1116.1999 | 1116 | 0.1999 | 3 | 1116 | 1116 | 0',
    'Kouvola | 85855 | 1764.2324 | 1764 | 0.2324 | 2 | 1764 | 1764 | 0',
    'Yhteensä | 292180 | 6004 | 6003 | 1 | 6004 | 6004 | 0',
  ]);
});

test('a tie is marked, and a refund mirrors a payment', () => {
  const rows = rowsOf(withTies());
  expect(rows).toContain('A kunta | 1 | 33.3333 | 33 | 0.3333 | 1 | 34 | 34 | 0 | tasatilanne');
  expect(rows).toContain('A kunta | 1 | -33.3333 | -33 | 0.3333 | 1 | -34 | -34 | 0 | tasatilanne');
});

test('each way to share is told, and gives the plan', () => {
  const rows = rowsOf(withPolicies());
  expect(rows.filter((row) => /^(Suurin jäännös|Kertymä|Muut saavat)/.test(row))).toHaveLength(4);
  expect(rows.filter((row) => row.endsWith('| erotuksen kantaja'))).toHaveLength(3);
  expect(rows.some((row) => row.startsWith('Jakoperuste ei anna'))).toBe(false);
});

test('without a key there is no such sheet; printed percentages that give the amounts are one', () => {
  const { keys: _, ...rest } = proSos();
  expect(fillForms({ ...rest, keys: [] }).sheets.map(({ name }) => name)).not.toContain('Kuntarahoitus');
  const { financing } = proSos();
  const rows = financing?.rows.map((row) =>
    row.role !== 'group' ? row : { ...row, parts: row.parts.slice(1, 3).map(halved) },
  );
  const halves = { ...rest, keys: [], financing: { ...financing, rows } } as Project;
  expect(rowsOf(halves).some((row) => row.includes('· Osuus'))).toBe(true);
});

function halved(row: { readonly label: string }): unknown {
  const amounts = [3980, 8503, 8518].map((euros, nth) => ({
    kind: 'amount',
    cents: euros * 100 - (row.label === 'Hamina' && nth > 0 ? 100 : 0),
  }));
  return { label: row.label, role: 'municipal', amounts, statedPercent: { scaled: 50, decimals: 0 } };
}
