import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RULES } from '../../packages/core/src/render.js';
import { glossary } from '../../packages/core/src/words/glossary.js';
import { type BuiltPage, builtPage } from '../browser/support/built-page.js';

let built: BuiltPage;

beforeAll(async () => {
  built = await builtPage();
}, 120_000);

afterAll(() => built.remove());

test('the policy lets run and look only what stands in the file, and sends nothing', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(built.html)?.[1] ?? '';
  const own = (tag: string): string => {
    const [text = ''] = built.html.split(`\n<${tag}>`)[1]?.split(`</${tag}>`) ?? [];
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  };
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${own('script')}`,
    `style-src ${own('style')}`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  const frame = built.html.replace(/<script>[\s\S]*<\/script>/, '<script>');
  expect(frame.match(/<(?:script|style|link|img|iframe)/g)).toEqual(['<link', '<style', '<script']);
});

test('it carries every rule but those on merging, and not what only the catalogue says', () => {
  const merging = new Set(readdirSync('packages/core/src/check/merge').map((name) => basename(name, '.ts')));
  for (const { code, rule } of RULES) {
    expect(built.html.includes(`"${code}"`), code).toBe(!merging.has(code));
    expect(built.html, code).not.toContain(rule.fi);
  }
  expect(RULES.filter(({ code }) => merging.has(code)).length).toBe(merging.size);
});

test('of what to do next it says what can be done on a page, and no option of the command', () => {
  expect(built.html).toContain('Anna puuttuva tieto kohdassa Tulkinta');
  const [option] = /.{60}--(?:rate|period|weights|unit|project|map|table)\b/.exec(built.html) ?? [];
  expect(option).toBeUndefined();
});

test('of the glossary it carries the terms that head something in a form', () => {
  const held = glossary.filter(({ id }) => built.html.includes(`id:"${id}",fi:[`)).map(({ id }) => id);
  expect(held).toContain('financingPlan');
  expect(held).not.toContain('callNotice');
  expect(held.length).toBeLessThan(glossary.length / 2);
});

test('nothing in it makes code of text', () => {
  expect(built.html).not.toMatch(/\beval\(|new Function\b/);
});
