import { basename, extname } from 'node:path';
import type { Project } from '@eurakit/core';
import { checkProject, fillProject } from '@eurakit/core/checks';
import { filledCellText, type Language, toCsv, toMarkdown } from '@eurakit/core/render';
import type { Call, Run } from './call.js';
import type { Content } from './file-output.js';
import { filledByBinding } from './fill-by-binding.js';
import { filledInto } from './fill-into.js';
import type { Io } from './io.js';
import { type OneTable, readOneTable, tellErrors } from './one-table.js';
import { done, type Outcome, stop } from './outcome.js';
import { printable, say } from './printed.js';
import { giveResult, type Made, projectText } from './result.js';
import { bindingNeedsInto } from './words/binding-words.js';
import { formatUnknown, noPlan } from './words/table-problems.js';
import { nothingToFill } from './words/talk.js';
import { withCheckNeedsWorkbook } from './words/workbook-problems.js';
import { workbookBytes } from './workbook-output.js';

const TEXT_FORMATS: Readonly<Record<string, (project: Project, language: Language) => string>> = {
  '.md': toMarkdown,
  '.csv': toCsv,
  '.json': projectText,
};
const WORKBOOK = '.xlsx';
/** What holds more of a project than its plan. */
const WHOLE: readonly string[] = [WORKBOOK, '.json'];

/** Fills the empty cells that follow from the others; gives a workbook, Markdown, CSV or a project file. */
export const fill: Run = async (call, io) => {
  const ending = endingOf(call);
  if (!ending.ok) return ending;
  const read = await readOneTable('fill', call, io);
  if (!read.ok) return read;
  const { table, file, inputs } = read.value;
  const { project, cells } = fillProject(table.project);
  const [into, binding] = [call.values.get('into'), call.values.get('binding')];
  const isEnough = into === undefined && WHOLE.includes(ending.value) && holdsMore(project);
  if (project.financing === undefined && !isEnough && binding === undefined) return stop(noPlan(file));
  const made = await resultOf(project, ending.value, read.value, call, io);
  if (!made.ok) return made;
  const given = await giveResult(made.value.content, [...inputs, into, binding].filter(isGiven), call, io);
  if (!given.ok) return given;
  if (call.flags.has('trace')) {
    if (cells.length === 0) say(io, nothingToFill(file)(call.language));
    for (const cell of cells) io.tell(`${printable(filledCellText(cell, call.language))}\n`);
  }
  const findings = checkProject(project).map((finding) => ({
    ...finding,
    where: table.locate(finding.at),
    alsoWhere: [],
  }));
  return done(Math.max(made.value.code, tellErrors(findings, file, call, io)));
};

/** Whether a project without a financing plan has anything that a workbook or project file shows. */
function holdsMore({ subProjects, budget, salaries, partners }: Project): boolean {
  return [subProjects, budget, salaries].some((part) => part !== undefined) || partners.length > 0;
}

/** That of `--out`; without one Markdown, or the project file where `--json` asks for it. */
function endingOf({ values, flags }: Call): Outcome<string> {
  const file = values.get('out') ?? '-';
  if (values.has('binding') && !values.has('into')) return stop(bindingNeedsInto());
  if (values.has('into')) return done(WORKBOOK);
  const ending = file !== '-' ? extname(file).toLowerCase() : flags.has('json') ? '.json' : '.md';
  if (ending !== WORKBOOK && !Object.hasOwn(TEXT_FORMATS, ending))
    return stop(formatUnknown(file, [WORKBOOK, ...Object.keys(TEXT_FORMATS)]));
  return flags.has('with-check') && ending !== WORKBOOK ? stop(withCheckNeedsWorkbook()) : done(ending);
}

const isGiven = (file: string | undefined): file is string => file !== undefined;

/** A new file, or a workbook of a person's own: its table, or the cells of a form that are bound. */
async function resultOf(
  project: Project,
  ending: string,
  table: OneTable,
  call: Call,
  io: Io,
): Promise<Outcome<Made>> {
  const [into, binding] = [call.values.get('into'), call.values.get('binding')];
  if (into !== undefined && binding !== undefined)
    return filledByBinding(project, { template: into, binding }, call, io);
  const content =
    into === undefined
      ? await contentOf(project, ending, table, call)
      : await filledInto(project, into, call, io);
  return content.ok ? done({ content: content.value, code: 0 }) : content;
}

async function contentOf(
  project: Project,
  ending: string,
  { file, bytes }: OneTable,
  { values, flags, language }: Call,
): Promise<Outcome<Content>> {
  const format = TEXT_FORMATS[ending];
  if (format !== undefined) return done(format(project, language));
  const checked = flags.has('with-check') ? { file: basename(file), bytes } : undefined;
  return workbookBytes(project, language, values.get('out') ?? '', { checked });
}
