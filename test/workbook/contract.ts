import { describe, expect, test } from 'vitest';
import { cellAt } from '../../packages/core/src/adapters/cell-at.js';
import { parseAddress, parseArea } from '../../packages/core/src/grid/address.js';
import type { CellValue, SheetCell, Snapshot } from '../../packages/core/src/grid/snapshot.js';
import type { ApplyProblem, CellChange, Workbook } from '../../packages/core/src/grid/workbook.js';

/**
 * The workbook that every adapter is given. Sheet `Tuki` (all other cells are empty):
 *
 * |   | B              | C                | D            | E
 * |---|----------------|------------------|--------------|---------------
 * | 3 | Kunta          | 2019             | Osuus        | Päivä
 * | 4 | Hamina         | 100.5            | 0.25, `0%`   | 43831, `yyyy-mm-dd`
 * | 5 | blank: ` `     | 200              | TRUE         | `=1/0` → #DIV/0!
 * | 6 | =1+1 as text   | `=SUM(C4:C5)`    | `=C6*2`      | `=D4*4`
 *
 * C6 is 300.5, D6 601, E6 1. B8:D9 is merged. B3 to E3 are the heading of table `Taulu` (B3:E5). Sheet `Toinen` has
 * `=Tuki!C6+Summa` → 901.5 in A1, `=INDIRECT("Tuki!C4")` → 100.5 in A2 and 5 in A3; name `Summa` is Tuki!$D$6; it is
 * protected, but for A3 and A4. Property `laji` is `kunta`.
 */
export const CONTRACT_SNAPSHOT: Snapshot = {
  sheets: [
    {
      name: 'Tuki',
      visibility: 'visible',
      hiddenColumns: [],
      merged: [area('B8:D9')],
      tables: [
        {
          name: 'Taulu',
          area: area('B3:E5'),
          columns: ['Kunta', '2019', 'Osuus', 'Päivä'],
          hasHeading: true,
          hasTotals: false,
        },
      ],
      rows: [
        row(2, ['Kunta'], ['2019'], ['Osuus'], ['Päivä']),
        row(3, ['Hamina'], [100.5], [0.25, '0%'], [43831, 'yyyy-mm-dd']),
        row(4, [' '], [200], [true], [{ error: '#DIV/0!' }, 'General', '1/0']),
        row(5, ['=1+1'], [300.5, 'General', 'SUM(C4:C5)'], [601, 'General', 'C6*2'], [1, 'General', 'D4*4']),
      ],
    },
    {
      name: 'Toinen',
      visibility: 'hidden',
      hiddenColumns: [],
      merged: [],
      tables: [],
      rows: [
        { index: 0, hidden: false, cells: [cell(0, 901.5, 'General', 'Tuki!C6+Summa')] },
        { index: 1, hidden: false, cells: [cell(0, 100.5, 'General', 'INDIRECT("Tuki!C4")')] },
        { index: 2, hidden: false, cells: [cell(0, 5)] },
      ],
    },
  ],
  names: [{ name: 'Summa', refersTo: 'Tuki!$D$6', hidden: false }],
  properties: new Map([['laji', 'kunta']]),
  dateSystem: 1900,
};

type Given = readonly [value: CellValue, format?: string, formula?: string];

/** A row of cells from column B on. */
function row(index: number, ...cells: readonly Given[]): Snapshot['sheets'][number]['rows'][number] {
  return { index, hidden: false, cells: cells.map((given, at) => cell(at + 1, ...given)) };
}

function cell(column: number, value: CellValue, format = 'General', formula?: string): SheetCell {
  return { column, value, formula, format };
}

function area(text: string): NonNullable<ReturnType<typeof parseArea>> {
  const found = parseArea(text);
  if (found === undefined) throw new Error(text);
  return found;
}

/** A change of one cell: `Tuki!C5`. */
export function change(
  place: string,
  value: CellChange['value'],
  more: Partial<CellChange> = {},
): CellChange {
  const [sheet = '', address = ''] = place.split('!');
  const at = parseAddress(address);
  if (at === undefined) throw new Error(place);
  return { sheet, ...at, value, ...more };
}

