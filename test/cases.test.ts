import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsePeriod, parseRate } from '@eurakit/core';
import { evaluate } from '@eurakit/core/read';
import { findingText, type Language, placeText, toMarkdown } from '@eurakit/core/render';
import { mapFile, readJson } from '@eurakit/core/schema';
import { expect, test } from 'vitest';
import { parseHtml } from '../packages/cli/src/html-parser.js';

/**
 * Whole inputs as people have them. Each folder shows one thing: its files go in, `expected.txt` is everything
 * that comes out, in the words a person reads. `UPDATE_CASES=1 npx vitest run test/cases.test.ts` writes them
 * anew; read the difference before you commit it.
 */
const CASES = fileURLToPath(new URL('./cases/', import.meta.url));
const OWN = ['expected.txt', 'options.json', 'map.json'];

type Options = {
  readonly lang: Language;
  readonly rate?: string;
  readonly period?: string;
  readonly weights?: readonly string[];
};

test.for(readdirSync(CASES))('%s', (name) => {
  const folder = `${CASES}${name}/`;
  const inputs = readdirSync(folder).filter((file) => !OWN.includes(file));
  expect(inputs.length, 'a case has an input').toBeGreaterThan(0);
  const outcome = inputs.map((file) => outcomeOf(folder, file)).join('\n');
  if (process.env.UPDATE_CASES === '1') writeFileSync(`${folder}expected.txt`, outcome);
  expect(outcome).toBe(readFileSync(`${folder}expected.txt`, 'utf8'));
});

function outcomeOf(folder: string, file: string): string {
  const { lang, rate, period, weights } = optionsOf(folder);
  const supportRate = parseRate(rate ?? '');
  const given = parsePeriod(period ?? '');
  const context = {
    ...(supportRate !== undefined && { supportRate }),
    ...(given !== undefined && { period: given }),
    ...(weights !== undefined && {
      keys: [{ name: weights.join(','), weights: weights.map((weight) => ({ weight })) }],
    }),
  };
  const map = mapOf(folder);
  const evaluation = evaluate(
    { bytes: readFileSync(folder + file) },
    { name: file, html: parseHtml, context, ...(map !== undefined && { map }) },
  );
  const plans = evaluation.tables.filter(({ kind }) => kind !== 'budget');
  const tables = plans.map(({ project }) => toMarkdown(project, lang));
  const findings = evaluation.findings.map((finding) => {
    const { message, hint } = findingText(finding, lang);
    const also = finding.alsoWhere.map((place) => placeText(place, lang)).join(', ');
    const places = `${placeText(finding.where, lang)}${also === '' ? '' : ` — ${also}`}`;
    return `${finding.severity} ${finding.code} @ ${places}\n  ${message}\n  ${hint}\n`;
  });
  return [`=== ${file}: ${evaluation.readable ? 'read' : 'not read'}`, '', ...tables, ...findings].join('\n');
}

function optionsOf(folder: string): Options {
  const file = `${folder}options.json`;
  const stated: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return { lang: 'fi', ...(typeof stated === 'object' ? stated : {}) };
}

function mapOf(folder: string) {
  const file = `${folder}map.json`;
  if (!existsSync(file)) return undefined;
  const read = readJson(readFileSync(file, 'utf8'), mapFile);
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problems)}`);
  return read.value.tables;
}
