import { type Finding, toPointer } from '@eurakit/core';
import { decodeText } from '@eurakit/core/read';
import type { JsonRead } from '@eurakit/core/schema';
import { readInput } from './file-input.js';
import type { Io } from './io.js';
import { done, type Outcome, stop } from './outcome.js';
import { unreadableText } from './unreadable.js';

/** Reads a JSON file that is no project: every problem is told by its field. */
export async function readJsonInput<T>(
  file: string,
  read: (text: string) => JsonRead<T>,
  io: Io,
): Promise<Outcome<T>> {
  const input = await readInput(file, io);
  if (!input.ok) return input;
  const decoded = decodeText(input.value);
  if (!decoded.ok) {
    const { problem } = decoded;
    const finding: Finding = { code: 'input-not-text', severity: 'error', at: [], args: { problem } };
    return stop(unreadableText(file, { findings: [finding] }));
  }
  const json = read(decoded.text);
  if (json.ok) return done(json.value);
  const findings = json.problems.map(
    ({ path, ...problem }): Finding => ({
      code: 'json-not-as-expected',
      severity: 'error',
      at: path,
      args: { ...problem, field: toPointer(path) },
    }),
  );
  return stop(unreadableText(file, { findings }));
}
