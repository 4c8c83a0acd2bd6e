import type { Run } from './call.js';
import { readOneTable, tellErrors } from './one-table.js';
import { done, stop } from './outcome.js';
import { giveResult, projectText } from './result.js';
import { alreadyProjectFile, asLater, asMissing, asUnknown } from './words/table-problems.js';

const LATER: readonly string[] = ['goals', 'evaluation', 'plan'];

/** Makes a project file of the one financing table in a file; what cannot be read stays as it was written. */
export const importTable: Run = async (call, io) => {
  const as = call.values.get('as');
  if (as === undefined) return stop(asMissing());
  if (LATER.includes(as)) return stop(asLater(as));
  if (as !== 'financing') return stop(asUnknown(as));
  const read = await readOneTable('import', call, io);
  if (!read.ok) return read;
  const { table, file, inputs } = read.value;
  if (table.kind === 'project') return stop(alreadyProjectFile(file));
  const given = await giveResult(projectText(table.project), inputs, call, io);
  return given.ok ? done(tellErrors(table.findings, file, call, io)) : given;
};
