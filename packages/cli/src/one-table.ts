import { basename } from 'node:path';
import type { Evaluated } from '@eurakit/core/read';
import { countBySeverity, findingText } from '@eurakit/core/render';
import type { Call } from './call.js';
import { readContext } from './context.js';
import { readInput } from './file-input.js';
import { findingSentence } from './finding-lines.js';
import { parseHtml } from './html-parser.js';
import type { Io } from './io.js';
import { checkMapFits, readMap } from './map-option.js';
import { done, type Outcome, stop } from './outcome.js';
import { inputName, say, tablePlace } from './printed.js';
import { unreadableText } from './unreadable.js';
import { noFile, tooManyArguments } from './words/call-problems.js';
import { mapNeedsTable } from './words/option-problems.js';
import { notFinancing, tableNumberUnknown } from './words/table-problems.js';
import { errorsTaken } from './words/talk.js';
import { evaluateInput } from './workbook-input.js';

/** The one project or financing table that a call is about, and the files that were read for it. */
export type OneTable = {
  readonly table: Evaluated;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly inputs: readonly string[];
};

/** Reads the one FILE of `import`, `read` and `fill`; of several tables `--table` chooses. */
export async function readOneTable(command: string, call: Call, io: Io): Promise<Outcome<OneTable>> {
  const [file, extra] = call.words;
  if (file === undefined) return stop(noFile(command, call.usage));
  if (extra !== undefined) return stop(tooManyArguments(command, extra));
  const context = await readContext(call, io);
  if (!context.ok) return context;
  const map = await readMap(call, io);
  if (!map.ok) return map;
  const input = await readInput(file, io);
  if (!input.ok) return input;
  const name = inputName(file, call.language);
  const evaluated = await evaluateInput(input.value, name, {
    context: context.value,
    ...(map.value !== undefined && { map: map.value }),
    name: basename(file),
    html: parseHtml,
  });
  if (!evaluated.ok) return evaluated;
  const evaluation = evaluated.value;
  if (!evaluation.readable) return stop(unreadableText(name, evaluation));
  const mapName = call.values.get('map') ?? '';
  if (map.value !== undefined && evaluation.tables.every(({ kind }) => kind === 'project'))
    return stop(mapNeedsTable(name, '--map'));
  const fits = checkMapFits(mapName, name, map.value ?? [], evaluation.tables);
  if (!fits.ok) return fits;
  const table = choose(name, evaluation.tables, call.values.get('table'));
  const others = [call.values.get('map'), call.values.get('project')].flatMap((one) => one ?? []);
  return table.ok
    ? done({ table: table.value, file: name, bytes: input.value, inputs: [file, ...others] })
    : table;
}

/** Tells the errors of a table whose figures are taken all the same, and gives the exit code. */
export function tellErrors(
  findings: Evaluated['findings'],
  file: string,
  { language }: Call,
  io: Io,
): number {
  const { error } = countBySeverity(findings);
  if (error === 0) return 0;
  for (const finding of findings)
    if (finding.severity === 'error') say(io, `${file}: ${findingSentence(finding, language)}`);
  say(io, errorsTaken(file, error)(language));
  return 1;
}

/** Without a number: the only table, or the only financing plan beside cost estimates. */
function choose(file: string, tables: readonly Evaluated[], given: string | undefined): Outcome<Evaluated> {
  const plans = tables.filter(holdsPlan);
  const [only] = plans;
  const chosen =
    given === undefined ? only : tables[tables.findIndex((_, nth) => String(nth + 1) === given.trim())];
  if (given === undefined && plans.length > 1) return severalTables(file, tables);
  if (chosen === undefined && given !== undefined)
    return stop(tableNumberUnknown(file, '--table', given, tables.length));
  return chosen !== undefined && holdsPlan(chosen) ? done(chosen) : stop(notFinancing(file));
}

/** A project file is one also where its plan is still missing. */
function holdsPlan({ kind, project }: Evaluated): boolean {
  return kind === 'project' || project.financing !== undefined;
}

function severalTables(file: string, tables: readonly Evaluated[]): Outcome<Evaluated> {
  return stop((language) => {
    const places = tables.map((table) => tablePlace(table, language));
    const finding = { code: 'several-tables', severity: 'error', at: [], args: { places } } as const;
    const { message, hint } = findingText(finding, language);
    return `${file}: ${message} ${hint}`;
  });
}
