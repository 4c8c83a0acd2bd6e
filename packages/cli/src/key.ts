import { groupKeys } from '@eurakit/core/keys';
import { countBySeverity, type KeyText, keyText } from '@eurakit/core/render';
import { aligned } from './aligned.js';
import type { Run } from './call.js';
import { findingSentence } from './finding-lines.js';
import { keyJson } from './key-json.js';
import { readOneTable } from './one-table.js';
import { done, stop } from './outcome.js';
import { printable, say } from './printed.js';
import { terminalLines } from './terminal-lines.js';
import { errorsSettled, noSharedRows } from './words/key-words.js';

/** Explains which keys fit the rows of each group, and how far printed percentages and a given key are off. */
export const key: Run = async (call, io) => {
  const one = await readOneTable('key', call, io);
  if (!one.ok) return one;
  const { table, file } = one.value;
  const groups = groupKeys(table.project);
  if (groups.length === 0) return stop(noSharedRows(file));
  if (call.flags.has('json')) io.print(`${JSON.stringify({ file, groups: groups.map(keyJson) })}\n`);
  else {
    const lines = groups.map((group) => groupLines(file, keyText(group, call.language)));
    io.print(lines.map((one) => terminalLines(one, io).join('\n')).join('\n'));
  }
  for (const finding of table.findings)
    if (finding.code === KEY_OF_NO_ROWS) say(io, `${file}: ${findingSentence(finding, call.language)}`);
  const { error } = countBySeverity(table.findings);
  if (error > 0) say(io, errorsSettled(file, error)(call.language));
  return done(error > 0 ? 1 : 0);
};

/** Told by the checks: a given key whose weights are not as many as the rows of any group. */
const KEY_OF_NO_ROWS = 'key-has-no-rows';

function groupLines(file: string, { group, years, parties, sentences }: KeyText): readonly string[] {
  const heading = [file, group, years.join(', ')].filter((part) => part !== '').join(' · ');
  const table = parties.length === 0 ? [] : [...aligned(parties.map((row) => [...row, ''])), ''];
  return [heading, '', ...table, ...sentences, ''].map(printable);
}
