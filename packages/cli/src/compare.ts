import { extname } from 'node:path';
import type { Language } from '@eurakit/core/render';
import {
  differencesHtml,
  differencesMarkdown,
  evaluateReport,
  type ReportDifference,
  reportDifferences,
  type SubProject,
} from '@eurakit/core/report';
import type { Call, Run } from './call.js';
import { readDocument } from './document-input.js';
import { parseHtml } from './html-parser.js';
import type { Io } from './io.js';
import { done, type Outcome, stop } from './outcome.js';
import { inputName } from './printed.js';
import { giveResult } from './result.js';
import { compareNeedsTwo, noSubProjects } from './words/report-problems.js';
import { formatUnknown } from './words/table-problems.js';

type Format = (differences: readonly ReportDifference[], language: Language) => string;

const FORMATS: Readonly<Record<string, Format>> = { '.md': differencesMarkdown, '.html': differencesHtml };

/** Shows how the matrices of one version became those of another, such as planned and realised, word by word. */
export const compare: Run = async (call, io) => {
  const [before, after, extra] = call.words;
  if (before === undefined || after === undefined || extra !== undefined)
    return stop(compareNeedsTwo(call.usage));
  const file = call.values.get('out') ?? '-';
  const format = FORMATS[file === '-' ? '.md' : extname(file).toLowerCase()];
  if (format === undefined) return stop(formatUnknown(file, Object.keys(FORMATS)));
  const former = await subProjectsOf(before, call, io);
  if (!former.ok) return former;
  const later = await subProjectsOf(after, call, io);
  if (!later.ok) return later;
  const content = format(reportDifferences(former.value, later.value), call.language);
  const given = await giveResult(content, [before, after], call, io);
  return given.ok ? done(0) : given;
};

/** The sub-projects of a report, or of the JSON that `import` made of one. */
async function subProjectsOf(
  file: string,
  { language }: Call,
  io: Io,
): Promise<Outcome<readonly SubProject[]>> {
  const text = await readDocument(file, io);
  if (!text.ok) return text;
  const found = evaluateReport(text.value, { html: parseHtml })?.project?.subProjects ?? [];
  return found.length === 0 ? stop(noSubProjects(inputName(file, language))) : done(found);
}
