import { extname } from 'node:path';
import type { Language } from '@eurakit/core/render';
import {
  differencesHtml,
  differencesMarkdown,
  type ReportDifference,
  reportDifferences,
} from '@eurakit/core/report';
import type { Run } from './call.js';
import { done, stop } from './outcome.js';
import { giveResult } from './result.js';
import { readSubProjects } from './sub-projects-input.js';
import { compareNeedsTwo } from './words/report-problems.js';
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
  const former = await readSubProjects(before, call, io);
  if (!former.ok) return former;
  const later = await readSubProjects(after, call, io);
  if (!later.ok) return later;
  const content = format(reportDifferences(former.value.subProjects, later.value.subProjects), call.language);
  const given = await giveResult(content, [before, after], call, io);
  return given.ok ? done(0) : given;
};
