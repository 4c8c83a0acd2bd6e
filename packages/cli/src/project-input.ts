import type { Project } from '@eurakit/core';
import { readInput } from './file-input.js';
import type { Io } from './io.js';
import { done, type Outcome, stop } from './outcome.js';
import { unreadableText } from './unreadable.js';
import { notProjectFile } from './words/option-problems.js';
import { evaluateInput } from './workbook-input.js';

/** The project of the file that `--project` names, or a sentence on why it is none. */
export async function readProject(file: string, io: Io): Promise<Outcome<Project>> {
  const input = await readInput(file, io);
  if (!input.ok) return input;
  const evaluated = await evaluateInput(input.value, file, { name: file });
  if (!evaluated.ok) return evaluated;
  const [only] = evaluated.value.tables;
  if (only === undefined) return stop(unreadableText(file, evaluated.value));
  return only.kind === 'project' ? done(only.project) : stop(notProjectFile(file));
}
