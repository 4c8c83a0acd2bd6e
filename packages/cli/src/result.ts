import { extname } from 'node:path';
import type { Project } from '@eurakit/core';
import { toProjectFile } from '@eurakit/core/render';
import type { Call } from './call.js';
import { type Content, writeOutput } from './file-output.js';
import type { Io } from './io.js';
import { done, type Outcome } from './outcome.js';
import { say } from './printed.js';
import { formatOf } from './report-pages.js';
import { written } from './words/file-problems.js';

/** What a command made, and its exit code: 1 where it is not all that was asked for. */
export type Made = { readonly content: Content; readonly code: 0 | 1 };

/** Hands over what a command made: to the file of `--out`, else (and for `-`) to standard output. */
export async function giveResult(
  content: Content,
  inputs: readonly string[],
  { values, flags, language }: Call,
  io: Io,
): Promise<Outcome<undefined>> {
  const file = values.get('out');
  if (file === undefined || file === '-') {
    io.print(String(content));
    return done(undefined);
  }
  const output = await writeOutput(file, content, { force: flags.has('force'), inputs });
  if (output.ok) say(io, written(file)(language));
  return output;
}

/** A project goes to a `.json`, to a name without an ending, or to a device such as /dev/stdout. */
export function checkJsonEnding(call: Call): Outcome<unknown> {
  return extname(call.values.get('out') ?? '') === '' ? done(undefined) : formatOf(call, ['json']);
}

/** A project as the text of its file. */
export function projectText(project: Project): string {
  return jsonText(toProjectFile(project));
}

/** JSON as people read it, ending in a line break. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
