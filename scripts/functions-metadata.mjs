import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTree } from 'custom-functions-metadata';
import ts from 'typescript';
import { ROOT } from './lib/workspace.mjs';

const SOURCES = join(ROOT, 'packages/excel-addin/src/functions');

/** What Excel calls the functions, before the dot. */
export const NAMESPACE = 'EURA';

/** The languages that Excel is told of, English first: it is the one in which the sources describe the functions. */
export const LOCALES = ['en-US', 'fi-FI', 'sv-SE'];

/** What Excel is told of the functions, by locale; throws where something is left out or not translated. */
export function functionsMetadata() {
  const english = { functions: readdirSync(SOURCES).sort().flatMap(functionsOf) };
  for (const one of english.functions) assertDescribed(one);
  return new Map(
    LOCALES.map((locale) => [locale, locale === 'en-US' ? english : translated(english, locale)]),
  );
}

/** The files that Excel reads, by name. */
export function functionsFiles() {
  return [...functionsMetadata()].map(([locale, metadata]) => [
    locale === 'en-US' ? 'functions.json' : `functions.${locale}.json`,
    `${JSON.stringify(metadata, null, 2)}\n`,
  ]);
}

/** Calls of a function and what they give, for people who read about it. */
export function functionExamples() {
  return readJson('examples.json');
}

/** The functions of a file. The generator reads no types of ours, so it is given the file without them. */
function functionsOf(name) {
  if (!name.endsWith('.ts')) return [];
  const source = readFileSync(join(SOURCES, name), 'utf8');
  if (!source.includes('@customfunction')) return [];
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const { functions, extras } = parseTree(outputText, name.replace(/\.ts$/, '.js'));
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`${name}: ${errors.join('; ')}`);
  return functions.map((one) => ({ ...one, description: one.description?.replace(/\s+/g, ' ') }));
}

function assertDescribed({ id, description, parameters }) {
  if (!description) throw new Error(`${id} has no description`);
  for (const { name, description: text } of parameters)
    if (!text) throw new Error(`${id}: its parameter ${name} has no description`);
}

/** The same with descriptions in another language; names stay, so that a formula works in every Excel. */
function translated({ functions }, locale) {
  const texts = readJson(`${locale}.json`);
  const unknown = Object.keys(texts).filter((id) => !functions.some((one) => one.id === id));
  if (unknown.length > 0) throw new Error(`${locale}: there is no function ${unknown.join(', ')}`);
  return {
    functions: functions.map((one) => {
      const own = texts[one.id];
      if (!own?.description) throw new Error(`${locale}: ${one.id} has no description`);
      const names = one.parameters.map(({ name }) => name);
      const extra = Object.keys(own.parameters).filter((name) => !names.includes(name));
      if (extra.length > 0) throw new Error(`${locale}: ${one.id} has no parameter ${extra.join(', ')}`);
      const parameters = one.parameters.map((parameter) => {
        const description = own.parameters[parameter.name];
        if (!description) throw new Error(`${locale}: ${one.id}: ${parameter.name} has no description`);
        return { ...parameter, description };
      });
      return { ...one, description: own.description, parameters };
    }),
  };
}

function readJson(name) {
  return JSON.parse(readFileSync(join(SOURCES, 'metadata', name), 'utf8'));
}
