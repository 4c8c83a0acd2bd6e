import type { Language } from '@eurakit/core/render';
import { COMMAND_NAMES, COMMANDS, type OwnOption } from './commands.js';
import { COMMON, type OptionName, specOf } from './options.js';
import { COMMAND_HELP, type CommandName, PAGE } from './words/command-help.js';
import { OPTION_HELP } from './words/option-help.js';
import { wrapped } from './wrapped.js';

/** The help page of a command, or of all together. */
export function helpPage(command: CommandName | undefined, language: Language): string {
  return command === undefined ? overview(language) : commandPage(command, language);
}

/** As wide as a terminal is at the least. */
const WIDTH = 80;

function overview(language: Language): string {
  const page = PAGE[language];
  const commands = COMMAND_NAMES.map((name): Row => [name, COMMAND_HELP[name][language]]);
  return [
    `${page.usage}:`,
    ...COMMAND_NAMES.flatMap((name) => wrapped(`  ${COMMANDS[name].usage}`, WIDTH, '      ')),
    '',
    `${page.commands}:`,
    ...twoColumns(commands),
    '',
    `${page.options}:`,
    ...twoColumns(COMMON.map((name) => optionRow(name, language))),
    '',
    ...[page.files, page.exit, page.more, page.note].flatMap((text) => wrapped(text, WIDTH)),
    '',
  ].join('\n');
}

function commandPage(command: CommandName, language: Language): string {
  const page = PAGE[language];
  const { usage, options, own } = COMMANDS[command];
  return [
    ...wrapped(`${page.usage}: ${usage}`, WIDTH, '    '),
    ...wrapped(COMMAND_HELP[command][language], WIDTH),
    '',
    `${page.options}:`,
    ...twoColumns([...options, ...COMMON].map((name) => optionRow(name, language, own?.[name]))),
    '',
    ...(WITHOUT_FILE.includes(command) ? [] : wrapped(page.files, WIDTH)),
    ...wrapped(page.exit, WIDTH),
    '',
  ].join('\n');
}

/** Commands that read no file of their own. */
const WITHOUT_FILE: readonly CommandName[] = ['allocate', 'new', 'rates'];

type Row = readonly [left: string, right: string];

function optionRow(name: OptionName, language: Language, own?: OwnOption): Row {
  const { short, ...spec } = specOf(name);
  const value = own?.value ?? spec.value;
  const typed = `--${name}${short === undefined ? '' : `, -${short}`}`;
  return [value === undefined ? typed : `${typed} ${value}`, (own?.help ?? OPTION_HELP[name])[language]];
}

/** Wide left cells get a line of their own, so that the right column stays near. */
function twoColumns(rows: readonly Row[]): readonly string[] {
  const width = Math.min(30, Math.max(...rows.map(([left]) => left.length)));
  const indent = ' '.repeat(width + 4);
  return rows.flatMap(([left, right]) =>
    left.length > width
      ? [`  ${left}`, ...wrapped(indent + right, WIDTH, indent)]
      : wrapped(`  ${left.padEnd(width)}  ${right}`, WIDTH, indent),
  );
}
