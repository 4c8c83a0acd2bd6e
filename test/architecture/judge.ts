import { posix } from 'node:path';
import type { Facts, Import, Use } from './facts.js';

export type Rules = {
  /** Folder of core/src → the folders it may import, besides itself. */
  readonly layers: Readonly<Record<string, readonly string[]>>;
  /** Files directly in core/src: they may import every folder, and no folder imports them. */
  readonly entries: readonly string[];
  /** The specifiers under which other packages may import core. */
  readonly coreNames: readonly string[];
  /** Package of npm → the only file (or folder, ending in `/`) that may import it, and how. */
  readonly doors: Readonly<Record<string, Door>>;
  readonly longestFile: number;
  readonly longestLine: number;
};

type Door = {
  readonly at: string;
  readonly only?: 'namespace' | 'lazy';
  /** The one entry of the package that may be imported; any of them when left out. */
  readonly entry?: string;
};

type Violation = { readonly line: number; readonly sentence: string };

const CORE = 'packages/core/src/';
const ADD_IN = 'packages/excel-addin/src/';

/** Every breach of the rules as `path:line sentence`, in the order of the files; empty when all is well. */
export function violations(files: readonly Facts[], rules: Rules): readonly string[] {
  const inEach = files.flatMap((file) => {
    const found = isTest(file.path)
      ? [...inUses(file)]
      : [...inImports(file, rules), ...inUses(file), ...inLength(file, rules)];
    return found.map(({ line, sentence }) => `${file.path}:${line} ${sentence}`);
  });
  return [...inEach, ...cycles(files)];
}

function isTest(path: string): boolean {
  return /\.(?:test|bench)\.tsx?$/.test(path);
}

function* inImports(file: Facts, rules: Rules): Generator<Violation> {
  for (const found of file.imports) {
    const sentence = found.specifier.startsWith('.')
      ? relative(file.path, found, rules)
      : foreign(file.path, found, rules);
    if (sentence !== undefined) yield { line: found.line, sentence };
  }
}

function relative(path: string, found: Import, { layers, entries, doors }: Rules): string | undefined {
  const target = targetOf(path, found.specifier);
  const source = /^packages\/[^/]+\/src\//.exec(path)?.[0] ?? '';
  if (!target.startsWith(source)) return `imports ${target}, which is outside its own package's sources`;
  const lazyDoor = Object.values(doors).some(({ at, only }) => only === 'lazy' && at === target);
  if (lazyDoor && found.form !== 'dynamic') return `imports ${target} at start; load it with import()`;
  if (source !== CORE) return undefined;

  const [from, to] = [placeInCore(path), placeInCore(target)];
  if (entries.includes(from)) return undefined;
  const allowed = layers[from];
  if (allowed === undefined) return `stands in ${from}, which is neither a layer nor an entry of the table`;
  if (to === from || allowed.includes(to)) return undefined;
  return `imports ${to}, which ${from} may not import`;
}

/** `values` for values/cents.ts, `index.ts` for index.ts. */
function placeInCore(path: string): string {
  return path.slice(CORE.length).split('/', 1)[0] ?? '';
}

function foreign(path: string, { specifier, form }: Import, { coreNames, doors }: Rules): string | undefined {
  if (specifier.startsWith('node:') && path.startsWith('packages/cli/')) return undefined;
  if (specifier.startsWith('node:') && doors[specifier] === undefined)
    return `imports ${specifier}; only the command runs in Node alone`;
  if (specifier.startsWith('@eurakit/')) {
    const byName = !path.startsWith(CORE) && coreNames.includes(specifier);
    return byName ? undefined : `imports ${specifier}, which is not an entry of core that it may use`;
  }
  const door = doors[/^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier];
  if (door === undefined) return `imports ${specifier}, which has no door in the table`;
  const within = door.at.endsWith('/') ? path.startsWith(door.at) : path === door.at;
  if (!within) return `imports ${specifier}, whose only door is ${door.at}`;
  if (door.entry !== undefined && specifier !== door.entry)
    return `imports ${specifier} instead of ${door.entry}`;
  if (door.only === 'namespace' && form !== 'namespace')
    return `imports ${specifier} otherwise than with import * as`;
  return undefined;
}

const ALWAYS_WRONG: Readonly<Partial<Record<Use['kind'], string>>> = {
  'default-export': 'exports by default',
  any: 'says any',
  enum: 'declares an enum',
  class: 'declares a class that is no error',
  'date-from-text': 'makes a Date of text, which moves with the time zone',
};

function* inUses({ path, uses }: Facts): Generator<Violation> {
  for (const { kind, text, line } of uses) {
    const sentence = ALWAYS_WRONG[kind] ?? wrongHere(kind, path);
    if (sentence !== undefined) yield { line, sentence: `${sentence}: ${text}` };
  }
}

function wrongHere(kind: Use['kind'], path: string): string | undefined {
  if (kind === 'office-global' && !path.startsWith(ADD_IN)) return 'speaks to Excel outside the add-in';
  if (kind === 'clock-or-chance' && path.startsWith(CORE)) return 'asks the clock or chance in core';
  if (kind === 'export-all' && !/^packages\/[^/]+\/src\/index\.ts$/.test(path)) return 'is a barrel';
  return undefined;
}

function* inLength({ lines }: Facts, { longestFile, longestLine }: Rules): Generator<Violation> {
  if (lines.length > longestFile)
    yield { line: lines.length, sentence: `has more than ${longestFile} lines` };
  for (const [index, text] of lines.entries()) {
    if (withoutSentence(text).length > longestLine)
      yield { line: index + 1, sentence: `is longer than ${longestLine} characters` };
  }
}

/** A sentence for a person is not broken for the width of a line: only the code around it counts. */
function withoutSentence(line: string): string {
  return line.replace(/`[^`]{40,}`|'[^']{40,}'/g, "''");
}

/** Each circle of imports once, written from its first file round to itself. */
function cycles(files: readonly Facts[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  const written = (path: string): string => (paths.has(`${path}x`) ? `${path}x` : path);
  const graph = new Map(files.map((file) => [file.path, neighbours(file).map(written)]));
  const done = new Set<string>();
  const found: string[] = [];

  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path))
      found.push(`${[...trail.slice(trail.indexOf(path)), path].join(' → ')} import each other`);
    if (trail.includes(path) || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}

function neighbours({ path, imports }: Facts): readonly string[] {
  return imports
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => targetOf(path, specifier));
}

/** Sources name the file that will be built: `./cents.js` is cents.ts (or, with markup in it, cents.tsx). */
function targetOf(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
}
