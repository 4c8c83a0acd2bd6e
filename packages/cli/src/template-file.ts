import { extname } from 'node:path';
import { openXlsx, type XlsxWorkbook } from '@eurakit/core/xlsx';
import type { Call } from './call.js';
import { readInput } from './file-input.js';
import type { Io } from './io.js';
import { done, type Outcome, stop } from './outcome.js';
import { intoNeedsOut, workbookNotOpened } from './words/workbook-problems.js';

/** The workbook of `--into` and its bytes; `--out` must name another file with the same ending. */
export async function openTemplate(
  template: string,
  { values }: Call,
  io: Io,
): Promise<Outcome<{ readonly workbook: XlsxWorkbook; readonly bytes: Uint8Array }>> {
  const out = values.get('out') ?? '';
  const ending = extname(template).toLowerCase();
  const input = await readInput(template, io);
  if (!input.ok) return input;
  const opened = openXlsx(input.value);
  if (!opened.ok) return stop(workbookNotOpened(template, opened.problem));
  if (out === '' || out === '-' || extname(out).toLowerCase() !== ending) return stop(intoNeedsOut(ending));
  return done({ workbook: opened.workbook, bytes: input.value });
}

/** The bytes of a workbook that was written to, once they have been opened again. */
export async function savedTemplate(template: string, workbook: XlsxWorkbook): Promise<Outcome<Uint8Array>> {
  const bytes = await workbook.save();
  const again = openXlsx(bytes);
  return again.ok ? done(bytes) : stop(workbookNotOpened(template, again.problem));
}
