import { type Area, isInside, LAST_COLUMN, LAST_ROW } from '../grid/address.js';
import { type FormulaToken, formulaTokens, type ReferenceEnd } from '../grid/formula.js';
import type { DefinedName, SheetTable, Snapshot } from '../grid/snapshot.js';
import { structuredArea } from '../grid/structured-area.js';

/** Where formulas look things up: sheets by number, names, tables. */
export type References = {
  readonly sheetNumbers: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, readonly FormulaToken[]>;
  readonly tables: ReadonlyMap<string, TableOnSheet>;
};

type TableOnSheet = { readonly sheet: number; readonly table: SheetTable };
type At = { readonly sheet: number; readonly row: number; readonly column: number };
type SheetArea = { readonly sheet: number; readonly area: Area };

/** The areas that a formula reads; `isUncertain` where it also reads what cannot be seen from its text. */
export type Precedents = { readonly areas: readonly SheetArea[]; readonly isUncertain: boolean };

/** Functions that compute the place they read, and what stands for a table of data. */
const COMPUTE_PLACES = new Set(['INDIRECT', 'OFFSET', 'TABLE', 'EVALUATE']);

/** Everything in a workbook that formulas refer to by name. Names count in any case of letters. */
export function referencesOf({ sheets, names }: Snapshot): References {
  const sheetNumbers = new Map(sheets.map(({ name }, number) => [name.toLowerCase(), number]));
  const tables = sheets.flatMap(({ tables }, sheet) => tables.map((table) => ({ sheet, table })));
  return {
    sheetNumbers,
    names: new Map(names.map((name) => [nameKey(name, sheetNumbers), formulaTokens(name.refersTo)])),
    tables: new Map(tables.map((each) => [each.table.name.toLowerCase(), each])),
  };
}

function nameKey({ name, sheet }: DefinedName, sheetNumbers: ReadonlyMap<string, number>): string {
  return sheet === undefined ? name.toLowerCase() : localKey(name, sheetNumbers.get(sheet.toLowerCase()));
}

/** No name has an exclamation mark. */
function localKey(name: string, sheet: number | undefined): string {
  return `${sheet}!${name.toLowerCase()}`;
}

/** What the formula of a cell reads, names followed to what they stand for. */
export function precedents(formula: string, at: At, references: References): Precedents {
  const areas: SheetArea[] = [];
  const own = formulaTokens(formula);
  const waiting = [own];
  const followed = new Set(waiting);
  let isUncertain = false;
  for (let tokens = waiting.pop(); tokens !== undefined; tokens = waiting.pop()) {
    for (const token of tokens) {
      if (token.kind === 'name' && !token.isExternal) {
        const meant = namedTokens(token, at.sheet, references);
        if (meant !== undefined && !followed.has(meant)) waiting.push(meant);
        if (meant !== undefined) followed.add(meant);
      } else if (!addAreas(areas, token, at, references, tokens !== own)) isUncertain = true;
    }
  }
  return { areas, isUncertain };
}

function namedTokens(
  { text, sheet }: { readonly text: string; readonly sheet?: string },
  own: number,
  { names, sheetNumbers }: References,
): readonly FormulaToken[] | undefined {
  const number = sheet === undefined ? own : sheetNumbers.get(sheet.toLowerCase());
  return names.get(localKey(text, number)) ?? names.get(text.toLowerCase());
}

/** Adds what a piece of a formula reads; `false` where that cannot be seen. */
function addAreas(
  areas: SheetArea[],
  token: FormulaToken,
  at: At,
  references: References,
  isOfName: boolean,
): boolean {
  switch (token.kind) {
    case 'reference': {
      if (token.isExternal) return false;
      const first =
        token.sheet === undefined ? at.sheet : references.sheetNumbers.get(token.sheet.toLowerCase());
      const last =
        token.lastSheet === undefined ? first : references.sheetNumbers.get(token.lastSheet.toLowerCase());
      if (first === undefined || last === undefined) return token.lastSheet === undefined;
      const area = areaOf(token.from, token.to, isOfName ? at : undefined);
      for (let sheet = Math.min(first, last); sheet <= Math.max(first, last); sheet += 1)
        areas.push({ sheet, area });
      return true;
    }
    case 'structured': {
      const found =
        token.table === '' ? tableAround(at, references) : references.tables.get(token.table.toLowerCase());
      if (found === undefined) return false;
      // A column that the table does not name may be any of them.
      const area = structuredArea(found.table, token.columns, at.row) ?? found.table.area;
      areas.push({ sheet: found.sheet, area });
      return true;
    }
    case 'function':
      return !COMPUTE_PLACES.has(token.text.replace(/^_XL\w+\./, ''));
    case 'name':
      return !token.isExternal;
    case 'operator':
      return !/^[:'[]/.test(token.text);
    case 'number':
    case 'text':
    case 'error':
      return true;
  }
}

/** A reference within a name moves with the cell that uses the name, as if the name had been written in A1. */
function areaOf(from: ReferenceEnd, to: ReferenceEnd, at: At | undefined): Area {
  if (at === undefined) return { top: from.row, left: from.column, bottom: to.row, right: to.column };
  const rows = [from, to].map((end) => (end.rowFixed ? end.row : (end.row + at.row) % (LAST_ROW + 1)));
  const columns = [from, to].map((end) =>
    end.columnFixed ? end.column : (end.column + at.column) % (LAST_COLUMN + 1),
  );
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function tableAround(at: At, { tables }: References): TableOnSheet | undefined {
  return [...tables.values()].find(
    ({ sheet, table }) => sheet === at.sheet && isInside(table.area, at.row, at.column),
  );
}
