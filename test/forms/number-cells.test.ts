import { expect, test } from 'vitest';
import { fillForms } from '../../packages/core/src/forms.js';
import type { NewSheet } from '../../packages/core/src/grid/new-workbook.js';
import { newXlsx } from '../../packages/core/src/xlsx.js';
import { partText } from '../workbook/xlsx-file.js';
import { withDecisions } from './decided-project.js';
import { exampleOf } from './example.js';

/** The cells of a sheet that take a number: `row,column` with the least number. */
function numbersOf({ numbers = [] }: NewSheet): ReadonlyMap<string, number> {
  return new Map(
    numbers.flatMap(({ area, least }) =>
      Array.from(
        { length: area.bottom - area.top + 1 },
        (_, nth) => [`${area.top + nth},${area.left}`, least] as const,
      ),
    ),
  );
}

const INPUT = 'FBF7EA';

test.for<[name: string, sheets: readonly string[]]>([
  ['joint-flat-17', ['Kustannusarvio', 'Palkat', 'Osatoteuttajien rahoitus']],
  ['group-flat-40', ['Palkat', 'Osatoteuttajien rahoitus']],
  ['pro-sos', ['Rahoitussuunnitelma']],
])('%s: every cell for a figure takes a number, no formula does', ([name, sheets]) => {
  const found = fillForms(exampleOf(name)).sheets.filter((sheet) => sheets.includes(sheet.name));
  expect(found).toHaveLength(sheets.length);
  for (const sheet of found) {
    const numbers = numbersOf(sheet);
    const isNumber = ({ row, column }: { readonly row: number; readonly column: number }): boolean =>
      numbers.has(`${row},${column}`);
    const typed = sheet.cells.filter(
      ({ value, formula, style }) =>
        typeof value === 'number' && formula === undefined && style?.fill === INPUT,
    );
    expect(typed.length, sheet.name).toBeGreaterThan(0);
    expect(typed.filter((cell) => !isNumber(cell))).toEqual([]);
    expect(sheet.cells.filter((cell) => cell.formula !== undefined && isNumber(cell))).toEqual([]);
  }
});

test('months, hours and percentages cannot be below nothing, an amount can', () => {
  const sheets = fillForms(exampleOf('joint-flat-17')).sheets;
  const least = (name: string): ReadonlySet<number> =>
    new Set(sheets.filter((sheet) => sheet.name === name).flatMap((sheet) => [...numbersOf(sheet).values()]));
  expect(least('Palkat').has(0)).toBe(true);
  expect([...least('Osatoteuttajien rahoitus')].every((one) => one < 0)).toBe(true);
});

test('the warning is in the language of the workbook, and the file holds it once for cells that are alike', () => {
  const book = fillForms(withDecisions(), { language: 'sv' });
  const nth = book.sheets.findIndex(({ name }) => name === 'Beslut') + 1;
  const xml = partText(newXlsx(book), `xl/worksheets/sheet${nth}.xml`);
  const found = xml.match(/<dataValidation type="decimal"[^>]*>/g) ?? [];
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('errorStyle="warning"');
  expect(found[0]).toContain('Här ska ett belopp i euro stå som tal');
});
