import { extname } from 'node:path';
import type { Project } from '@eurakit/core';
import type { Language } from '@eurakit/core/render';
import {
  type Dropped,
  type PlacedRepair,
  REPAIR_KINDS,
  type ReportKind,
  type ReportReading,
  readPlan,
  readReport,
  reportPage,
  type SubProject,
  toPlanFile,
  toReportFile,
  toReportHtml,
  toReportMarkdown,
  withReport,
} from '@eurakit/core/report';
import type { Call } from './call.js';
import { readDocument } from './document-input.js';
import type { Content } from './file-output.js';
import { parseHtml } from './html-parser.js';
import type { Io } from './io.js';
import { done, type Outcome, stop } from './outcome.js';
import { inputName, say } from './printed.js';
import { readProject } from './project-input.js';
import { giveResult, jsonText, projectText } from './result.js';
import { noFile, tooManyArguments } from './words/call-problems.js';
import { alreadyReport, keepUnknown, noPlanText, noSubProjects } from './words/report-problems.js';
import { formatUnknown } from './words/table-problems.js';
import { putIntoProject } from './words/talk.js';

export const WORDS_KINDS = ['goals', 'evaluation', 'plan'] as const;

type WordsKind = (typeof WORDS_KINDS)[number];

export function isWordsKind(kind: string): kind is WordsKind {
  return WORDS_KINDS.some((one) => one === kind);
}

/** What a call asks of a text: as what, what not to repair, and the project that it is put into. */
type Ask = {
  readonly text: string;
  readonly name: string;
  readonly keep: readonly string[];
  readonly into: Project | undefined;
  readonly call: Call;
};

type Made = {
  readonly content: Content;
  readonly repairs: readonly PlacedRepair[];
  readonly dropped: readonly Dropped[];
};

/** Makes JSON, or a page to read, of the matrices of a report or of a plan in words; or puts them into a project. */
export async function importWords(as: WordsKind, call: Call, io: Io): Promise<Outcome<number>> {
  const [file, extra] = call.words;
  if (file === undefined) return stop(noFile('import', call.usage));
  if (extra !== undefined) return stop(tooManyArguments('import', extra));
  const projectFile = call.values.get('project');
  const into = projectFile === undefined ? done(undefined) : await readProject(projectFile, io);
  if (!into.ok) return into;
  const text = await readDocument(file, io);
  if (!text.ok) return text;
  const name = inputName(file, call.language);
  if (/^\s*\{/.test(text.value)) return stop(alreadyReport(name));
  const keep = (call.values.get('keep') ?? '').split(',').map((one) => one.trim());
  const asked = keep.filter((one) => one !== '');
  const ask: Ask = { text: text.value, name, keep: asked, into: into.value, call };
  const made = as === 'plan' ? planContent(ask) : await reportContent(as, ask);
  if (!made.ok) return made;
  const { content, repairs, dropped } = made.value;
  const inputs = projectFile === undefined ? [file] : [file, projectFile];
  const given = await giveResult(content, inputs, call, io);
  if (!given.ok) return given;
  const applied = repairs.filter((one) => one.applied).length;
  if (projectFile !== undefined) say(io, putIntoProject(name, applied, dropped.length)(call.language));
  return done(0);
}

type Format = 'json' | 'md' | 'html' | 'docx';

async function reportContent(as: ReportKind, ask: Ask): Promise<Outcome<Made>> {
  const { text, name, keep, into, call } = ask;
  const format = formatOf(call, into === undefined ? ['json', 'md', 'html', 'docx'] : ['json']);
  if (!format.ok) return format;
  const reading = readReport(text, { html: parseHtml, keep, as });
  if (reading.subProjects.length === 0) return stop(noSubProjects(name));
  const kept = checkKept(keep, reading.repairs);
  if (!kept.ok) return kept;
  const content =
    into === undefined
      ? await written(reading, as, format.value, call.language)
      : projectText(withReport(into, reading.subProjects, as));
  return done({ ...reading, content });
}

async function written(
  reading: ReportReading,
  as: ReportKind,
  format: Format,
  language: Language,
): Promise<Content> {
  switch (format) {
    case 'json':
      return jsonText(toReportFile(reading, as, language));
    case 'md':
      return toReportMarkdown(reading.subProjects, language);
    case 'html':
      return toReportHtml(reading.subProjects, language);
    case 'docx':
      return docxOf(reading.subProjects, language);
  }
}

/** A Word document, by a writer that only then is loaded. */
async function docxOf(subProjects: readonly SubProject[], language: Language): Promise<Uint8Array> {
  const { reportDocx } = await import('./report-docx.js');
  return reportDocx(
    subProjects.map((one) => reportPage(one, language)),
    language,
  );
}

function planContent({ text, name, keep, into, call }: Ask): Outcome<Made> {
  const format = formatOf(call, ['json']);
  if (!format.ok) return format;
  const reading = readPlan(text, { html: parseHtml, keep });
  const { plan } = reading;
  const { mainGoal, links: _, ...lists } = plan;
  if (mainGoal === undefined && Object.values(lists).every((list) => list.length === 0))
    return stop(noPlanText(name));
  const kept = checkKept(keep, reading.repairs);
  if (!kept.ok) return kept;
  const content =
    into === undefined ? jsonText(toPlanFile(reading, call.language)) : projectText({ ...into, plan });
  return done({ ...reading, content });
}

/** By the ending of `--out`; without one, JSON. */
function formatOf({ values }: Call, formats: readonly Format[]): Outcome<Format> {
  const file = values.get('out') ?? '-';
  const ending = file === '-' ? '.json' : extname(file).toLowerCase();
  const format = formats.find((one) => `.${one}` === ending);
  return format === undefined
    ? stop(
        formatUnknown(
          file,
          formats.map((one) => `.${one}`),
        ),
      )
    : done(format);
}

/** What is to be kept must be a repair that would have been made. */
function checkKept(keep: readonly string[], repairs: readonly PlacedRepair[]): Outcome<undefined> {
  const kinds: readonly string[] = REPAIR_KINDS;
  const unknown = keep.find((one) => !kinds.includes(one) && repairs.every(({ id }) => id !== one));
  return unknown === undefined ? done(undefined) : stop(keepUnknown(unknown, REPAIR_KINDS));
}
