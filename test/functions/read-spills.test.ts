import { expect, test } from 'vitest';
import { parseArea } from '../../packages/core/src/grid/address.js';
import { readSpills } from '../../packages/excel-addin/src/functions/read-spills.js';
import { bookOf } from '../excel/open-excel.js';
import { ExcelFault, type HostObject } from '../excel-host/host-object.js';
import { interpret, type References } from '../excel-host/interpreter.js';
import { type Bridge, officeClient } from '../excel-host/office-client.js';
import type { BridgeMessage } from '../excel-host/wire.js';

/** An Excel that knows of cells only which others they fill: `Jako!A1` → `A1:A4`. */
function spillingExcel(fills: Readonly<Record<string, string>>) {
  const references: References = { next: 1, live: new Map() };
  const counts = { requests: 0, asked: 0 };
  const range = (sheet: string, address: string): HostObject => {
    const area = parseArea(address);
    if (area === undefined) throw new ExcelFault('InvalidArgument', `no address: ${address}`);
    const spill = fills[`${sheet}!${address}`];
    return {
      type: 'Range',
      scalars: {
        RowIndex: { get: () => area.top },
        ColumnIndex: { get: () => area.left },
        RowCount: { get: () => area.bottom - area.top + 1 },
        ColumnCount: { get: () => area.right - area.left + 1 },
      },
      paths: {
        GetSpillingToRangeOrNullObject: () => {
          counts.asked += 1;
          return spill === undefined ? null : range(sheet, spill);
        },
      },
    };
  };
  const worksheet = (name: unknown): HostObject => ({
    type: 'Worksheet',
    id: String(name),
    paths: { GetRange: ([address]) => range(String(name), String(address)) },
  });
  const root: HostObject = {
    type: 'Workbook',
    objects: { Worksheets: () => ({ type: 'WorksheetCollection', item: worksheet }) },
  };
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, message }: BridgeMessage = JSON.parse(text);
      counts.requests += 1;
      const body = JSON.stringify(interpret(message.body, root, references));
      const answer = { id, type: 1, message: { statusCode: 200, headers: {}, body } };
      queueMicrotask(() => bridge.onMessageFromHost?.(JSON.stringify(answer)));
    },
  };
  return { excel: officeClient(bridge), counts, live: () => references.live.size };
}

const row = (index: number, ...formulas: readonly (string | undefined)[]) => ({
  index,
  hidden: false,
  cells: formulas.map((formula, column) => ({ column, value: 1, formula, format: 'General' })),
});

test('Excel is asked once which cells the functions fill; one cell alone is none', async () => {
  const book = bookOf({
    Jako: [row(0, 'EURA.ALLOCATE(1,E1:E4)', 'SEQUENCE(3)'), row(5, 'EURA.FITS(A1,B1)')],
    'Muu sivu': [row(0, undefined, 'EURA.CHECK(A1:C9)')],
  });
  const { excel, counts, live } = spillingExcel({
    'Jako!A1': 'A1:A4',
    'Muu sivu!B1': 'B1:H3',
    'Jako!B1': 'B1:B3',
  });
  const spills = await excel.run((context) => readSpills(context, book));
  expect(spills).toEqual([
    { sheet: 'Jako', area: parseArea('A1:A4') },
    { sheet: 'Muu sivu', area: parseArea('B1:H3') },
  ]);
  expect(counts).toEqual({ requests: 2, asked: 3 }); // the second lets go of what the first held
  expect(live()).toBe(0);
});

test('where there are no functions of ours, Excel is not asked', async () => {
  const { excel, counts } = spillingExcel({});
  expect(await excel.run((context) => readSpills(context, bookOf({ Jako: [row(0, 'SUM(A2:A3)')] })))).toEqual(
    [],
  );
  expect(counts.asked).toBe(0);
});
