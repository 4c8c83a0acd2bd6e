import type { Project } from '@eurakit/core';
import {
  type Dropped,
  type PlacedRepair,
  REPAIR_KINDS,
  type ReportKind,
  readPlan,
  readReport,
  toPlanFile,
  toReportFile,
  withReport,
} from '@eurakit/core/report';
import type { Call } from './call.js';
import { documentText, isDocx } from './document-input.js';
import { readInput } from './file-input.js';
import type { Content } from './file-output.js';
import { parseHtml } from './html-parser.js';
import type { Io } from './io.js';
import { done, type Outcome, stop } from './outcome.js';
import { inputName, say } from './printed.js';
import { readProject } from './project-input.js';
import { formatOf, PAGE_FORMATS, pagesContent } from './report-pages.js';
import { giveResult, jsonText, projectText } from './result.js';
import { subProjectsIn } from './sub-projects-input.js';
import { noFile, tooManyArguments } from './words/call-problems.js';
import { alreadyReport, keepUnknown, noPlanText, noSubProjects } from './words/report-problems.js';
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

/** JSON, or a workbook: nothing that would have to be read by its headings. */
function isMade(bytes: Uint8Array): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return (isZip && !isDocx(bytes)) || /^\ufeff?\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

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
  const name = inputName(file, call.language);
  const input = await readInput(file, io);
  if (!input.ok) return input;
  if (isMade(input.value)) {
    const isPage = as !== 'plan' && formatOf(call, PAGE_FORMATS).ok;
    return isPage ? pagesOf(as, input.value, call, io) : stop(alreadyReport(name));
  }
  const text = await documentText(file, input.value);
  if (!text.ok) return text;
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

async function reportContent(as: ReportKind, ask: Ask): Promise<Outcome<Made>> {
  const { text, name, keep, into, call } = ask;
  const format = formatOf(
    call,
    into === undefined ? (['json', ...PAGE_FORMATS] as const) : ['json' as const],
  );
  if (!format.ok) return format;
  const reading = readReport(text, { html: parseHtml, keep, as });
  const { subProjects } = reading;
  if (subProjects.length === 0) return stop(noSubProjects(name));
  const kept = checkKept(keep, reading.repairs);
  if (!kept.ok) return kept;
  if (format.value !== 'json')
    return done({ ...reading, content: await pagesContent({ subProjects }, format.value, call.language) });
  const content =
    into === undefined
      ? jsonText(toReportFile(reading, as, call.language))
      : projectText(withReport(into, subProjects, as));
  return done({ ...reading, content });
}

/** Pages of what a project file, a workbook of ours or the JSON of a report says already. */
async function pagesOf(as: ReportKind, bytes: Uint8Array, call: Call, io: Io): Promise<Outcome<number>> {
  const [file = ''] = call.words;
  const format = formatOf(call, PAGE_FORMATS);
  if (!format.ok) return format;
  const said = await subProjectsIn(bytes, inputName(file, call.language));
  if (!said.ok) return said;
  const subProjects = said.value.subProjects.map((one) => ({ ...one, ...OTHER_MATRIX[as] }));
  const content = await pagesContent({ ...said.value, subProjects }, format.value, call.language);
  const given = await giveResult(content, [file], call, io);
  return given.ok ? done(0) : given;
}

/** The matrix that was not asked for is left out. */
const OTHER_MATRIX = { goals: { evaluation: [] }, evaluation: { rows: [] } } as const;

function planContent({ text, name, keep, into, call }: Ask): Outcome<Made> {
  const format = formatOf(call, ['json' as const]);
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

/** What is to be kept must be a repair that would have been made. */
function checkKept(keep: readonly string[], repairs: readonly PlacedRepair[]): Outcome<undefined> {
  const kinds: readonly string[] = REPAIR_KINDS;
  const unknown = keep.find((one) => !kinds.includes(one) && repairs.every(({ id }) => id !== one));
  return unknown === undefined ? done(undefined) : stop(keepUnknown(unknown, REPAIR_KINDS));
}
