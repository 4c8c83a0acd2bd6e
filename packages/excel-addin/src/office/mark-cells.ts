import type { Mark } from '../pane/pane-host.js';
import { isMark, makeMark } from './mark-rule.js';
import { sheetMarks } from './sheet-marks.js';

/**
 * Takes away the marks that are there and sets these: one conditional format for each severity of a sheet, more only
 * where its cells are too many for one list of addresses. No fill of the user's own is touched. Gives the names of
 * protected sheets on which formats cannot be changed: marks there stay as they are.
 */
export async function markCells(
  context: Excel.RequestContext,
  marks: readonly Mark[],
): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected,items/protection/options');
  await context.sync();
  const free = new Map(
    worksheets.items.filter(mayBeFormatted).map((sheet): [string, Excel.Worksheet] => [sheet.name, sheet]),
  );
  for (const format of await marksOf(context, [...free.values()])) format.delete();
  for (const { sheet, severity, address } of sheetMarks(marks)) {
    const formats = free.get(sheet)?.getRanges(address).conditionalFormats;
    if (formats !== undefined) makeMark(formats.add('Custom').custom, severity);
  }
  await context.sync();
  const there = worksheets.items.map(({ name }) => name).filter((name) => !free.has(name));
  return there.filter((name) => marks.some(({ sheet }) => sheet === name));
}

function mayBeFormatted({ protection }: Excel.Worksheet): boolean {
  return !protection.protected || protection.options.allowFormatCells === true;
}

/** The marks of ours on these sheets. */
async function marksOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Excel.ConditionalFormat[]> {
  const collections = sheets.map((sheet) => sheet.getRange().conditionalFormats);
  for (const formats of collections) formats.load('items/id,items/type');
  await context.sync();
  const custom = collections.flatMap(({ items }) => items.filter(({ type }) => type === 'Custom'));
  for (const { custom: own } of custom) own.rule.load('formula');
  if (custom.length > 0) await context.sync();
  return custom.filter(({ custom: own }) => isMark(own.rule.formula));
}
