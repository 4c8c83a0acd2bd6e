import { basename, extname } from 'node:path';
import type { Project } from '@eurakit/core';
import { checkProject, fillProject } from '@eurakit/core/checks';
import { filledCellText, type Language, toCsv, toMarkdown } from '@eurakit/core/render';
import type { Call, Run } from './call.js';
import type { Content } from './file-output.js';
import { filledInto } from './fill-into.js';
import { type OneTable, readOneTable, tellErrors } from './one-table.js';
import { done, type Outcome, stop } from './outcome.js';
import { printable, say } from './printed.js';
import { giveResult, projectText } from './result.js';
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
  const into = call.values.get('into');
  const isEnough = into === undefined && WHOLE.includes(ending.value) && project.subProjects !== undefined;
  if (project.financing === undefined && !isEnough) return stop(noPlan(file));
  const content =
    into === undefined
      ? await contentOf(project, ending.value, read.value, call)
      : await filledInto(project, into, call, io);
  if (!content.ok) return content;
  const given = await giveResult(content.value, into === undefined ? inputs : [...inputs, into], call, io);
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
  return done(tellErrors(findings, file, call, io));
};

/** That of `--out`; without one Markdown, or the project file where `--json` asks for it. */
function endingOf({ values, flags }: Call): Outcome<string> {
  const file = values.get('out') ?? '-';
  if (values.has('into')) return done(WORKBOOK);
  const ending = file !== '-' ? extname(file).toLowerCase() : flags.has('json') ? '.json' : '.md';
  if (ending !== WORKBOOK && !Object.hasOwn(TEXT_FORMATS, ending))
    return stop(formatUnknown(file, [WORKBOOK, ...Object.keys(TEXT_FORMATS)]));
  return flags.has('with-check') && ending !== WORKBOOK ? stop(withCheckNeedsWorkbook()) : done(ending);
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
  return workbookBytes(project, language, values.get('out') ?? '', checked);
}
