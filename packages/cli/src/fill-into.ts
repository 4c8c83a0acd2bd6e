import { basename } from 'node:path';
import type { Project } from '@eurakit/core';
import { placeText } from '@eurakit/core/render';
import { type Evaluated, evaluateWorkbook, fillWorkbook, type KeptCell } from '@eurakit/core/workbook';
import type { Call } from './call.js';
import type { Io } from './io.js';
import { type Outcome, stop } from './outcome.js';
import { say, tablePlace } from './printed.js';
import { openTemplate, savedTemplate } from './template-file.js';
import { tableNumberUnknown } from './words/table-problems.js';
import {
  changeRefused,
  intoNeedsPlan,
  keptAsItStands,
  nothingToWrite,
  recalculatedLater,
  rowsWithoutPlace,
  wroteCells,
} from './words/workbook-problems.js';

/**
 * A workbook with the empty cells of its financing table filled from a plan, as bytes; everything else in it stays as
 * it was. What stands in the table and differs is told and kept.
 */
export async function filledInto(
  { financing }: Project,
  template: string,
  call: Call,
  io: Io,
): Promise<Outcome<Uint8Array>> {
  const { language, values } = call;
  const opened = await openTemplate(template, call, io);
  if (!opened.ok) return opened;
  const { workbook } = opened.value;
  const seen = await workbook.read();
  const { tables } = evaluateWorkbook(seen);
  const given = values.get('into-table');
  const chosen = given === undefined ? tables.find(holdsPlan) : tables[Number(given) - 1];
  if (given !== undefined && chosen === undefined && tables.length > 0)
    return stop(tableNumberUnknown(template, '--into-table', given, tables.length));
  const table = chosen !== undefined && holdsPlan(chosen) ? chosen : undefined;
  if (table === undefined || financing === undefined) return stop(intoNeedsPlan(template));
  const { changes, kept, unmatched } = fillWorkbook(financing, table, seen);
  const applied = await workbook.apply({ cells: changes }, seen);
  if (!applied.ok) return stop(changeRefused(template, applied.problem));
  const saved = await savedTemplate(template, workbook);
  if (!saved.ok) return saved;
  const place = tablePlace(table, language);
  say(
    io,
    (changes.length === 0 ? nothingToWrite : wroteCells)(basename(template), place, changes.length)(language),
  );
  tellRest(kept, unmatched, applied.uncertain, call, io);
  return saved;
}

function holdsPlan({ project }: Evaluated): boolean {
  return project.financing !== undefined;
}

function tellRest(
  kept: readonly KeptCell[],
  unmatched: readonly string[],
  uncertain: readonly string[],
  { language }: Call,
  io: Io,
): void {
  for (const { place, label, expected } of kept)
    say(io, keptAsItStands(placeText(place, language), label, expected)(language));
  if (unmatched.length > 0) say(io, rowsWithoutPlace(unmatched)(language));
  if (uncertain.length > 0) say(io, recalculatedLater(uncertain)(language));
}
