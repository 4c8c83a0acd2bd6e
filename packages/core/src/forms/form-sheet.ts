import type { Area } from '../grid/address.js';
import { toAddress } from '../grid/address.js';
import type { CellCondition, CellStyle, NewSheet, PrintSetup } from '../grid/new-workbook.js';
import type { DefinedName } from '../grid/snapshot.js';
import { type Path, toPointer } from '../model/finding.js';
import type { Language } from '../words/language.js';
import { cellNumber, type NumberKind } from './cell-number.js';
import { rowHeights } from './fitting.js';

/** Where something of the project stands in a workbook. */
export type CellAt = { readonly sheet: string; readonly row: number; readonly column: number };

/** A cell of one of our sheets: what it shows, what of the project it holds and how it is found again. */
export type FormCell = {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number | boolean | undefined;
  readonly formula?: string | undefined;
  readonly style: CellStyle;
  /** The end of the hidden name that stays with the cell when rows and columns are moved. */
  readonly mark?: string;
  readonly path?: Path;
  readonly note?: string | undefined;
  readonly choices?: readonly string[] | undefined;
  /** What number a person types here; a formula's cell has none. */
  readonly number?: NumberKind | undefined;
  readonly leadsTo?: string | undefined;
  /** How many columns the cell takes, where it is more than one. */
  readonly across?: number;
  /** Digits that are no number: a project code. */
  readonly isCode?: boolean;
};

/** One of our sheets, laid out. */
export type FormSheet = {
  readonly name: string;
  readonly cells: readonly FormCell[];
  readonly widths: readonly number[];
  readonly frozen?: { readonly row: number; readonly column: number };
  /** Rows of texts: their height follows what a person types. */
  readonly growing?: ReadonlySet<number>;
  readonly filter?: Area;
  readonly conditions?: readonly CellCondition[];
  readonly print: PrintSetup;
};

/** `'Rahoitus 2'!$B$7`, the quotes always there. */
export function sheetReference({ sheet, row, column }: CellAt): string {
  return `${quotedSheet(sheet)}!${fixedAddress(row, column)}`;
}

/** `'Rahoitus 2'!B7`. */
export function relativeReference({ sheet, row, column }: CellAt): string {
  return `${quotedSheet(sheet)}!${toAddress(row, column)}`;
}

/** `'Hanke'!C20`, where a value of the project stands; `undefined` where no sheet shows it. */
export function referenceTo(places: ReadonlyMap<string, CellAt>, path: Path): string | undefined {
  const place = places.get(toPointer(path));
  return place === undefined ? undefined : relativeReference(place);
}

function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function fixedAddress(row: number, column: number): string {
  return toAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

/** Where the values of the project stand on a sheet, by their pointers. */
export function placesOf({ name, cells }: FormSheet): readonly (readonly [string, CellAt])[] {
  return cells.flatMap(({ path, row, column }) =>
    path === undefined ? [] : [[toPointer(path), { sheet: name, row, column }] as const],
  );
}

/** The hidden names of a sheet's cells. */
export function namesOf({ name, cells }: FormSheet, prefix: string): readonly DefinedName[] {
  return cells.flatMap(({ mark, row, column }) =>
    mark === undefined
      ? []
      : [
          {
            name: `${prefix}.${mark}`,
            refersTo: sheetReference({ sheet: name, row, column }),
            hidden: true,
          },
        ],
  );
}

/** The sheet as it is written. */
export function toNewSheet(form: FormSheet, language: Language): NewSheet {
  const { name, cells, widths, frozen, growing, filter, conditions, print } = form;
  return {
    ...(growing !== undefined && { growing }),
    ...(filter !== undefined && { filter }),
    ...(conditions !== undefined && { conditions }),
    name,
    visibility: 'visible',
    cells: cells.map(({ row, column, value, formula, style }) => ({
      row,
      column,
      value,
      style,
      ...(formula !== undefined && { formula }),
    })),
    widths,
    heights: rowHeights(cells, widths),
    merged: cells.flatMap(({ row, column, across = 1 }) =>
      across === 1 ? [] : [{ top: row, bottom: row, left: column, right: column + across - 1 }],
    ),
    ...(frozen !== undefined && { frozen }),
    notes: cells.flatMap(({ row, column, note }) =>
      note === undefined ? [] : [{ row, column, text: note }],
    ),
    choices: cells.flatMap(({ row, column, choices }) =>
      choices === undefined
        ? []
        : [{ area: { top: row, bottom: row, left: column, right: column }, choices }],
    ),
    numbers: cells.flatMap(({ row, column, number, formula }) =>
      number === undefined || formula !== undefined
        ? []
        : [
            {
              area: { top: row, bottom: row, left: column, right: column },
              ...cellNumber(number, language),
            },
          ],
    ),
    links: cells.flatMap(({ row, column, leadsTo }) =>
      leadsTo === undefined ? [] : [{ row, column, to: leadsTo }],
    ),
    digitsAsText: cells.flatMap(({ row, column, isCode }) =>
      isCode ? [{ top: row, bottom: row, left: column, right: column }] : [],
    ),
    print,
  };
}
