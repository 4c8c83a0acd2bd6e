import { expect, test } from 'vitest';
import { bindCell, cellToBind } from '../../packages/core/src/binding.js';
import { workbook } from '../support/small-workbook.js';
import { opened } from '../workbook/xlsx-file.js';
import { AUTHORITY_BINDING, authorityForm } from './authority-form.js';

test('pointing at the cells of the form gives its binding', async () => {
  const seen = await opened(authorityForm()).read();
  const made = AUTHORITY_BINDING.cells.map(({ field, sheet, cell, unit }) => {
    const found = cellToBind(seen, { sheet, cell });
    return found === undefined ? undefined : bindCell(field, found, unit);
  });
  expect(made).toEqual(AUTHORITY_BINDING.cells);
});

test.for<[cell: string, unit: string | undefined]>([
  ['C16', '1000'],
  ['C10', undefined],
])('the unit that the form declares for %s is %s', async ([cell, unit]) => {
  const seen = await opened(authorityForm()).read();
  expect(cellToBind(seen, { sheet: 'Hakemus', cell })?.unit).toBe(unit);
});

const SHEET = {
  Lomake: [
    'Hakemus|||',
    'Kustannus|Selite|Vuosi 1|Vuosi 2',
    'Palkat|€||',
    'Muut||120|',
    '||||',
    '|Allekirjoitus||',
    '||||',
  ],
};

test.for<[cell: string, label: string, heading: string | undefined, why: string]>([
  ['C3', 'A3 Palkat', 'C2 Vuosi 1', 'a currency between label and cell is none'],
  ['D4', 'A4 Muut', 'D2 Vuosi 2', 'a figure to the left is no label'],
  ['C4', 'A4 Muut', 'C2 Vuosi 1', 'what stands in the cell itself is not asked'],
  ['B7', 'B6 Allekirjoitus', undefined, 'where nothing stands to the left the text above is the label'],
])('%s is beside %s, under %s', ([cell, label, heading]) => {
  const found = cellToBind(workbook(SHEET), { sheet: 'lomake', cell });
  const shown = (text: { cell: string; text: string } | undefined) => text && `${text.cell} ${text.text}`;
  expect([shown(found?.label), shown(found?.heading)]).toEqual([label, heading]);
});

test.for<[sheet: string, cell: string, why: string]>([
  ['Lomake', 'A1', 'nothing before it or above it'],
  ['Muu', 'A1', 'no such sheet'],
  ['Lomake', 'A', 'no address'],
])('%s!%s cannot be bound: %s', ([sheet, cell]) => {
  expect(cellToBind(workbook(SHEET), { sheet, cell })).toBeUndefined();
});

test('a merged area is one cell, and a heading merged over columns is that of each', () => {
  const seen = workbook(
    { Lomake: ['Rahoitus|||', '|Tuki||Muu', '|2026||', 'Yhteensä|||'] },
    { merged: { Lomake: ['A1:D1', 'B2:C2', 'B4:C4', 'B3:C3'] } },
  );
  expect(cellToBind(seen, { sheet: 'Lomake', cell: 'C4' })).toEqual({
    sheet: 'Lomake',
    cell: 'B4',
    label: { text: 'Yhteensä', cell: 'A4' },
    heading: { text: '2026', cell: 'B3' },
  });
  expect(cellToBind(seen, { sheet: 'Lomake', cell: 'D4' })?.heading).toEqual({ text: 'Muu', cell: 'D2' });
});
