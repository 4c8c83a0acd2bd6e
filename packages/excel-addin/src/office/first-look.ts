import { PLACE } from './area-of-range.js';
import { type AskedBlock, askBlock } from './block.js';
import { inGroups } from './in-groups.js';
import { askProperties } from './properties.js';

/** The part of a sheet that is read before it is known how large the sheet is: most tables are no larger. */
export const FIRST_ROWS = 200;
export const FIRST_COLUMNS = 20;
const FIRST_BLOCK = `A1:T${FIRST_ROWS}`;

/** So many sheets are looked at before it is known how many there are, and at most so many at once after that. */
const FIRST_SHEETS = 20;

export type AskedSheet = {
  readonly sheet: Excel.Worksheet;
  readonly names: Excel.NamedItemCollection;
  readonly used: Excel.Range;
  /** All cells that hold something or look or behave otherwise than new ones. */
  readonly formatted: Excel.Range;
  readonly merging: Merging;
  readonly merged: Excel.RangeAreas | undefined;
  readonly block: AskedBlock;
};

/** Excel refuses to list more than 512 merged areas at once; those that are known need not be listed. */
export type Merging = 'with-merged' | 'without-merged' | 'known-merged';

export type AskedTable = { readonly name: string; readonly range: Excel.Range };

/** What was learnt of a workbook before its larger sheets are read. */
export type Look = {
  readonly worksheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly tables: Excel.TableCollection;
  readonly properties: Excel.CustomPropertyCollection;
  readonly sheets: readonly AskedSheet[];
  readonly tableRanges: readonly AskedTable[];
};

/**
 * Looks at a workbook in one request. Sheets are followed from one to the next, so that their names need not be known;
 * behind the last there is nothing, and of nothing Excel gives nothing. Where Excel refuses any of this, the names are
 * asked for first. `knownTables` are those of the last time: the places of others take a request more.
 */
export async function firstLook(
  context: Excel.RequestContext,
  knownTables: readonly string[],
  merging: 'with-merged' | 'known-merged',
): Promise<Look> {
  const book = askBook(context);
  const asked = chainedSheets(context, merging);
  const tableRanges = knownTables.map((name) => askTable(context, name));
  try {
    await context.sync();
  } catch {
    return plainLook(context, merging === 'known-merged' ? merging : 'without-merged');
  }
  const sheets = asked.filter(({ sheet }) => !sheet.isNullObject);
  const others = book.worksheets.items.slice(sheets.length).map(({ name }) => name);
  const more = await inGroups(
    context,
    others,
    () => 1,
    2 * FIRST_SHEETS,
    (name) => askSheet(context.workbook.worksheets.getItem(name), merging),
  );
  return {
    ...book,
    sheets: [...sheets, ...more],
    tableRanges: tableRanges.filter(({ range }) => !range.isNullObject),
  };
}

/** Merged areas are left for later: Excel refuses to list more than 512 at once. */
async function plainLook(context: Excel.RequestContext, merging: Merging): Promise<Look> {
  const book = askBook(context);
  await context.sync();
  const names = book.worksheets.items.map(({ name }) => name);
  const sheets = await inGroups(
    context,
    names,
    () => 1,
    2 * FIRST_SHEETS,
    (name) => askSheet(context.workbook.worksheets.getItem(name), merging),
  );
  return { ...book, sheets, tableRanges: [] };
}

function askBook(context: Excel.RequestContext): Omit<Look, 'sheets' | 'tableRanges'> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name,items/formula,items/visible,items/scope');
  tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/columns/items/name');
  return { worksheets, names, tables, properties: askProperties(context) };
}

function chainedSheets({ workbook }: Excel.RequestContext, merging: Merging): readonly AskedSheet[] {
  const asked: AskedSheet[] = [];
  let sheet = workbook.worksheets.getFirst();
  for (let count = 0; count < FIRST_SHEETS; count += 1) {
    asked.push(askSheet(sheet, merging));
    sheet = sheet.getNextOrNullObject();
  }
  return asked;
}

function askSheet(sheet: Excel.Worksheet, merging: Merging): AskedSheet {
  sheet.load('name,visibility');
  const { names } = sheet;
  names.load('items/name,items/formula,items/visible');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(PLACE);
  const formatted = sheet.getUsedRangeOrNullObject(false);
  formatted.load(PLACE);
  const merged = merging === 'with-merged' ? formatted.getMergedAreasOrNullObject() : undefined;
  merged?.load('address');
  const block = askBlock(sheet.getRange(FIRST_BLOCK).getUsedRangeOrNullObject(true));
  return { sheet, names, used, formatted, merging, merged, block };
}

/** Asks where a table is. */
export function askTable({ workbook }: Excel.RequestContext, name: string): AskedTable {
  const range = workbook.tables.getItemOrNullObject(name).getRange();
  range.load(PLACE);
  return { name, range };
}
