import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../packages/core/src/grid/snapshot.js';
import { officeWorkbook } from '../../packages/excel-addin/src/office-workbook.js';
import { EMPTY } from '../excel-host/book.js';
import type { HostSettings } from '../excel-host/excel-host.js';
import { startExcel } from '../excel-host/excel-host.js';
import { at, CONTRACT_SNAPSHOT, change } from '../workbook/contract.js';
import { openContractExcel } from './open-contract-excel.js';
import { blockOfChanges, bookOf, numbers, type OpenExcel, openExcel } from './open-excel.js';

const FAILURES = ['refused', 'answer-lost', 'left-off'] as const;

const SMALL = {
  cells: [
    change('Tuki!B4', 'Kotka'),
    change('Tuki!C4', 7),
    change('Tuki!C6', 1, { overwritesFormula: true }),
    change('Tuki!D4', 0.5, { formula: 'C4/2' }),
    change('Tuki!H40', '2019'),
    change('Toinen!A3', undefined),
  ],
  properties: new Map([
    ['laji', undefined],
    ['uusi', 'on'],
  ]),
};

/** What another Excel shows of the same workbook, without failures. */
function shown({ book }: OpenExcel): Promise<Snapshot> {
  const other = startExcel(book);
  return officeWorkbook((batch) => other.excel.run(batch)).read();
}

describe('failing every request in turn shows old or new, never a mix', () => {
  const cases = FAILURES.flatMap((failure) =>
    Array.from({ length: 6 }, (_, index) => [failure, index + 1] as const),
  );

  test.for(cases)('%s at request %i, several sheets', async ([failure, at]) => {
    const excel = openContractExcel({ fails: (request) => (request === at ? failure : undefined) });
    const outcome = await filled(() => excel.workbook.apply(SMALL, CONTRACT_SNAPSHOT));
    const after = await shown(excel);
    if (outcome === 'done') expect(at2(after)).toEqual(['Kotka', 7, 1, 'C4/2', '2019', undefined]);
    else expect(after).toEqual(CONTRACT_SNAPSHOT);
  });

  test.for(cases.filter(([, at]) => at <= 3))('%s at request %i, in several parts', async ([failure, at]) => {
    const snapshot = bookOf({ Tuki: numbers(12, 10) });
    const excel = openExcel(snapshot, {
      mostBytes: 5_000_000,
      fails: (request) => (request === at ? failure : undefined),
    });
    const seen = await shown(excel);
    const value = 'x'.repeat(30_000);
    const cells = blockOfChanges('Tuki', 13, 10).map((one) => ({ ...one, value }));
    const outcome = await filled(() => excel.workbook.apply({ cells }, seen));
    const after = await shown(excel);
    if (outcome !== 'done') expect(after).toEqual(snapshot);
    else
      expect(
        new Set(cells.map(({ row, column }) => after.sheets[0]?.rows[row]?.cells[column]?.value)).size,
      ).toBe(1);
  });

  const at2 = (after: Snapshot): readonly unknown[] => [
    ...['Tuki!B4', 'Tuki!C4', 'Tuki!C6'].map((place) => at(after, place)?.value),
    at(after, 'Tuki!D4')?.formula,
    ...['Tuki!H40', 'Toinen!A3'].map((place) => at(after, place)?.value),
  ];
});

/** Whether an action was done or refused with an error. */
async function filled(act: () => Promise<unknown>): Promise<'done' | 'refused'> {
  try {
    expect(await act()).toMatchObject({ ok: true });
    return 'done';
  } catch (error) {
    expect(error).toMatchObject({ code: expect.any(String) });
    return 'refused';
  }
}

describe('what Excel refuses whatever the workbook holds', () => {
  test('while a cell is being edited nothing is read or written, and the error says so', async () => {
    let isEditing = true;
    const excel = openContractExcel({ isEditingCell: () => isEditing });
    const error = { code: 'InvalidOperationInCellEditMode' };
    await expect(excel.workbook.read()).rejects.toMatchObject(error);
    await expect(excel.workbook.apply(SMALL, CONTRACT_SNAPSHOT)).rejects.toMatchObject(error);
    isEditing = false;
    expect(await excel.workbook.read()).toEqual(CONTRACT_SNAPSHOT);
  });

  test('a reading that fails once is tried in another way', async () => {
    const excel = openContractExcel({ fails: (request) => (request === 1 ? 'refused' : undefined) });
    expect(await excel.workbook.read()).toEqual(CONTRACT_SNAPSHOT);
  });

  test('a formula that Excel does not take changes nothing', async () => {
    const excel = openContractExcel();
    const cells = [change('Tuki!B4', 'Kotka'), change('Tuki!H4', 1, { formula: 'SUM(C4' })];
    await expect(excel.workbook.apply({ cells }, CONTRACT_SNAPSHOT)).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
    expect(await excel.workbook.read()).toEqual(CONTRACT_SNAPSHOT);
  });

  test('a property that Excel would cut is not written', async () => {
    const excel = openContractExcel();
    const properties = new Map([['pitkä', 'x'.repeat(256)]]);
    await expect(excel.workbook.apply({ cells: [], properties }, CONTRACT_SNAPSHOT)).rejects.toThrow('pitkä');
    expect(excel.counts.requests).toBe(0);
  });
});

describe('a second user', () => {
  const editing = (edit: Required<HostSettings>['before']): OpenExcel =>
    openContractExcel({ before: (request, book) => (request === 3 ? edit(request, book) : undefined) });

  test('who changed a cell since it was seen is not overwritten', async () => {
    const excel = editing((_, { sheets, set }) => {
      const [tuki] = sheets;
      if (tuki !== undefined) set(tuki, 3, 2, { ...EMPTY, value: 99 });
    });
    expect(await excel.workbook.apply(SMALL, await excel.workbook.read())).toEqual({
      ok: false,
      problem: { kind: 'changed-since', sheet: 'Tuki', cell: 'C4' },
    });
  });

  test('who deleted a sheet', async () => {
    const excel = editing((_, { sheets }) => void sheets.pop());
    expect(await excel.workbook.apply(SMALL, await excel.workbook.read())).toEqual({
      ok: false,
      problem: { kind: 'sheet-missing', sheet: 'Toinen' },
    });
    expect(excel.counts.cellsWritten).toBe(0);
  });
});
