import { describe, expect, test } from 'vitest';
import { toAddress } from '../../packages/core/src/grid/address.js';
import { at, change } from './contract.js';
import { contractXlsx } from './contract-book.js';
import { findLibreOffice, NOT_RUN, recalculate, resaved } from './libreoffice.js';
import { bookBytes, opened, worksheet } from './xlsx-file.js';

/** Texts, numbers and formulas that the other reader must see as we wrote them. */
const WRITTEN = [
  change('Tuki!C4', 1234.56),
  change('Tuki!C5', 0.1),
  change('Tuki!B4', '=1+1'),
  change('Tuki!B5', 'a <b> & "c"\nd  '),
  change('Tuki!D5', false),
  change('Tuki!G5', 40, { formula: 'ROUND(C4/C5,0)+SUM(Taulu[Osuus])' }),
  change('Tuki!AA100', '@ Ääkkönen 😀'),
];

async function written(): Promise<Uint8Array> {
  const workbook = opened(contractXlsx());
  const applied = await workbook.apply({ cells: WRITTEN }, await workbook.read());
  expect(applied).toMatchObject({ ok: true });
  return workbook.save();
}

if (findLibreOffice() === undefined) test(NOT_RUN, () => expect(findLibreOffice()).toBeUndefined());
else
  describe('LibreOffice', () => {
    test('sees what we wrote, and computes the formulas that depend on it', async () => {
      const after = await opened(await recalculate(await written())).read();
      for (const { sheet, row, column, value, formula } of WRITTEN) {
        const place = `${sheet}!${toAddress(row, column)}`;
        if (formula === undefined) expect([place, at(after, place)?.value]).toEqual([place, value]);
      }
      expect(at(after, 'Tuki!G5')?.value).toBe(12_346.25);
      expect(at(after, 'Tuki!C6')?.value).toBe(1234.66);
      expect(at(after, 'Toinen!A1')?.value).toBeCloseTo(1234.66 * 3, 9);
      expect(at(after, 'Toinen!A2')?.value).toBe(1234.56);
      expect(at(after, 'Tuki!D4')).toMatchObject({ value: 0.25, format: '0%' });
    });

    test('believes our results and computes the ones we dropped, also when it does not compute anew', async () => {
      const after = await opened(await resaved(await written())).read();
      expect(at(after, 'Tuki!G5')?.value).toBe(40);
      expect(at(after, 'Tuki!C6')?.value).toBe(1234.66);
      expect(at(after, 'Tuki!D6')?.value).toBeCloseTo(2469.32, 9);
      expect(at(after, 'Tuki!E6')?.value).toBe(1);
    });

    test('gives the same snapshot of a workbook that it wrote itself', async () => {
      const ours = await opened(contractXlsx()).read();
      const theirs = await opened(await recalculate(contractXlsx())).read();
      expect(theirs.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
        ours.sheets.map(({ name, visibility }) => [name, visibility]),
      );
      for (const [index, sheet] of ours.sheets.entries()) {
        expect(theirs.sheets[index]?.merged).toEqual(sheet.merged);
        const values = (rows: typeof sheet.rows = []): unknown =>
          rows.map(({ index: row, cells }) => [row, cells.map(({ column, value }) => [column, value])]);
        expect(values(theirs.sheets[index]?.rows)).toEqual(values(sheet.rows));
      }
    });

    test('spells shared formulas out as we do', async () => {
      const shared = (column: string, row: number): string =>
        `<c r="${column}${row}"><f t="shared" si="0"/></c>`;
      const bytes = bookBytes({
        sheets: {
          S: worksheet(
            `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f t="shared" ref="C1:D3" si="0">SUM($A1:B$1)*A1</f></c>${shared('D', 1)}</row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c>${shared('C', 2)}${shared('D', 2)}</row>`,
          ),
        },
      });
      const formulas = async (book: Uint8Array): Promise<unknown> => (await opened(book).read('S'))?.formulas;
      expect(await formulas(await recalculate(bytes))).toEqual(await formulas(bytes));
    });
  });
