import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fillForms, readForms } from '../../packages/core/src/forms.js';
import { evaluate } from '../../packages/core/src/read.js';
import { newXlsx, openXlsx } from '../../packages/core/src/xlsx.js';
import { checkFigures } from '../../packages/excel-addin/src/pane/actions/check-figures.js';
import { pastedToForms, readPasted } from '../../packages/excel-addin/src/pane/actions/paste-table.js';
import type { PastedReport } from '../../packages/excel-addin/src/work/questions.js';
import { workbook } from '../support/small-workbook.js';
import { type Started, said, started } from './started.js';

const REPORT = readFileSync('test/reports/kolme-osahanketta/raportti.txt', 'utf8');
const PLAN = readFileSync('test/reports/suunnitelma/suunnitelma.txt', 'utf8');

async function pastedInto(text: string): Promise<Started> {
  const pane = started(workbook({ Taulu: ['tyhjä'] }));
  await readPasted(pane, text);
  return pane;
}

function reportOf(pane: Started): PastedReport {
  const read = pane.store.get().pasted?.read;
  if (read?.kind !== 'report') throw new Error(`not read as a report: ${said(pane)}`);
  return read;
}

test('a whole report is read: a page for each sub-project, repairs, what was left out, findings', async () => {
  const { pages, repairs, dropped, findings } = reportOf(await pastedInto(REPORT));
  expect(pages).toHaveLength(3);
  expect(pages.every(({ parts }) => parts.some(({ kind }) => kind === 'table'))).toBe(true);
  expect([repairs.length > 0, dropped.length > 0, findings.length > 0]).toEqual([true, true, true]);
});

test('a repair that is turned down is not made, and can be taken again', async () => {
  const pane = await pastedInto(REPORT);
  const first = reportOf(pane).repairs.find(({ kind }) => kind === 'hyphen');
  if (first === undefined) throw new Error('no repair');
  const isApplied = (): boolean | undefined =>
    reportOf(pane).repairs.find(({ id }) => id === first.id)?.applied;
  await readPasted(pane, REPORT, [first.id]);
  expect(isApplied()).toBe(false);
  await readPasted(pane, REPORT, []);
  expect(isApplied()).toBe(true);
});

test('the report becomes a workbook of our forms that says the same', async () => {
  const pane = await pastedInto(REPORT);
  await pastedToForms(pane);
  const opened = openXlsx(pane.opened[0]?.bytes ?? new Uint8Array());
  if (!opened.ok) throw new Error(opened.problem.kind);
  const forms = readForms(await opened.workbook.read());
  expect(forms.ok && forms.draft.subProjects?.map(({ name }) => name)).toEqual(
    reportOf(pane).pages.map(({ title }) => title.replace(/^Osahanke:? /, '')),
  );
});

test('a plan in words becomes a workbook too', async () => {
  const pane = await pastedInto(PLAN);
  const [page, ...more] = reportOf(pane).pages;
  expect([page?.title, more]).toEqual(['Suunnitelma', []]);
  expect(page?.parts.map(({ title }) => title)).toEqual(expect.arrayContaining(['Osatavoitteet', 'Riskit']));
  expect(reportOf(pane).findings.length).toBeGreaterThan(0);
  await pastedToForms(pane);
  expect(pane.opened).toHaveLength(1);
});

test('a financing table is no report', async () => {
  const pane = await pastedInto('Rahoitus\t2024\t2025\nESR\t80\t80\nKunnat\t20\t20\nYhteensä\t100\t100');
  expect(pane.store.get().pasted?.read.kind).toBe('table');
});

test('a workbook of our forms shows which sub-projects serve which sub-goals', async () => {
  const subProject = (name: string, subGoals: readonly string[]) => ({
    name,
    goals: ['Verkosto toimii'],
    links: [{ goal: 1, subGoals }],
  });
  const json = {
    eurakit: 1,
    plan: {
      subGoals: [
        { number: '1', text: 'Palvelut' },
        { number: '2', text: 'Osaaminen' },
      ],
    },
    subProjects: [subProject('Aalto', ['1']), subProject('Kivi', ['1'])],
  };
  const { project, findings } = evaluate({ json });
  if (project === undefined) throw new Error(JSON.stringify(findings));
  const opened = openXlsx(newXlsx(fillForms(project)));
  if (!opened.ok) throw new Error(opened.problem.kind);
  const pane = started(await opened.workbook.read());
  await checkFigures(pane);
  const { coverage } = pane.store.get().checked ?? {};
  expect(coverage?.subProjects).toEqual(['Aalto', 'Kivi']);
  expect(coverage?.subGoals.map(({ number, served }) => [number, served])).toEqual([
    ['1', 2],
    ['2', 0],
  ]);
});
