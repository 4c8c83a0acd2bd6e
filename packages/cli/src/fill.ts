import { extname } from 'node:path';
import type { Project } from '@eurakit/core';
import { checkProject, fillProject } from '@eurakit/core/checks';
import { filledCellText, type Language, toCsv, toMarkdown } from '@eurakit/core/render';
import type { Call, Run } from './call.js';
import { readOneTable, tellErrors } from './one-table.js';
import { done, type Outcome, stop } from './outcome.js';
import { printable, say } from './printed.js';
import { giveResult, projectText } from './result.js';
import { formatUnknown, noPlan } from './words/table-problems.js';
import { nothingToFill } from './words/talk.js';

type Format = (project: Project, language: Language) => string;

const FORMATS: Readonly<Record<string, Format>> = {
  '.md': toMarkdown,
  '.csv': toCsv,
  '.json': projectText,
};

/** Fills the empty cells that follow from the others; gives the plan as Markdown, CSV or a project file. */
export const fill: Run = async (call, io) => {
  const format = formatOf(call);
  if (!format.ok) return format;
  const read = await readOneTable('fill', call, io);
  if (!read.ok) return read;
  const { table, file, inputs } = read.value;
  const { project, cells } = fillProject(table.project);
  if (project.financing === undefined) return stop(noPlan(file));
  const given = await giveResult(format.value(project, call.language), inputs, call, io);
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

/** By the ending of `--out`; without one, Markdown, or the project file where `--json` asks for it. */
function formatOf({ values, flags }: Call): Outcome<Format> {
  const file = values.get('out') ?? '-';
  const ending = file !== '-' ? extname(file).toLowerCase() : flags.has('json') ? '.json' : '.md';
  const format = FORMATS[ending];
  return format === undefined ? stop(formatUnknown(file, Object.keys(FORMATS))) : done(format);
}
