import { LAST_COLUMN, LAST_ROW, parseArea } from '../../packages/core/src/grid/address.js';
import type { DefinedName, Sheet, SheetTable } from '../../packages/core/src/grid/snapshot.js';
import type { BookSheet } from './book.js';
import { ExcelFault, type HostObject } from './host-object.js';
import { areasObject, rangeObject, type Surroundings } from './range-object.js';

/** The table of Excel's classes, from the workbook down: every member that our host knows. */
export function workbookObject(host: Surroundings): HostObject {
  const { book } = host;
  return {
    type: 'Workbook',
    objects: {
      Worksheets: () => worksheetsObject(host),
      Names: () => namesObject(book.names.filter(({ sheet }) => sheet === undefined)),
      Tables: () => tablesObject(host),
      Properties: () => ({
        type: 'DocumentProperties',
        objects: { Custom: () => customPropertiesObject(host) },
      }),
      Application: () => applicationObject(book),
    },
    paths: {
      GetSelectedRanges: () => {
        const { sheet, areas } = book.selected;
        if (sheet === undefined) throw new ExcelFault('InvalidSelection', 'a picture is selected');
        const found = areasObject(host, sheet, areas);
        return found === null
          ? null
          : { ...found, objects: { ...found.objects, Worksheet: () => worksheetObject(host, sheet) } };
      },
    },
  };
}

/** What comes of `Excel.createWorkbook`. */
function applicationObject({ opened }: Surroundings['book']): HostObject {
  return {
    type: 'Application',
    paths: {
      CreateWorkbook: ([base64]) => ({
        type: 'WorkbookCreated',
        methods: { Open: () => void opened.push(String(base64)) },
      }),
    },
  };
}

function worksheetsObject(host: Surroundings): HostObject {
  const { sheets, addSheet } = host.book;
  const find = (key: unknown): BookSheet | undefined => {
    const text = String(key).toLowerCase();
    return sheets.find(({ id, name }) => id === key || name.toLowerCase() === text);
  };
  const object = (sheet: BookSheet | undefined): HostObject | null =>
    sheet === undefined ? null : worksheetObject(host, sheet);
  return {
    type: 'WorksheetCollection',
    items: () => sheets.map((sheet) => worksheetObject(host, sheet)),
    item: (key) => object(find(key)) ?? undefined,
    paths: {
      GetFirst: () => object(sheets[0]),
      GetItemOrNullObject: ([key]) => object(find(key)),
      _GetSheetById: ([key]) => object(find(key)),
      Add: ([name]) => {
        if (find(name) !== undefined) throw new ExcelFault('ItemAlreadyExists', `there is a sheet ${name}`);
        return worksheetObject(host, addSheet(String(name)));
      },
    },
    methods: { _RegisterDataChangedEvent: () => host.changes.ask() },
  };
}

/** The most letters of a list of addresses. */
const LONGEST_ADDRESSES = 8_192;

const VISIBILITIES: Readonly<Record<Sheet['visibility'], string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
};

function worksheetObject(host: Surroundings, sheet: BookSheet): HostObject {
  const { book } = host;
  const whole = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
  return {
    type: 'Worksheet',
    id: sheet.id,
    scalars: {
      Name: { get: () => sheet.name },
      Visibility: { get: () => VISIBILITIES[sheet.visibility] },
    },
    objects: {
      Names: () => namesObject(book.names.filter((name) => name.sheet === sheet.name)),
      Protection: () => ({
        type: 'WorksheetProtection',
        scalars: {
          Protected: { get: () => sheet.isProtected },
          Options: { get: () => (sheet.isProtected ? { allowFormatCells: false } : null) },
        },
      }),
    },
    paths: {
      GetRange: ([address]) => {
        const area = address === null ? whole : parseArea(String(address));
        if (area === undefined) throw new ExcelFault('InvalidArgument', `no address: ${address}`);
        return rangeObject(host, sheet, area);
      },
      GetUsedRangeOrNullObject: (given) =>
        rangeObject(host, sheet, whole).paths?.GetUsedRangeOrNullObject?.(given) ?? null,
      GetNextOrNullObject: () => {
        const next = book.sheets[book.sheets.indexOf(sheet) + 1];
        return next === undefined ? null : worksheetObject(host, next);
      },
      GetRanges: ([addresses]) => {
        const text = String(addresses);
        const areas = text.split(',').map((address) => parseArea(address));
        const known = areas.filter((area) => area !== undefined);
        if (known.length < areas.length || text.length > LONGEST_ADDRESSES)
          throw new ExcelFault('InvalidArgument', `no addresses: ${text.slice(0, 100)}`);
        return areasObject(host, sheet, known);
      },
    },
    methods: {
      Activate: () => {
        if (sheet.visibility !== 'visible')
          throw new ExcelFault('InvalidOperation', `${sheet.name} is hidden`);
        if (book.selected.sheet !== sheet)
          book.selected = { sheet, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
      },
    },
  };
}

function namesObject(names: readonly DefinedName[]): HostObject {
  return {
    type: 'NamedItemCollection',
    items: () =>
      names.map(({ name, refersTo, hidden, sheet }) => ({
        type: 'NamedItem',
        id: name,
        scalars: {
          Name: { get: () => name },
          Formula: { get: () => `=${refersTo}` },
          Visible: { get: () => !hidden },
          Scope: { get: () => (sheet === undefined ? 'Workbook' : 'Worksheet') },
        },
      })),
  };
}

function tablesObject(host: Surroundings): HostObject {
  const all = (): readonly HostObject[] =>
    host.book.sheets.flatMap((sheet) => sheet.tables.map((table) => tableObject(host, sheet, table)));
  return {
    type: 'TableCollection',
    items: all,
    paths: { GetItemOrNullObject: ([key]) => all().find(({ id }) => id === key) ?? null },
  };
}

function tableObject(host: Surroundings, sheet: BookSheet, table: SheetTable): HostObject {
  return {
    type: 'Table',
    id: table.name,
    scalars: {
      Name: { get: () => table.name },
      ShowHeaders: { get: () => table.hasHeading },
      ShowTotals: { get: () => table.hasTotals },
    },
    objects: {
      Worksheet: () => worksheetObject(host, sheet),
      Columns: () => ({
        type: 'TableColumnCollection',
        items: () =>
          table.columns.map((name, index) => ({
            type: 'TableColumn',
            id: String(index + 1),
            scalars: { Name: { get: () => name } },
          })),
      }),
    },
    paths: { GetRange: () => rangeObject(host, sheet, table.area) },
  };
}

/** Keys count in any case of letters. */
function customPropertiesObject({ book: { properties } }: Surroundings): HostObject {
  const keyOf = (given: unknown): string | undefined =>
    [...properties.keys()].find((key) => key.toLowerCase() === String(given).toLowerCase());
  const object = (key: string): HostObject => ({
    type: 'CustomProperty',
    id: key,
    scalars: {
      Key: { get: () => key },
      Value: { get: () => properties.get(key) },
      Type: { get: () => 'String' },
    },
    methods: { Delete: () => void properties.delete(key) },
  });
  return {
    type: 'CustomPropertyCollection',
    items: () => [...properties.keys()].map(object),
    item: (given) => {
      const key = keyOf(given);
      return key === undefined ? undefined : object(key);
    },
    paths: {
      Add: ([given, value]) => {
        const key = keyOf(given) ?? String(given);
        properties.set(key, String(value));
        return object(key);
      },
    },
  };
}
