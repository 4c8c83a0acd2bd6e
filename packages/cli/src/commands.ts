import type { Language } from '@eurakit/core/render';
import { allocateTotal } from './allocate.js';
import type { Run } from './call.js';
import { check } from './check.js';
import { compare } from './compare.js';
import { fill } from './fill.js';
import { importTable } from './import.js';
import { key } from './key.js';
import { merge } from './merge.js';
import { newBook } from './new.js';
import type { OptionName } from './options.js';
import { rates } from './rates.js';
import { read } from './read.js';
import type { CommandName } from './words/command-help.js';
import { FORCE_OF_FILL, INTO_WHOLE, PROGRAMME_PERIOD } from './words/option-help.js';

/**
 * A command: how it is written, the options it takes besides the common ones, and what it does. `own` are options
 * that mean something else here than to other commands.
 */
export type Command = {
  readonly usage: string;
  readonly options: readonly OptionName[];
  readonly own?: Readonly<Partial<Record<OptionName, OwnOption>>>;
  readonly run: Run;
};

/** The value that an option takes, and what it is for. */
export type OwnOption = { readonly value?: string; readonly help: Readonly<Record<Language, string>> };

const CONTEXT: readonly OptionName[] = ['project', 'rate', 'period', 'weights', 'unit', 'map', 'pack'];

/** Every command that this version has. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  check: {
    usage: 'eurakit check FILE...',
    options: [...CONTEXT, 'cell-limit', 'write-map', 'keep-map', 'all', 'force'],
    run: check,
  },
  import: {
    usage: 'eurakit import FILE --as financing|goals|evaluation|plan',
    options: ['as', 'out', 'keep', 'table', ...CONTEXT, 'force'],
    run: importTable,
  },
  compare: {
    usage: 'eurakit compare BEFORE AFTER [--out FILE.html]',
    options: ['out', 'force'],
    run: compare,
  },
  allocate: {
    usage: 'eurakit allocate TOTAL --weights 45,7,19,29',
    options: ['weights', 'step', 'method', 'ties', 'residual', 'names', 'trace'],
    run: allocateTotal,
  },
  key: {
    usage: 'eurakit key FILE [--weights A,B,...]',
    options: ['table', ...CONTEXT],
    run: key,
  },
  fill: {
    usage: 'eurakit fill PROJECT.json [--out BOOK.xlsx] [--into TEMPLATE.xlsx [--binding B.json]]',
    options: ['out', 'into', 'into-table', 'binding', 'table', 'with-check', 'trace', ...CONTEXT, 'force'],
    own: { force: FORCE_OF_FILL },
    run: fill,
  },
  read: {
    usage: 'eurakit read FILE',
    options: ['out', 'table', ...CONTEXT, 'force'],
    run: read,
  },
  merge: {
    usage: 'eurakit merge PARTNER.xlsx... --out WHOLE.xlsx',
    own: { into: INTO_WHOLE },
    options: [
      'out',
      'into',
      'allow-missing',
      'project',
      'rate',
      'period',
      'fund',
      'unit',
      'pack',
      'all',
      'force',
    ],
    run: merge,
  },
  new: {
    usage: 'eurakit new --years 2026-2028 [--period 2021-2027] [--cost-model flat-40] --out BOOK.xlsx',
    options: [
      ...(['years', 'period', 'fund', 'cost-model', 'salary-model', 'partners'] as const),
      ...(['pack', 'out', 'force'] as const),
    ],
    own: { period: PROGRAMME_PERIOD },
    run: newBook,
  },
  rates: {
    usage: 'eurakit rates [--period 2021-2027] [--fund ESR|EAKR|JTF]',
    options: ['period', 'fund', 'pack'],
    own: { period: PROGRAMME_PERIOD },
    run: rates,
  },
};

export const COMMAND_NAMES: readonly CommandName[] = [
  'check',
  'import',
  'compare',
  'allocate',
  'key',
  'fill',
  'read',
  'merge',
  'new',
  'rates',
];

/** Commands that are planned, so that asking for one is no typing mistake. */
export const LATER_COMMANDS: readonly string[] = ['batch'];

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
