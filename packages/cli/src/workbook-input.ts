import { evaluateForms, type Snapshot } from '@eurakit/core/forms';
import { type EvaluateOptions, type Evaluation, evaluate } from '@eurakit/core/read';
import { mapFile, readJson } from '@eurakit/core/schema';
import { evaluateWorkbook, givenContext, keptGiven, keptText } from '@eurakit/core/workbook';
import { openXlsx } from '@eurakit/core/xlsx';
import { done, type Outcome, stop } from './outcome.js';
import { workbookNotOpened } from './words/workbook-problems.js';
import { hasWorkbookName } from './workbook-name.js';

/** Evaluates the bytes of an input, a workbook by its sheets and anything else as text. */
export async function evaluateInput(
  bytes: Uint8Array,
  file: string,
  options: EvaluateOptions,
): Promise<Outcome<Evaluation>> {
  if (!isWorkbook(bytes, file)) return done(evaluate({ bytes }, options));
  const snapshot = await readWorkbook(bytes, file);
  if (!snapshot.ok) return snapshot;
  const all = withKept(snapshot.value, options);
  return done(evaluateForms(snapshot.value, all) ?? evaluateWorkbook(snapshot.value, all));
}

/**
 * A corrected reading, and what was told in the pane, count where no other is given: the same workbook is told the
 * same in both. What cannot be read of them does not count.
 */
function withKept(snapshot: Snapshot, options: EvaluateOptions): EvaluateOptions {
  const given = keptGiven(snapshot);
  const context = { ...(given !== undefined && givenContext(given).context), ...options.context };
  const kept = options.map === undefined ? keptText('map', snapshot) : undefined;
  const read = kept === undefined ? undefined : readJson(kept, mapFile);
  return { ...options, context, ...(read?.ok && { map: read.value.tables }) };
}

/** Everything in a workbook, or a sentence on why it cannot be opened. */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<Outcome<Snapshot>> {
  const opened = openXlsx(bytes);
  return opened.ok ? done(await opened.workbook.read()) : stop(workbookNotOpened(file, opened.problem));
}

/** Zip files and old Office files by their first bytes, the others by name. */
function isWorkbook(bytes: Uint8Array, file: string): boolean {
  const begins = (...first: readonly number[]): boolean => first.every((byte, at) => bytes[at] === byte);
  if (begins(0x50, 0x4b) || begins(0xd0, 0xcf, 0x11, 0xe0)) return true;
  return hasWorkbookName(file);
}
