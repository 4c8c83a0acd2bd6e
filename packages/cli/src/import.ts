import type { Run } from './call.js';
import { importWords, isWordsKind, WORDS_KINDS } from './import-words.js';
import { readOneTable, tellErrors } from './one-table.js';
import { done, stop } from './outcome.js';
import { checkJsonEnding, giveResult, projectText } from './result.js';
import { keepOnlyWords } from './words/report-problems.js';
import { alreadyProjectFile, asMissing, asUnknown } from './words/table-problems.js';

/** Makes a project file of the one financing table in a file, or JSON of what a report or a plan says in words. */
export const importTable: Run = async (call, io) => {
  const as = call.values.get('as');
  if (as === undefined) return stop(asMissing());
  if (isWordsKind(as)) return importWords(as, call, io);
  if (as !== 'financing') return stop(asUnknown(as));
  if (call.values.has('keep')) return stop(keepOnlyWords(WORDS_KINDS.join('|')));
  const ending = checkJsonEnding(call);
  if (!ending.ok) return ending;
  const read = await readOneTable('import', call, io);
  if (!read.ok) return read;
  const { table, file, inputs } = read.value;
  if (table.kind === 'project') return stop(alreadyProjectFile(file));
  const given = await giveResult(projectText(table.project), inputs, call, io);
  return given.ok ? done(tellErrors(table.findings, file, call, io)) : given;
};
