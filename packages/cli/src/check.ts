import { basename } from 'node:path';
import { type EvaluateOptions, type Evaluation, toMapFile } from '@eurakit/core/read';
import { type Language, type Text, toReport } from '@eurakit/core/render';
import type { Call, Run } from './call.js';
import { readContext } from './context.js';
import { readInput } from './file-input.js';
import { writeOutput } from './file-output.js';
import { notOpened, printReport } from './file-report.js';
import { fileLines, lookOf } from './finding-lines.js';
import { parseHtml } from './html-parser.js';
import type { Io } from './io.js';
import { keepMap } from './keep-map.js';
import { checkMapFits, readMap } from './map-option.js';
import { done, type Outcome, stop } from './outcome.js';
import { inputName, say } from './printed.js';
import { unreadableText } from './unreadable.js';
import { noFile } from './words/call-problems.js';
import { inputTwice, written } from './words/file-problems.js';
import { mapNeedsOneFile, mapNeedsTable } from './words/option-problems.js';
import { cellLimitUnreadable } from './words/report-problems.js';
import { keepMapNeedsMap, mapKept } from './words/workbook-problems.js';
import { evaluateWords } from './words-input.js';
import { evaluateInput } from './workbook-input.js';

const MAP_OPTIONS = ['map', 'write-map'] as const;

/** Checks files one after the other: 2 if one could not be read, 1 if one has errors, else 0. */
export const check: Run = async (call, io) => {
  const { words: files, usage } = call;
  if (files.length === 0) return stop(noFile('check', usage));
  if (files.filter((file) => file === '-').length > 1) return stop(inputTwice());
  const mapOption = MAP_OPTIONS.find((name) => call.values.has(name));
  if (mapOption !== undefined && files.length > 1) return stop(mapNeedsOneFile(`--${mapOption}`));
  if (call.flags.has('keep-map') && !call.values.has('map')) return stop(keepMapNeedsMap());
  const options = await readOptions(call, io);
  if (!options.ok) return options;
  let code = 0;
  for (const file of files) {
    const checked = await checkFile(file, options.value, call, io);
    if (!checked.ok) return checked;
    code = Math.max(code, checked.value);
  }
  return done(code);
};

async function readOptions(call: Call, io: Io): Promise<Outcome<EvaluateOptions>> {
  const context = await readContext(call, io);
  if (!context.ok) return context;
  const map = await readMap(call, io);
  if (!map.ok) return map;
  const longestCell = readCellLimit(call);
  if (!longestCell.ok) return longestCell;
  return done({
    context: {
      ...context.value,
      ...(longestCell.value !== undefined && { longestCell: longestCell.value }),
    },
    ...(map.value !== undefined && { map: map.value }),
    html: parseHtml,
  });
}

/** The most characters that a field of the authority's form takes. */
function readCellLimit({ values }: Call): Outcome<number | undefined> {
  const given = values.get('cell-limit');
  if (given === undefined) return done(undefined);
  return /^[1-9]\d{0,6}$/.test(given.trim()) ? done(Number(given)) : stop(cellLimitUnreadable(given));
}

async function checkFile(
  file: string,
  options: EvaluateOptions,
  call: Call,
  io: Io,
): Promise<Outcome<number>> {
  const { language, flags } = call;
  const input = await readInput(file, io);
  const evaluated = input.ok
    ? await evaluateAny(input.value, inputName(file, language), { ...options, name: basename(file) })
    : input;
  if (!evaluated.ok) {
    if (flags.has('json')) printReport(io, notOpened(file, evaluated.problem(language)));
    return done(unread(io, evaluated.problem, language));
  }
  const evaluation = evaluated.value;
  const { readable, findings, tables } = evaluation;
  const kinds = [
    ...new Set(
      tables.map(({ kind, project }) =>
        project.financing === undefined || kind !== 'project' ? kind : 'financing-plan',
      ),
    ),
  ];
  const report = toReport(file, { readable, kinds, findings }, language);
  if (!readable) {
    if (flags.has('json')) printReport(io, report);
    return done(unread(io, unreadableText(inputName(file, language), evaluation), language));
  }
  const mapped = await mapSteps(file, evaluation, options, call, io);
  if (!mapped.ok) return mapped;
  if (flags.has('json')) printReport(io, report);
  else io.print(fileLines(file, tables, language, lookOf(call, io)));
  return done(report.summary.error > 0 ? 1 : 0);
}

/** A report or a plan in words as what it says, anything else by its tables. */
async function evaluateAny(
  bytes: Uint8Array,
  name: string,
  options: EvaluateOptions,
): Promise<Outcome<Evaluation>> {
  return (await evaluateWords(bytes, name, options)) ?? evaluateInput(bytes, name, options);
}

/** Sees that the given map fits, and writes the one that was asked for. */
async function mapSteps(
  file: string,
  { tables }: Evaluation,
  options: EvaluateOptions,
  { values, flags, language }: Call,
  io: Io,
): Promise<Outcome<undefined>> {
  const [map, target] = [values.get('map'), values.get('write-map')];
  const isProject = tables.every(({ reading }) => reading === undefined);
  if (map !== undefined) {
    if (isProject) return stop(mapNeedsTable(file, '--map'));
    const fits = checkMapFits(map, file, options.map ?? [], tables);
    if (!fits.ok) return fits;
  }
  if (flags.has('keep-map')) {
    const kept = await keepMap(file, options.map ?? [], io);
    if (!kept.ok) return kept;
    say(io, mapKept(file)(language));
  }
  if (target === undefined) return done(undefined);
  if (isProject) return stop(mapNeedsTable(file, '--write-map'));
  const project = values.get('project');
  const inputs = [file, ...(map === undefined ? [] : [map]), ...(project === undefined ? [] : [project])];
  const content = `${JSON.stringify(toMapFile(tables), null, 2)}\n`;
  const output = await writeOutput(target, content, { force: flags.has('force'), inputs });
  if (output.ok) say(io, written(target)(language));
  return output;
}

function unread(io: Io, problem: Text, language: Language): number {
  say(io, problem(language));
  return 2;
}
