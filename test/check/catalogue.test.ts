import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../packages/core/src/check/checks.js';
import type { Rule } from '../../packages/core/src/check/rule.js';
import { RULES } from '../../packages/core/src/check/rules.js';
import { TEXTS } from '../../packages/core/src/check/texts.js';
import { LANGUAGES } from '../../packages/core/src/words/language.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const check = `${root}packages/core/src/check/`;
const files = ['rules', 'reading', 'workbook', 'merge'].flatMap((folder) =>
  readdirSync(`${check}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);
const catalogue = readFileSync(`${root}docs/findings.md`, 'utf8').replaceAll('\r\n', '\n');

describe('folder, list and catalogue agree', () => {
  test.for(files)(
    '%s exports one check and its texts, called as the file is, and nothing else',
    async (file) => {
      const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(check + file).href);
      const code = basename(file, '.ts');
      const name = code.replace(/-(?<letter>[a-z])/g, (_, letter: string) => letter.toUpperCase());
      expect(Object.keys(exported).sort()).toEqual([name, `${name}Texts`]);
      expect(exported[name]).toMatchObject({ code });
      expect(exported[`${name}Texts`]).toMatchObject({ code });
      expect(CHECKS.filter((one) => one === exported[name])).toHaveLength(1);
      expect(TEXTS.filter((one) => one === exported[`${name}Texts`])).toHaveLength(1);
    },
  );

  test('the list holds no rule that has no file', () => {
    expect(RULES.map(({ code }) => code).sort()).toEqual(files.map((file) => basename(file, '.ts')).sort());
  });

  test('a rule checks if it stands under rules, and words what readers found if not', () => {
    const checks = RULES.filter(({ run }) => run !== undefined).map(({ code }) => code);
    const inRules = files.filter((file) => file.startsWith('rules/')).map((file) => basename(file, '.ts'));
    expect(checks.sort()).toEqual(inRules.sort());
  });

  test('the catalogue has every rule once, under its severity', () => {
    const told = new Map<string, string[]>();
    for (const section of catalogue.split(/^## /m).slice(1)) {
      const [title = ''] = section.split('\n');
      told.set(
        title,
        [...section.matchAll(/^### (?<code>.+)$/gm)].map(([, code = '']) => code),
      );
    }
    const of = (severity: Rule['severity']): string[] =>
      RULES.filter((rule) => rule.severity === severity).map(({ code }) => code);
    expect([...told]).toEqual([
      ['Errors', of('error')],
      ['Warnings', of('warning')],
      ['Notices', of('notice')],
    ]);
  });
});

describe.for(RULES.map((rule) => ({ code: rule.code, rule })))('$code', ({ code, rule }) => {
  test('says in three languages what it demands', () => {
    const demands = LANGUAGES.map((language) => rule.rule[language]);
    for (const demand of demands) expect(demand).toMatch(/^\p{Lu}.*\.$/u);
    expect(new Set(demands).size).toBe(3);
  });

  test('has a message and a hint in each', () => {
    for (const language of LANGUAGES) {
      expect(rule.message[language]).toBeTypeOf('function');
      expect(rule.hint[language]).toBeTypeOf('function');
    }
  });

  test('rests on something, told in the catalogue with its link and the day it was seen', () => {
    const { text, link, seen } = rule.basis;
    for (const language of LANGUAGES) expect(text[language]).toMatch(/\S{3}/);
    const entry = catalogue.split(/^### /m).find((part) => part.startsWith(`${code}\n`)) ?? '';
    const plain = entry.replaceAll('\\', '');
    for (const told of [text.en, link, seen, ...Object.values(rule.rule)])
      expect(plain).toContain(told ?? text.en);
    expect(link === undefined || /^https:\/\/\S+$/.test(link)).toBe(true);
    expect(seen === undefined || /^\d{4}-\d{2}-\d{2}$/.test(seen)).toBe(true);
    expect(link !== undefined && seen === undefined, 'a link has a day on which it was seen').toBe(false);
  });
});
