import { beforeAll, describe, expect, test } from 'vitest';
import { evaluateForms, fillForms, newPlan, readForms } from '../../packages/core/src/forms.js';
import { recalculate } from '../../packages/core/src/grid/recalculate.js';
import type { Project } from '../../packages/core/src/model/project.js';
import { RATE_PACKS } from '../../packages/core/src/rates.js';
import { newXlsx, openXlsx } from '../../packages/core/src/xlsx.js';
import { findLibreOffice, NOT_RUN, recalculateAll, resavedAll } from '../workbook/libreoffice.js';
import { withDecisions } from './decided-project.js';
import { editedInLibreOffice } from './edited-in-libreoffice.js';
import {
  exampleOf,
  projectIn,
  proSos,
  snapshotOfBytes,
  withPolicies,
  withSubProjects,
  withTies,
} from './example.js';
import { inputsOf } from './filled-in.js';
import { withIncome } from './joint-project.js';
import { fromFile } from './random-project.js';

const EXAMPLES: readonly (readonly [string, () => Project])[] = [
  ['PRO SOS', proSos],
  ['ties, refunds and groups within groups', withTies],
  ['each way to share by a key', withPolicies],
  ['sub-projects', withSubProjects],
  ['three implementers, flat rate 17 %', () => exampleOf('joint-flat-17')],
  ['a group project, hours and 40 %', () => exampleOf('group-flat-40')],
  ['a lump sum', () => exampleOf('lump-sum')],
  ['published sums with odd euros', () => exampleOf('jtf-odd-euros')],
  ['income, and a partner that comes later', withIncome],
  ['decisions side by side', withDecisions],
];

const NUMBERED = EXAMPLES.map(([name, example], nth) => [name, nth, example] as const);

/** What no program wrote is no workbook. */
const NONE = new Uint8Array();

/** Every computed cell as `Sheet!row,column` with its value. */
async function computed(bytes: Uint8Array): Promise<ReadonlyMap<string, unknown>> {
  const { sheets } = await snapshotOfBytes(bytes);
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ index, cells }) =>
        cells.flatMap(({ column, value, formula }) =>
          formula === undefined ? [] : [[`${name}!${index},${column}`, rounded(value)] as const],
        ),
      ),
    ),
  );
}

/** A new workbook of three implementers as a person filled it in; the results of its formulas are those of before. */
async function newAndFilledIn(): Promise<Uint8Array> {
  const rates = RATE_PACKS.find(({ period }) => period === '2021-2027')?.entries ?? [];
  const models = { costModel: '2021-2027/flat-40', salaryModel: 'standard-side-cost' } as const;
  const plan = { programmePeriod: '2021-2027', years: [2026, 2027], language: 'fi', partners: 3 } as const;
  const empty = fromFile(newPlan({ ...plan, ...models, rates }));
  const opened = openXlsx(newXlsx(fillForms(empty, { rates, guide: true })));
  if (!opened.ok) throw new Error(opened.problem.kind);
  for (const [place, value] of Object.entries(inputsOf(await opened.workbook.read()))) {
    const [sheet = '', cell = ''] = place.split('!');
    const applied = await opened.workbook.write(sheet, cell, [
      [typeof value === 'object' ? undefined : value],
    ]);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  }
  return opened.workbook.save();
}

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(6)) : value;
}

if (findLibreOffice() === undefined) test(NOT_RUN, () => undefined);
else
  describe('LibreOffice', () => {
    const written = EXAMPLES.map(([, example]) => newXlsx(fillForms(example())));
    let anew: readonly Uint8Array[] = [];
    let begun: Uint8Array = NONE;
    let saved: readonly Uint8Array[] = [];
    beforeAll(async () => {
      [begun = NONE, ...anew] = await recalculateAll([await newAndFilledIn(), ...written]);
      saved = await resavedAll(
        EXAMPLES.map(([, example]) => newXlsx(fillForms(example(), { language: 'sv' }))),
      );
    }, 120_000);

    test.each(NUMBERED)('computes the values that we wrote: %s', async (_, nth) => {
      const ours = await computed(written[nth] ?? NONE);
      expect(ours.size).toBeGreaterThan(5);
      expect(await computed(anew[nth] ?? NONE)).toEqual(ours);
    });

    test.each(NUMBERED)('saves a workbook that reads the same: %s', async (_, nth, example) => {
      expect(projectIn(await snapshotOfBytes(saved[nth] ?? NONE))).toEqual(example());
    });

    test('computes a new workbook that was filled in as we do, with nothing to remark', async () => {
      const snapshot = await snapshotOfBytes(begun);
      const ours = recalculate(snapshot);
      const cells = snapshot.sheets.flatMap(({ name, rows }) =>
        rows.flatMap(({ index, cells: own }) =>
          own.flatMap(({ column, value, formula }) =>
            formula === undefined ? [] : [[value, ours.at(name, index, column)] as const],
          ),
        ),
      );
      expect(cells.filter(([value]) => typeof value === 'number').length).toBeGreaterThan(80);
      for (const [value, result] of cells)
        expect(rounded(value ?? '')).toEqual(rounded(result.kind === 'value' ? result.value : result.kind));
      const told = evaluateForms(snapshot)?.findings.filter(({ severity }) => severity !== 'notice');
      expect(told).toEqual([]);
    });

    test('rows and columns put in, sheets renamed and moved: it reads the same, and places follow', async () => {
      const bytes = await editedInLibreOffice(newXlsx(fillForms(proSos())), [
        'plan = doc.Sheets.getByIndex(1)',
        'plan.Rows.insertByIndex(6, 2)',
        'plan.Rows.insertByIndex(1, 3)',
        'plan.Columns.insertByIndex(1, 1)',
        'plan.Name = "Rahat & muut 2"',
        'doc.Sheets.getByIndex(0).Rows.insertByIndex(5, 3)',
        'doc.Sheets.moveByName(plan.Name, 0)',
      ]);
      const snapshot = await snapshotOfBytes(bytes);
      expect(snapshot.sheets[0]?.name).toBe('Rahat & muut 2');
      expect(projectIn(snapshot)).toEqual(proSos());
      const read = readForms(snapshot);
      const at = read.ok ? read.locate(['financing', 'rows', 1, 'parts', 0, 'amounts', 1]) : undefined;
      expect(at).toEqual({ sheet: 'Rahat & muut 2', cell: 'G12' });
    });
  });