/** What stands at `Tuki!C5`. */
export function at(snapshot: Snapshot, place: string): SheetCell | undefined {
  const { sheet, row, column } = change(place, undefined);
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return found === undefined ? undefined : cellAt(found, row, column);
}

/**
 * What every workbook promises; `open` gives a new one that holds `CONTRACT_SNAPSHOT`. Results of formulas are `kept` as
 * we computed them until they may be wrong, or `computed` by the program in which the workbook stands open.
 */
export function workbookContract(
  name: string,
  open: () => Promise<Workbook>,
  results: 'kept' | 'computed' = 'kept',
): void {
  describe(`${name} keeps the contract of a workbook`, () => {
    test('reads all sheets with values, formulas, formats, tables, names and properties', async () => {
      expect(await (await open()).read()).toEqual(CONTRACT_SNAPSHOT);
    });

    test.for<[value: CellChange['value'], why: string]>([
      [12.5, 'a number'],
      [0, 'nought is no empty cell'],
      [-0.1, 'a negative number'],
      [1e21, 'a number that is written with an exponent'],
      [0.1 + 0.2, 'all digits are kept'],
      [true, 'a truth'],
      ['Kotka', 'a text'],
      ['  kaksi  välilyöntiä ', 'blanks are kept'],
      ['=1+1', 'a text that looks like a formula'],
      ['+358 40', 'a text that begins with +'],
      ['-', 'a dash'],
      ['@nimi', 'a text that begins with @'],
      ["'heitto", 'a text that begins with an apostrophe'],
      ['2019', 'a text of digits stays a text'],
      ['<b>&amp;"\' ]]>', 'marks of XML'],
      ['rivi 1\nrivi 2\ttab', 'line breaks'],
      ['_x000D_ \u0007 \r\n', 'controls, and what looks like one written out'],
      ['Ääkköset €  漢字 😀', 'letters beyond ASCII'],
      ['x'.repeat(32_767), 'the longest text'],
    ])('writes %j: %s', async ([value]) => {
      const workbook = await open();
      const seen = await workbook.read();
      for (const place of ['Tuki!C5', 'Tuki!G40'])
        expect(await workbook.apply({ cells: [change(place, value)] }, await workbook.read())).toMatchObject({
          ok: true,
        });
      const after = await workbook.read();
      expect(at(after, 'Tuki!C5')).toEqual({ ...at(seen, 'Tuki!C5'), value });
      expect(at(after, 'Tuki!G40')).toMatchObject({ value, formula: undefined });
    });

    test('formats stay: a percentage is its number', async () => {
      const workbook = await open();
      await workbook.apply(
        { cells: [change('Tuki!D4', 0.8), change('Tuki!E4', 43_832)] },
        await workbook.read(),
      );
      const after = await workbook.read();
      expect(at(after, 'Tuki!D4')).toEqual(cell(3, 0.8, '0%'));
      expect(at(after, 'Tuki!E4')).toEqual(cell(4, 43_832, 'yyyy-mm-dd'));
    });

    test('undefined and an empty text empty a cell', async () => {
      const workbook = await open();
      const cells = [change('Tuki!B4', undefined), change('Tuki!C4', ''), change('Tuki!Z99', undefined)];
      await workbook.apply({ cells }, await workbook.read());
      const after = await workbook.read();
      for (const place of ['Tuki!B4', 'Tuki!C4', 'Tuki!Z99']) expect(at(after, place)).toBeUndefined();
    });

    test('a formula is written with our result', async () => {
      const workbook = await open();
      const cells = [
        change('Tuki!F4', 50.25, { formula: 'C4/2' }),
        change('Tuki!F5', 'a<b', { formula: 'IF(C4<C5,"a<b","")' }),
        change('Tuki!F6', true, { formula: 'C4<C5' }),
        change('Tuki!F7', undefined, { formula: 'SUM(Tuki!C:C)' }),
      ];
      expect(await workbook.apply({ cells }, await workbook.read())).toMatchObject({ ok: true });
      const after = await workbook.read();
      const shown = [50.25, 'a<b', true, results === 'kept' ? undefined : 601];
      for (const [index, { row, formula }] of cells.entries())
        expect(at(after, `Tuki!F${row + 1}`)).toMatchObject({ value: shown[index], formula });
    });

    test('results that depend on what was written are gone or computed anew, the others stay', async () => {
      const workbook = await open();
      const applied = await workbook.apply({ cells: [change('Tuki!C4', 1)] }, await workbook.read());
      expect(applied).toEqual({ ok: true, uncertain: results === 'kept' ? ['Toinen!A2'] : [] });
      const after = await workbook.read();
      const computed = { 'Tuki!C6': 201, 'Tuki!D6': 402, 'Toinen!A1': 603, 'Toinen!A2': 1 };
      for (const [place, value] of Object.entries(computed))
        expect([place, at(after, place)?.value]).toEqual([place, results === 'kept' ? undefined : value]);
      expect(at(after, 'Tuki!E6')).toMatchObject({ value: 1, formula: 'D4*4' });
      expect(at(after, 'Tuki!C6')?.formula).toBe('SUM(C4:C5)');
    });

    test('a formula is overwritten only when that was asked for', async () => {
      const workbook = await open();
      const seen = await workbook.read();
      expect(await workbook.apply({ cells: [change('Tuki!C6', 1)] }, seen)).toEqual({
        ok: false,
        problem: { kind: 'formula', sheet: 'Tuki', cell: 'C6', formula: 'SUM(C4:C5)' },
      });
      const cells = [change('Tuki!C6', 1, { overwritesFormula: true })];
      expect(await workbook.apply({ cells }, seen)).toMatchObject({ ok: true });
      expect(at(await workbook.read(), 'Tuki!C6')).toMatchObject({ value: 1, formula: undefined });
    });

    test('the same formula with another result overwrites nothing', async () => {
      const workbook = await open();
      const cells = [change('Tuki!C6', 7, { formula: 'SUM(C4:C5)' })];
      expect(await workbook.apply({ cells }, await workbook.read())).toMatchObject({ ok: true });
      const value = results === 'kept' ? 7 : 300.5;
      expect(at(await workbook.read(), 'Tuki!C6')).toMatchObject({ value, formula: 'SUM(C4:C5)' });
    });

    test('what was changed since it was seen is not overwritten', async () => {
      const workbook = await open();
      const seen = await workbook.read();
      await workbook.apply({ cells: [change('Tuki!C4', 1), change('Tuki!H9', 1)] }, seen);
      for (const place of ['Tuki!C4', 'Tuki!H9'])
        expect(await workbook.apply({ cells: [change(place, 2)] }, seen)).toEqual({
          ok: false,
          problem: { kind: 'changed-since', sheet: 'Tuki', cell: place.slice(5) },
        });
      expect(await workbook.apply({ cells: [change('Tuki!C5', 2)] }, seen)).toMatchObject({ ok: true });
    });

    test('a property is set, changed and taken away', async () => {
      const workbook = await open();
      const text = '{"rivi":"<ä & \\" \'>"}\n';
      const set = (properties: ReadonlyMap<string, string | undefined>): ReturnType<Workbook['apply']> =>
        workbook.read().then((seen) => workbook.apply({ cells: [], properties }, seen));
      const before = await (await open()).read();
      expect(await set(new Map([['uusi', text]]))).toEqual({ ok: true, uncertain: [] });
      expect((await workbook.read()).sheets).toEqual(before.sheets);
      expect((await workbook.read()).properties).toEqual(
        new Map([
          ['laji', 'kunta'],
          ['uusi', text],
        ]),
      );
      await set(
        new Map([
          ['uusi', undefined],
          ['laji', 'muu'],
          ['__proto__', 'x'],
        ]),
      );
      expect((await workbook.read()).properties).toEqual(
        new Map([
          ['laji', 'muu'],
          ['__proto__', 'x'],
        ]),
      );
    });

    test.for<[cell: CellChange, problem: ApplyProblem, why: string]>([
      [change('Muu!A1', 1), { kind: 'sheet-missing', sheet: 'Muu' }, 'no such sheet'],
      [
        { sheet: 'Tuki', row: 1_048_576, column: 0, value: 1 },
        { kind: 'outside-sheet', sheet: 'Tuki', row: 1_048_576, column: 0 },
        'below the last row',
      ],
      [
        { sheet: 'Tuki', row: 0, column: 16_384, value: 1 },
        { kind: 'outside-sheet', sheet: 'Tuki', row: 0, column: 16_384 },
        'right of the last column',
      ],
      [
        { sheet: 'Tuki', row: -1, column: 0.5, value: 1 },
        { kind: 'outside-sheet', sheet: 'Tuki', row: -1, column: 0.5 },
        'no place at all',
      ],
      [
        change('Tuki!C9', 1),
        { kind: 'inside-merge', sheet: 'Tuki', cell: 'C9', area: area('B8:D9') },
        'hidden under a merged cell',
      ],
      [
        change('Tuki!C3', 2020),
        { kind: 'table-heading', sheet: 'Tuki', cell: 'C3' },
        'the heading of a table',
      ],
      [
        change('Toinen!A5', 1),
        { kind: 'locked', sheet: 'Toinen', cell: 'A5' },
        'locked on a protected sheet',
      ],
      [
        change('Tuki!C4', Number.NaN),
        { kind: 'not-writable', sheet: 'Tuki', cell: 'C4', reason: 'not-a-number' },
        'not a number',
      ],
      [
        change('Tuki!C4', Number.NEGATIVE_INFINITY),
        { kind: 'not-writable', sheet: 'Tuki', cell: 'C4', reason: 'not-a-number' },
        'past all numbers',
      ],
      [
        change('Tuki!B4', 'x'.repeat(32_768)),
        { kind: 'not-writable', sheet: 'Tuki', cell: 'B4', reason: 'text-too-long' },
        'a text too long',
      ],
      [
        change('Tuki!G4', 1, { formula: 'A1+'.repeat(3_000) }),
        { kind: 'not-writable', sheet: 'Tuki', cell: 'G4', reason: 'formula-too-long' },
        'a formula too long',
      ],
      [
        change('Tuki!B4', 'toinen kerta'),
        { kind: 'not-writable', sheet: 'Tuki', cell: 'B4', reason: 'written-twice' },
        'the same cell twice',
      ],
    ])('refuses %j with %j, and writes nothing', async ([cell, problem]) => {
      const workbook = await open();
      const seen = await workbook.read();
      const cells = [change('Tuki!B4', 'jotain'), cell];
      const properties = new Map([['laji', 'toinen']]);
      if (
        cell.row === 3 &&
        cell.column === 1 &&
        problem.kind === 'not-writable' &&
        problem.reason !== 'written-twice'
      )
        cells.shift();
      expect(await workbook.apply({ cells, properties }, seen)).toEqual({ ok: false, problem });
      expect(await workbook.read()).toEqual(seen);
    });

    test('cells of a protected sheet that are not locked are written', async () => {
      const workbook = await open();
      const cells = [change('Toinen!A3', 6), change('Toinen!A4', 7)];
      expect(await workbook.apply({ cells }, await workbook.read())).toMatchObject({ ok: true });
      expect(at(await workbook.read(), 'Toinen!A4')?.value).toBe(7);
    });

    test('the first cell of merged ones, and the last cell of a sheet, are written', async () => {
      const workbook = await open();
      const cells = [change('Tuki!B8', 'otsikko'), change('Tuki!XFD1048576', 1)];
      expect(await workbook.apply({ cells }, await workbook.read())).toMatchObject({ ok: true });
      const after = await workbook.read();
      expect([at(after, 'Tuki!B8')?.value, at(after, 'Tuki!XFD1048576')?.value]).toEqual(['otsikko', 1]);
    });
  });
}
