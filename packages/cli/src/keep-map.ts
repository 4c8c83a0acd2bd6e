import type { TableMap } from '@eurakit/core/read';
import { keptProperties } from '@eurakit/core/workbook';
import { openXlsx } from '@eurakit/core/xlsx';
import { readInput } from './file-input.js';
import { writeOutput } from './file-output.js';
import type { Io } from './io.js';
import { done, type Outcome, stop } from './outcome.js';
import { changeRefused, keepMapNeedsWorkbook, workbookNotOpened } from './words/workbook-problems.js';
import { hasWorkbookName } from './workbook-name.js';

/** Keeps a corrected reading in the workbook itself, in properties that stand in no cell; all else stays as it is. */
export async function keepMap(
  file: string,
  tables: readonly TableMap[],
  io: Io,
): Promise<Outcome<undefined>> {
  if (!hasWorkbookName(file)) return stop(keepMapNeedsWorkbook(file));
  const input = await readInput(file, io);
  if (!input.ok) return input;
  const opened = openXlsx(input.value);
  if (!opened.ok) return stop(workbookNotOpened(file, opened.problem));
  const seen = await opened.workbook.read();
  const properties = keptProperties('map', JSON.stringify({ eurakitMap: 1, tables }), seen);
  const applied = await opened.workbook.apply({ cells: [], properties }, seen);
  if (!applied.ok) return stop(changeRefused(file, applied.problem));
  const written = await writeOutput(file, await opened.workbook.save(), { force: true, inputs: [] });
  return written.ok ? done(undefined) : written;
}
