import type { Area, Snapshot } from '@eurakit/core/workbook';
import { firstLook } from './first-look.js';
import { readRest } from './read-rest.js';
import { toSnapshot } from './to-snapshot.js';

/** What is known of a workbook before it is read. */
export type Known = {
  /** The names of tables that were there the last time. */
  readonly tables: readonly string[];
  /** Merged areas by the name of their sheet, where they cannot have changed. */
  readonly merged: ReadonlyMap<string, readonly Area[]> | undefined;
};

/** Reads all of a workbook, but what is known. */
export async function readWorkbook(
  context: Excel.RequestContext,
  { tables, merged }: Known,
): Promise<Snapshot> {
  const look = await firstLook(context, tables, merged === undefined ? 'with-merged' : 'known-merged');
  const { sheets, ...rest } = toSnapshot(look, await readRest(context, look));
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({ ...sheet, merged: merged?.get(sheet.name) ?? sheet.merged })),
  };
}
