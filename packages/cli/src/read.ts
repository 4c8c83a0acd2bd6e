import type { Run } from './call.js';
import { readOneTable, tellErrors } from './one-table.js';
import { done } from './outcome.js';
import { checkJsonEnding, giveResult, projectText } from './result.js';

/** Reads a filled table, or a project file, back into a project file in its usual form. */
export const read: Run = async (call, io) => {
  const ending = checkJsonEnding(call);
  if (!ending.ok) return ending;
  const one = await readOneTable('read', call, io);
  if (!one.ok) return one;
  const { table, file, inputs } = one.value;
  const given = await giveResult(projectText(table.project), inputs, call, io);
  return given.ok ? done(tellErrors(table.findings, file, call, io)) : given;
};
