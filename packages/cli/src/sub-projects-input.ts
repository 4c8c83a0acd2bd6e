import type { ReportParts } from '@eurakit/core/report';
import type { Call } from './call.js';
import { readInput } from './file-input.js';
import { parseHtml } from './html-parser.js';
import type { Io } from './io.js';
import { done, type Outcome, stop } from './outcome.js';
import { inputName } from './printed.js';
import { unreadableText } from './unreadable.js';
import { noSubProjects } from './words/report-problems.js';
import { evaluateWords } from './words-input.js';
import { evaluateInput } from './workbook-input.js';

type SaidParts = ReportParts & Required<Pick<ReportParts, 'subProjects'>>;

/** Sub-projects and the plan of a report, of JSON that was made of one, of a project file or a workbook of ours. */
export async function readSubProjects(file: string, call: Call, io: Io): Promise<Outcome<SaidParts>> {
  const input = await readInput(file, io);
  return input.ok ? subProjectsIn(input.value, inputName(file, call.language)) : input;
}

/** The same of the bytes of a file. */
export async function subProjectsIn(bytes: Uint8Array, name: string): Promise<Outcome<SaidParts>> {
  const options = { name, html: parseHtml };
  const evaluated =
    (await evaluateWords(bytes, name, options)) ?? (await evaluateInput(bytes, name, options));
  if (!evaluated.ok) return evaluated;
  if (!evaluated.value.readable) return stop(unreadableText(name, evaluated.value));
  const { subProjects = [], plan } = evaluated.value.project ?? {};
  if (subProjects.length === 0) return stop(noSubProjects(name));
  return done({ subProjects, ...(plan !== undefined && { plan }) });
}
