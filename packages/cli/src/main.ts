import { LANGUAGES, type Language, parseLanguage, type Text } from '@eurakit/core/render';
import { readArguments, type Typed, type WrongOption } from './arguments.js';
import { COMMAND_NAMES, COMMANDS, isCommand, LATER_COMMANDS } from './commands.js';
import { helpPage } from './help.js';
import { type Io, processIo } from './io.js';
import { nearest } from './nearest.js';
import { COMMON, type OptionName } from './options.js';
import { done, type Outcome, stop } from './outcome.js';
import { say } from './printed.js';
import { version } from './version.js';
import {
  laterCommand,
  noCommand,
  optionNeedsValue,
  optionTakesNoValue,
  programFault,
  unknownCommand,
  unknownLanguage,
  unknownOption,
} from './words/call-problems.js';
import type { CommandName } from './words/command-help.js';
import { printingFailed } from './words/file-problems.js';

/**
 * The command `eurakit`: runs one call and gives its exit code, 0, 1 for errors found, 2 for what could not
 * be read. A problem of the call is one sentence on standard error.
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  const typed = readArguments(argv);
  const language = languageOf(typed, io);
  const outcome = await run(typed, language, io).catch(ownFault);
  if (!outcome.ok) say(io, outcome.problem(language));
  const failure = await io.finish();
  if (failure !== undefined) say(io, printingFailed(failure)(language));
  return !outcome.ok || failure !== undefined ? 2 : outcome.value;
}

/** A fault of the program must not look like exit code 1, errors found in a table. */
function ownFault(error: unknown): Outcome<number> {
  return stop(programFault(error instanceof Error ? error.message : String(error)));
}

async function run(typed: Typed, language: Language, io: Io): Promise<Outcome<number>> {
  const { words, flags, values } = typed;
  const [first, ...rest] = words[0] === 'help' ? words.slice(1) : words;
  const wantsHelp = flags.has('help') || words[0] === 'help';
  const given = values.get('lang');
  if (given !== undefined && parseLanguage(given) === undefined)
    return stop(unknownLanguage(given, LANGUAGES));
  if (first === undefined) return withoutCommand(typed, wantsHelp, language, io);
  if (LATER_COMMANDS.includes(first)) return stop(laterCommand(first));
  if (!isCommand(first))
    return stop(unknownCommand(first, isFile(first) ? `check ${first}` : nearest(first, COMMAND_NAMES)));
  const wrong = wrongOption(first, typed);
  if (wrong !== undefined) return stop(wrong);
  if (wantsHelp) return printed(io, helpPage(first, language));
  if (flags.has('version')) return printed(io, `${version()}\n`);
  const { usage, run: runCommand } = COMMANDS[first];
  return runCommand({ words: rest, values, flags, language, usage }, io);
}

function withoutCommand(typed: Typed, wantsHelp: boolean, language: Language, io: Io): Outcome<number> {
  const wrong = typed.wrong[0];
  if (wrong !== undefined) return stop(wrongText('', wrong, COMMON));
  if (wantsHelp) return printed(io, helpPage(undefined, language));
  if (typed.flags.has('version')) return printed(io, `${version()}\n`);
  return stop(noCommand(COMMAND_NAMES));
}

/** The first option that cannot be read or that this command does not take. */
function wrongOption(command: CommandName, { wrong, typed }: Typed): Text | undefined {
  const known = [...COMMANDS[command].options, ...COMMON];
  const foreign = typed.find(({ name }) => !known.includes(name));
  const first =
    wrong[0] ?? (foreign === undefined ? undefined : { kind: 'unknown' as const, as: foreign.as });
  return first === undefined ? undefined : wrongText(command, first, known);
}

function wrongText(command: CommandName | '', wrong: WrongOption, known: readonly OptionName[]): Text {
  switch (wrong.kind) {
    case 'unknown': {
      const like = nearest(wrong.as.replace(/^-+/, ''), known);
      return unknownOption(command, wrong.as, like === undefined ? undefined : `--${like}`);
    }
    case 'needs-value':
      return optionNeedsValue(wrong.as, ownValue(command, wrong.name) ?? wrong.value);
    case 'takes-no-value':
      return optionTakesNoValue(wrong.as, wrong.value);
  }
}

function ownValue(command: CommandName | '', name: OptionName): string | undefined {
  return command === '' ? undefined : COMMANDS[command].own?.[name]?.value;
}

function printed(io: Io, text: string): Outcome<number> {
  io.print(text);
  return done(0);
}

/** A file where a command should stand: somebody wants it checked. */
function isFile(word: string): boolean {
  return /[\\/]|\.[a-z]{2,4}$/i.test(word);
}

/** `--lang`, else EURAKIT_LANG, else Finnish. */
function languageOf({ values }: Typed, { env }: Io): Language {
  return parseLanguage(values.get('lang') ?? '') ?? parseLanguage(env.EURAKIT_LANG ?? '') ?? 'fi';
}
