import { describe, expect, test } from 'vitest';
import { fillForms, readForms } from '../../packages/core/src/forms.js';
import type { Project } from '../../packages/core/src/model/project.js';
import { newXlsx } from '../../packages/core/src/xlsx.js';
import { findLibreOffice, NOT_RUN, recalculate, resaved } from '../workbook/libreoffice.js';
import { editedInLibreOffice } from './edited-in-libreoffice.js';
import { projectIn, proSos, snapshotOfBytes, withPolicies, withSubProjects, withTies } from './example.js';

const EXAMPLES: readonly (readonly [string, () => Project])[] = [
  ['PRO SOS', proSos],
  ['ties, refunds and groups within groups', withTies],
  ['each way to share by a key', withPolicies],
  ['sub-projects', withSubProjects],
];

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

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(6)) : value;
}

if (findLibreOffice() === undefined) test(NOT_RUN, () => undefined);
else
  describe('LibreOffice', () => {
    test.each(EXAMPLES)('computes the values that we wrote: %s', async (_, example) => {
      const bytes = newXlsx(fillForms(example()));
      const ours = await computed(bytes);
      expect(ours.size).toBeGreaterThan(20);
      expect(await computed(await recalculate(bytes))).toEqual(ours);
    });

    test.each(EXAMPLES)('saves a workbook that reads the same: %s', async (_, example) => {
      const saved = await resaved(newXlsx(fillForms(example(), { language: 'sv' })));
      expect(projectIn(await snapshotOfBytes(saved))).toEqual(example());
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
