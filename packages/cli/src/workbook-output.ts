import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Project } from '@eurakit/core';
import { checkProject } from '@eurakit/core/checks';
import { fillForms, readForms } from '@eurakit/core/forms';
import type { RateEntry } from '@eurakit/core/rates';
import { evaluate, type LocatedFinding } from '@eurakit/core/read';
import { type Language, toProjectFile } from '@eurakit/core/render';
import { newXlsx } from '@eurakit/core/xlsx';
import { done, type Outcome, stop } from './outcome.js';
import { version } from './version.js';
import { formsNotReadBack } from './words/workbook-problems.js';
import { readWorkbook } from './workbook-input.js';

/** What was filled: a sheet of findings says of which file they are. */
type FilledFrom = { readonly file: string; readonly bytes: Uint8Array };

/** What a workbook gets besides the project. */
export type BookExtras = {
  readonly checked?: FilledFrom | undefined;
  /** For the notes with their sources; otherwise those that the project goes by. */
  readonly rates?: readonly RateEntry[];
  /** It is to be filled in: the first sheet says what to do first. */
  readonly guide?: boolean;
};

/** A project as the bytes of a workbook, read back to see that it says the same. */
export async function workbookBytes(
  project: Project,
  language: Language,
  out: string,
  { checked, ...extras }: BookExtras = {},
): Promise<Outcome<Uint8Array>> {
  const bytes = newXlsx(
    fillForms(project, {
      language,
      ...extras,
      ...(checked !== undefined && { check: { ...factsOf(checked), findings: checkProject(project) } }),
    }),
  );
  const snapshot = await readWorkbook(bytes, out);
  if (!snapshot.ok) return snapshot;
  const read = readForms(snapshot.value);
  const again = read.ok ? evaluate({ draft: read.draft }).project : undefined;
  const isSame = again !== undefined && isDeepStrictEqual(toProjectFile(again), toProjectFile(project));
  return isSame ? done(bytes) : stop(formsNotReadBack(out));
}

/** Findings of a project at their places in the workbook that it was written to. */
export async function placedIn(
  bytes: Uint8Array,
  findings: readonly LocatedFinding[],
  out: string,
): Promise<Outcome<readonly LocatedFinding[]>> {
  const snapshot = await readWorkbook(bytes, out);
  if (!snapshot.ok) return snapshot;
  const read = readForms(snapshot.value);
  if (!read.ok) return stop(formsNotReadBack(out));
  const { locate } = read;
  return done(
    findings.map((finding) => ({
      ...finding,
      where: locate(finding.at),
      alsoWhere: (finding.also ?? []).map(locate),
    })),
  );
}

function factsOf({ file, bytes }: FilledFrom) {
  return { file, hash: createHash('sha256').update(bytes).digest('hex'), version: version() };
}
