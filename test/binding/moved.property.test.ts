import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryWorkbook } from '../../packages/core/src/adapters/memory-workbook.js';
import { bindCell, cellToBind, planBinding, toBindingFile } from '../../packages/core/src/binding.js';
import type { SheetRow, Snapshot } from '../../packages/core/src/grid/snapshot.js';
import { parse } from '../../packages/core/src/input/parse.js';
import type { Project } from '../../packages/core/src/model/project.js';
import { bindingFile, readJson } from '../../packages/core/src/schema.js';
import { cents } from '../../packages/core/src/values/cents.js';
import { runs } from '../fast-check-runs.js';

const NAMES = ['EU ja valtio', 'Kuntien osuus', 'Muu julkinen', 'Yksityinen', 'Koko rahoitus'];
const LINES = ['euState', 'municipal', 'otherPublic', 'private', 'total'];

const cell = (column: number, value: string | number) => ({
  column,
  value,
  formula: undefined,
  format: 'General',
});

/** A form: years from the second row on, a name in front of each row, all other cells empty. */
function form(names: readonly string[], first: number, years: number): Snapshot {
  const heading = Array.from({ length: years }, (_, nth) => cell(nth + 1, first + nth));
  const rows: readonly SheetRow[] = [
    { index: 1, hidden: false, cells: heading },
    ...names.map((name, nth) => ({ index: nth + 2, hidden: false, cells: [cell(0, name)] })),
  ];
  const sheet = {
    name: 'Lomake',
    visibility: 'visible',
    rows,
    hiddenColumns: [],
    merged: [],
    tables: [],
  } as const;
  return { sheets: [sheet], names: [], properties: new Map(), dateSystem: 1900 };
}

function projectOf(amounts: readonly number[][], first: number): Project {
  const rows = LINES.map((role, row) => ({
    label: NAMES[row] ?? '',
    role: role as 'euState',
    amounts: (amounts[row] ?? []).map((euros) => ({ kind: 'amount' as const, cents: cents(euros * 100) })),
  }));
  const years = (amounts[0] ?? []).map((_, nth) => ({ year: first + nth }));
  return { ...parse({}), financing: { years, rows, unit: '1', resolution: 1 } };
}

const cases = fc.integer({ min: 1, max: 4 }).chain((years) =>
  fc.record({
    years: fc.constant(years),
    first: fc.integer({ min: 2014, max: 2027 }),
    amounts: fc.array(
      fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: years, maxLength: years }),
      {
        minLength: LINES.length,
        maxLength: LINES.length,
      },
    ),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
    later: fc.integer({ min: 0, max: 2 }),
  }),
);

/** Every figure bound where it stands in the form, saved as a file and read again. */
function boundForm(snapshot: Snapshot, years: number) {
  const cells = LINES.flatMap((line, row) =>
    Array.from({ length: years }, (_, nth) => {
      const found = cellToBind(snapshot, { sheet: 'Lomake', cell: `${'BCDE'[nth]}${row + 3}` });
      if (found === undefined) throw new Error('no label');
      return bindCell(`financing.${line}.year-${nth + 1}`, found, '1');
    }),
  );
  const read = readJson(JSON.stringify(toBindingFile({ cells })), bindingFile);
  if (!read.ok) throw new Error('not read back');
  expect(read.value.cells).toEqual(cells);
  return read.value;
}

test('a form is filled as it was bound, and one whose rows or years are others is not filled at all', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ years, first, amounts, order, later }) => {
      const binding = boundForm(form(NAMES, first, years), years);
      const project = projectOf(amounts, first);
      const moved = order.map((index) => NAMES[index] ?? '');
      const seen = form(moved, first + later, years);
      const plan = planBinding(binding, project, seen, { language: 'fi' });
      const isSame = later === 0 && order.every((index, at) => index === at);
      expect(plan.ok).toBe(isSame);
      const changed = new Set(order.flatMap((index, at) => (index === at && later === 0 ? [] : [at])));
      if (!plan.ok) {
        const told = new Set(plan.problems.map(({ entry }) => Number(entry.cell.slice(1)) - 3));
        expect(told).toEqual(changed);
        return;
      }
      const book = memoryWorkbook(seen);
      expect(await book.apply({ cells: plan.writes.map(({ change }) => change) }, seen)).toMatchObject({
        ok: true,
      });
      const { sheets } = await book.read();
      const written = sheets[0]?.rows.slice(1).map(({ cells }) => cells.slice(1).map(({ value }) => value));
      expect(written).toEqual(amounts);
    }),
    { numRuns: runs(60) },
  );
});
