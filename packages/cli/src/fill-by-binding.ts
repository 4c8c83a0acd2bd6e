import { basename } from 'node:path';
import type { Project } from '@eurakit/core';
import {
  type AbsentField,
  type BoundChange,
  bindingProblemText,
  boundChangeText,
  cellText,
  entryText,
  planBinding,
  type TemplateBinding,
  trialFormats,
} from '@eurakit/core/binding';
import { bindingFile, readJson } from '@eurakit/core/schema';
import { openXlsx } from '@eurakit/core/xlsx';
import type { Call } from './call.js';
import type { Io } from './io.js';
import { readJsonInput } from './json-input.js';
import { done, type Outcome, stop } from './outcome.js';
import { say } from './printed.js';
import type { Made } from './result.js';
import { openTemplate, savedTemplate } from './template-file.js';
import {
  absentButFilled,
  boundCellKept,
  boundCellsWritten,
  boundFieldAbsent,
  templateDiffers,
} from './words/binding-words.js';
import { changeRefused, recalculatedLater } from './words/workbook-problems.js';

/** A form and the file that says which field of a project goes into which of its cells. */
export type BoundForm = { readonly template: string; readonly binding: string };

/**
 * A form with a project's fields in the cells that they are bound to, as bytes. Where a label differs, or a cell cannot
 * be filled, all that is wrong is told and nothing is filled. Exit code 1: a cell was left that holds something else.
 */
export async function filledByBinding(
  project: Project,
  { template, binding: file }: BoundForm,
  call: Call,
  io: Io,
): Promise<Outcome<Made>> {
  const { language } = call;
  const opened = await openTemplate(template, call, io);
  if (!opened.ok) return opened;
  const read = await readJsonInput(file, (text) => readJson(text, bindingFile), io);
  if (!read.ok) return read;
  const { workbook, bytes } = opened.value;
  const seen = await workbook.read();
  const formatAt = await formatsIn(bytes, read.value);
  const plan = planBinding(read.value, project, seen, { language, formatAt });
  if (!plan.ok) {
    for (const problem of plan.problems) say(io, `${file}: ${bindingProblemText(problem)(language)}`);
    return stop(templateDiffers(template, file, plan.problems.length));
  }
  const written = call.flags.has('force') ? [...plan.writes, ...plan.kept] : plan.writes;
  const applied = await workbook.apply({ cells: written.map(({ change }) => change) }, seen);
  if (!applied.ok) return stop(changeRefused(template, applied.problem));
  const saved = await savedTemplate(template, workbook);
  if (!saved.ok) return saved;
  say(io, boundCellsWritten(basename(template), written.length, plan.same)(language));
  const left = call.flags.has('force') ? [] : plan.kept;
  tellLeft(left, plan.absent, call, io);
  if (call.flags.has('trace'))
    for (const { entry, ...change } of written)
      say(io, `${entryText(entry, language)}: ${boundChangeText({ entry, ...change }, language)}`);
  if (applied.uncertain.length > 0) say(io, recalculatedLater(applied.uncertain)(language));
  return done({ content: saved.value, code: left.length === 0 ? 0 : 1 });
}

/** Cells that do not hold what the project says, and those that it says nothing of. */
function tellLeft(
  kept: readonly BoundChange[],
  absent: readonly AbsentField[],
  { language }: Call,
  io: Io,
): void {
  for (const change of kept)
    say(io, boundCellKept(entryText(change.entry, language), boundChangeText(change, language))(language));
  for (const { entry, before } of absent) {
    const name = entryText(entry, language);
    const isEmpty = before === undefined || before === 0;
    say(io, (isEmpty ? boundFieldAbsent(name) : absentButFilled(name, cellText(before, language)))(language));
  }
}

async function formatsIn(bytes: Uint8Array, binding: TemplateBinding) {
  const trial = openXlsx(bytes);
  // Amounts are written alike in every format.
  const cells = binding.cells.filter(({ unit }) => unit === undefined);
  return trial.ok ? trialFormats(cells, trial.workbook) : undefined;
}
