import type { Area } from '../../../../packages/core/src/grid/address.js';
import { parseArea, toAreaAddress } from '../../../../packages/core/src/grid/address.js';
import type { BookCell, BookSheet } from '../../../excel-host/book.js';
import { EMPTY, openBook, shownSnapshot } from '../../../excel-host/book.js';
import { calledFunctions } from '../../../excel-host/called-functions.js';
import { hostBridge } from '../../../excel-host/host-bridge.js';
import { fromText, toText } from '../message.js';
import { agave } from './agave.js';
import type { HostedExcel, HostedStart } from './hosted-excel.js';

const page = Object(globalThis);
startExcel(fromText<HostedStart>(page.eurakitStart));

/** Puts an Excel of ours around the page, before office.js comes. */
function startExcel(start: HostedStart): void {
  const settings = new Map(start.settings);
  const book = openBook(start.snapshot, start.unlocked);
  const steps: Map<BookSheet, Map<number, BookCell>>[] = [];
  let isEditing = false;
  let failing: number | undefined;
  let opens = 0;
  let lists = 0;
  const functions = calledFunctions((message) => host.tell(message));
  const host = hostBridge(book, {
    mostBytes: 5_000_000,
    isEditingCell: () => isEditing,
    before: () => {
      // What Excel in Windows does.
      if (host.counts.mergedLists > lists) steps.length = 0;
      lists = host.counts.mergedLists;
      steps.push(new Map(book.sheets.map((sheet) => [sheet, new Map(sheet.cells)])));
    },
    fails: (request) => (request === failing ? 'refused' : undefined),
    services: {
      'Microsoft.ExcelServices.CustomFunctions': functions.service,
      'Microsoft.InternalService.AddinInternalService': () => ({
        type: 'AddinInternalService',
        methods: { NotifyActionHandlerReady: () => undefined },
      }),
      'Microsoft.AppRuntime.AppRuntimeService': () => ({
        type: 'AppRuntimeService',
        methods: {
          SetAppRuntimeState: ([state]) => {
            if (state === 'Visible') opens += 1;
          },
        },
      }),
    },
  });
  const office = agave({ language: start.language, sets: setsOf(start.api), settings });
  const excel: HostedExcel = {
    snapshot: () => shownSnapshot(book),
    cell: (sheet, cell) => {
      const { top, left } = areaOf(cell);
      return book.valueAt(sheetOf(sheet), top, left);
    },
    selection: () => ({
      sheet: book.selected.sheet?.name,
      cells: book.selected.areas.map(toAreaAddress).join(','),
    }),
    select: (sheet, cells) => {
      book.selected = { sheet: sheetOf(sheet), areas: cells.split(',').map(areaOf) };
    },
    type: (name, cell, value) =>
      host.byHand(() => {
        const sheet = sheetOf(name);
        const area = areaOf(cell);
        const before = sheet.cells.get(area.top * WIDTH + area.left) ?? EMPTY;
        const typed = value === '' ? undefined : value;
        book.set(sheet, area.top, area.left, { ...before, value: typed, formula: undefined });
        return [{ sheet, area }];
      }),
    undo: () => {
      if (host.counts.mergedLists > lists) steps.length = 0;
      for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
        const changed = [...step].filter(([sheet, cells]) => isOther(sheet, cells));
        if (changed.length === 0) continue;
        host.byHand(() => changed.map(([sheet, cells]) => ({ sheet, area: restore(sheet, cells) })));
        return true;
      }
      return false;
    },
    formats: () =>
      book.sheets.flatMap(({ name, formats }) =>
        formats.map(({ areas, fill, formula }) => {
          return { sheet: name, cells: areas.map(toAreaAddress).join(','), fill, formula };
        }),
      ),
    requests: () => ({ ...host.counts, live: host.live() }),
    fail: (after) => {
      failing = after === undefined ? undefined : host.counts.requests + 1 + after;
    },
    editCell: (is) => {
      isEditing = is;
    },
    press: office.press,
    call: functions.call,
    opens: () => opens,
    opened: () => [...book.opened],
    settings: () => new Map(settings),
  };
  const restore = (sheet: BookSheet, cells: ReadonlyMap<number, BookCell>): Area => {
    for (const key of sheet.cells.keys()) if (!cells.has(key)) book.set(sheet, ...placeOf(key), EMPTY);
    for (const [key, cell] of cells) book.set(sheet, ...placeOf(key), cell);
    return { top: 0, left: 0, bottom: 0, right: 0 };
  };
  const sheetOf = (name: string): BookSheet => {
    const sheet = book.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
    return sheet;
  };
  page._richApiNativeBridge = host.bridge;
  page.webkit = { messageHandlers: { Agave: office.handler } };
  page.eurakitExcel = async (text: string): Promise<string> => {
    const { name, args } = fromText<{ readonly name: string; readonly args: readonly unknown[] }>(text);
    return toText(await Object(excel)[name](...args));
  };
}

const WIDTH = 16_384;

function placeOf(key: number): [row: number, column: number] {
  return [Math.floor(key / WIDTH), key % WIDTH];
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`no address: ${address}`);
  return area;
}

function isOther({ cells: now }: BookSheet, before: ReadonlyMap<number, BookCell>): boolean {
  return now.size !== before.size || [...now].some(([key, cell]) => before.get(key) !== cell);
}

/** The sets of the API as an Excel with this ExcelApi has them. */
function setsOf(api: string): Readonly<Record<string, string>> {
  return {
    ExcelApi: api,
    SharedRuntime: '1.2',
    CustomFunctions: '1.7',
    CustomFunctionsRuntime: '1.4',
    RibbonApi: '1.2',
    DialogApi: '1.2',
    OfficeRuntimeApi: '1.1',
  };
}
