import { extname } from 'node:path';
import type { Language } from '@eurakit/core/render';
import {
  type PlacedRepair,
  REPAIR_KINDS,
  type ReportKind,
  readPlan,
  readReport,
  reportPage,
  type SubProject,
  toPlanFile,
  toReportFile,
  toReportHtml,
  toReportMarkdown,
} from '@eurakit/core/report';
import type { Call } from './call.js';
import { readDocument } from './document-input.js';
import type { Content } from './file-output.js';
import { parseHtml } from './html-parser.js';
import type { Io } from './io.js';
import { done, type Outcome, stop } from './outcome.js';
import { inputName } from './printed.js';
import { giveResult, jsonText } from './result.js';
import { noFile, tooManyArguments } from './words/call-problems.js';
import { alreadyReport, keepUnknown, noPlanText, noSubProjects } from './words/report-problems.js';
import { formatUnknown } from './words/table-problems.js';

export const WORDS_KINDS = ['goals', 'evaluation', 'plan'] as const;

type WordsKind = (typeof WORDS_KINDS)[number];

export function isWordsKind(kind: string): kind is WordsKind {
  return WORDS_KINDS.some((one) => one === kind);
}

/** Makes JSON, or a page to read, of the matrices of a report or of a plan in words. */
export async function importWords(as: WordsKind, call: Call, io: Io): Promise<Outcome<number>> {
  const [file, extra] = call.words;
  if (file === undefined) return stop(noFile('import', call.usage));
  if (extra !== undefined) return stop(tooManyArguments('import', extra));
  const text = await readDocument(file, io);
  if (!text.ok) return text;
  const name = inputName(file, call.language);
  if (/^\s*\{/.test(text.value)) return stop(alreadyReport(name));
  const keep = (call.values.get('keep') ?? '').split(',').map((one) => one.trim());
  const asked = keep.filter((one) => one !== '');
  const made =
    as === 'plan'
      ? planContent(text.value, asked, name, call)
      : await reportContent(text.value, as, asked, name, call);
  if (!made.ok) return made;
  const given = await giveResult(made.value, [file], call, io);
  return given.ok ? done(0) : given;
}

type Format = 'json' | 'md' | 'html' | 'docx';

async function reportContent(
  text: string,
  as: ReportKind,
  keep: readonly string[],
  name: string,
  call: Call,
): Promise<Outcome<Content>> {
  const format = formatOf(call, ['json', 'md', 'html', 'docx']);
  if (!format.ok) return format;
  const reading = readReport(text, { html: parseHtml, keep, as });
  if (reading.subProjects.length === 0) return stop(noSubProjects(name));
  const kept = checkKept(keep, reading.repairs);
  if (!kept.ok) return kept;
  const { language } = call;
  switch (format.value) {
    case 'json':
      return done(jsonText(toReportFile(reading, as, language)));
    case 'md':
      return done(toReportMarkdown(reading.subProjects, language));
    case 'html':
      return done(toReportHtml(reading.subProjects, language));
    case 'docx':
      return done(await docxOf(reading.subProjects, language));
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

function planContent(text: string, keep: readonly string[], name: string, call: Call): Outcome<string> {
  const format = formatOf(call, ['json']);
  if (!format.ok) return format;
  const reading = readPlan(text, { html: parseHtml, keep });
  const { mainGoal, links: _, ...lists } = reading.plan;
  if (mainGoal === undefined && Object.values(lists).every((list) => list.length === 0))
    return stop(noPlanText(name));
  const kept = checkKept(keep, reading.repairs);
  return kept.ok ? done(jsonText(toPlanFile(reading, call.language))) : kept;
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
