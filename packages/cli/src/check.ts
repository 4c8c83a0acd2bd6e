import { basename } from 'node:path';
import { type EvaluateOptions, type Evaluation, toMapFile } from '@eurakit/core/read';
import { type Language, type Text, toReport } from '@eurakit/core/render';
import type { Call, Run } from './call.js';
import { readContext } from './context.js';
import { expandFiles } from './expand-files.js';
import { readInput } from './file-input.js';
import { writeOutput } from './file-output.js';
import { notOpened, printReport } from './file-report.js';
import { type CheckedFile, filesOverview } from './files-overview.js';
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
  const { words, usage, language } = call;
  const options = await readOptions(call, io);
  if (!options.ok) return options;
  if (words.length === 0) return stop(noFile('check', usage));
  if (words.filter((file) => file === '-').length > 1) return stop(inputTwice());
  const files = await expandFiles(words);
  const mapOption = MAP_OPTIONS.find((name) => call.values.has(name));
  if (mapOption !== undefined && files.length > 1) return stop(mapNeedsOneFile(`--${mapOption}`));
  const isForPeople = !call.flags.has('json');
  const checked: CheckedFile[] = [];
  for (const file of files) {
    const errors = await checkFile(file, options.value, call, io);
    if (!errors.ok) return errors;
    checked.push({ file, errors: errors.value });
    if (isForPeople && files.length > 1 && errors.value !== undefined) io.print('\n');
  }
  if (isForPeople && files.length > 1) io.print(filesOverview(checked, language));
  return done(Math.max(...checked.map(({ errors }) => (errors === undefined ? 2 : errors > 0 ? 1 : 0))));
};

async function readOptions(call: Call, io: Io): Promise<Outcome<EvaluateOptions>> {
  const context = await readContext(call, io);
  if (!context.ok) return context;
  if (call.flags.has('keep-map') && !call.values.has('map')) return stop(keepMapNeedsMap());
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

/** Prints what was found in a file; gives its number of errors, `undefined` where it could not be read. */
async function checkFile(
  file: string,
  options: EvaluateOptions,
  call: Call,
  io: Io,
): Promise<Outcome<number | undefined>> {
  const { language, flags } = call;
  const input = await readInput(file, io);
  const evaluated = input.ok
    ? await evaluateAny(input.value, inputName(file, language), { ...options, name: basename(file) })
    : input;
  if (!evaluated.ok) {
    if (flags.has('json')) printReport(io, notOpened(file, evaluated.problem(language)));
    return unread(io, evaluated.problem, language);
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
    return unread(io, unreadableText(inputName(file, language), evaluation), language);
  }
  const mapped = await mapSteps(file, evaluation, options, call, io);
  if (!mapped.ok) return mapped;
  if (flags.has('json')) printReport(io, report);
  else io.print(fileLines(file, tables, language, lookOf(call, io)));
  return done(report.summary.error);
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

function unread(io: Io, problem: Text, language: Language): Outcome<undefined> {
  say(io, problem(language));
  return done(undefined);
}
