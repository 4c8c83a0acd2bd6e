import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openXlsx } from '@eurakit/core/xlsx';
import { ROOT } from './workspace.mjs';

/** Writes a copy of a workbook in which a person typed a number over one cell, formula or not. */
export async function breakCell(source, target, { sheet, row, column, value }) {
  const opened = openXlsx(await readFile(join(ROOT, source)));
  if (!opened.ok) throw new Error(`${source}: ${opened.problem.kind}`);
  const { workbook } = opened;
  const change = { sheet, row, column, value, overwritesFormula: true };
  const applied = await workbook.apply({ cells: [change] }, await workbook.read());
  if (!applied.ok) throw new Error(`${source}: ${applied.problem.kind}`);
  await writeFile(join(ROOT, target), await workbook.save());
}
