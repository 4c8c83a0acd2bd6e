import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Project } from '@eurakit/core';
import { fillProject } from '@eurakit/core/checks';
import { evaluate } from '@eurakit/core/read';
import { type Language, toCsv, toMarkdown, toProjectFile } from '@eurakit/core/render';
import { expect, test } from 'vitest';

const EXAMPLE = fileURLToPath(new URL('../../examples/pro-sos/project.json', import.meta.url));

/** The example, filled, with a label in place of `Hamina`. */
function filled(label: string): Project {
  const text = readFileSync(EXAMPLE, 'utf8').replaceAll('"Hamina"', JSON.stringify(label));
  const { project } = evaluate({ text });
  if (project === undefined) throw new Error('the example is readable');
  return fillProject(project).project;
}

/** Labels, figures and grouping: what a table can carry. */
function carried(project: Project | undefined): readonly unknown[] {
  return (project?.financing?.rows ?? []).map(function row(one): unknown {
    const { label, amounts, total, statedPercent } = one;
    return { label, amounts, total, statedPercent, parts: one.role === 'group' ? one.parts.map(row) : [] };
  });
}

test.for<[label: string, why: string]>([
  ['Hamina', 'as it is'],
  ['Hamina | Vehkalahti', 'a bar ends a cell of Markdown'],
  ['Oy <b>Hamina</b> & Co', 'HTML is text'],
  ['Hamina; Virolahti', 'a semicolon ends a cell of CSV'],
  ['"Hamina"', 'quotes'],
  ['=HYPERLINK(A1)', 'what Excel would take for a formula'],
  ['@Hamina', 'and this too'],
])('what is filled is read back the same: %s (%s)', ([label]) => {
  const project = filled(label);
  const languages: readonly Language[] = ['fi', 'sv', 'en'];
  for (const language of languages) {
    for (const text of [toMarkdown(project, language), toCsv(project, language)]) {
      expect(carried(evaluate({ text }).project), text).toEqual(carried(project));
    }
  }
});

test('a project file is read back whole', () => {
  const project = filled('Hamina');
  expect(evaluate({ text: JSON.stringify(toProjectFile(project)) }).project).toEqual(project);
});

test('a formula in a label is text in CSV, and read back without its apostrophe', () => {
  const text = readFileSync(EXAMPLE, 'utf8').replace('ESR- ja valtion rahoitus', '=HYPERLINK(A1)');
  const csv = toCsv(evaluate({ text }).project ?? filled(''), 'fi');
  expect(csv).toContain("\n'=HYPERLINK(A1);31843;");
  expect(evaluate({ text: csv }).project?.financing?.rows[0]?.label).toBe('=HYPERLINK(A1)');
});
