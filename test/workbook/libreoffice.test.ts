import { beforeAll, describe, expect, test } from 'vitest';
import { toAddress } from '../../packages/core/src/grid/address.js';
import { at, change } from './contract.js';
import { contractXlsx } from './contract-book.js';
import { findLibreOffice, NOT_RUN, recalculateAll, resaved } from './libreoffice.js';
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

const shared = (column: string, row: number): string => `<c r="${column}${row}"><f t="shared" si="0"/></c>`;
const SHARED = bookBytes({
  sheets: {
    S: worksheet(
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f t="shared" ref="C1:D3" si="0">SUM($A1:B$1)*A1</f></c>${shared('D', 1)}</row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c>${shared('C', 2)}${shared('D', 2)}</row>`,
    ),
  },
});

if (findLibreOffice() === undefined) test(NOT_RUN, () => expect(findLibreOffice()).toBeUndefined());
else
  describe('LibreOffice', () => {
    let anew: readonly Uint8Array[] = [];
    beforeAll(async () => {
      anew = await recalculateAll([await written(), contractXlsx(), SHARED]);
    }, 60_000);
    const computed = (nth: number) => opened(anew[nth] ?? new Uint8Array());

    test('sees what we wrote, and computes the formulas that depend on it', async () => {
      const after = await computed(0).read();
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
      const theirs = await computed(1).read();
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
      const formulas = async (book: ReturnType<typeof opened>): Promise<unknown> =>
        (await book.read('S'))?.formulas;
      expect(await formulas(computed(2))).toEqual(await formulas(opened(SHARED)));
    });
  });
