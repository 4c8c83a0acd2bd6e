import { describe, expect, test } from 'vitest';
import { fflateCodec } from '../../packages/core/src/adapters/xlsx/codec/fflate-codec.js';
import { readZip } from '../../packages/core/src/adapters/xlsx/codec/read-zip.js';
import { contentOf } from '../../packages/core/src/adapters/xlsx/codec/zip-entry.js';
import { fillForms } from '../../packages/core/src/forms.js';
import type { NewCell, NewSheet, NewWorkbook } from '../../packages/core/src/grid/new-workbook.js';
import { CallError } from '../../packages/core/src/values/assert.js';
import { newXlsx } from '../../packages/core/src/xlsx.js';
import { proSos, snapshotOfBytes } from './example.js';

function workbook(sheet: Partial<NewSheet>, more: Partial<NewWorkbook> = {}): NewWorkbook {
  const plain: NewSheet = {
    name: 'A',
    visibility: 'visible',
    cells: [],
    widths: [],
    heights: new Map(),
    merged: [],
    notes: [],
    choices: [],
    links: [],
    digitsAsText: [],
  };
  return { title: '', sheets: [{ ...plain, ...sheet }], names: [], properties: new Map(), ...more };
}

/** The parts of the file as text, by their names. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = readZip(bytes);
  if (!zip.ok) throw new Error(zip.problem.kind);
  return new Map(
    zip.entries.map((entry) => [
      entry.name,
      new TextDecoder().decode(contentOf(entry, fflateCodec) ?? new Uint8Array()),
    ]),
  );
}

describe('what is written is read', () => {
  test.for<[value: NewCell['value'], why: string]>([
    ['=1+1', 'a text that looks like a formula is a text'],
    ['@SUM(A1)', 'and this one'],
    ['-3', 'digits in a text stay a text'],
    [' ä\tö\nå ', 'spaces, tabs and line breaks'],
    ['a\r\nb\u0000c\u001f\u007f', 'characters that XML cannot hold'],
    ['_x0041_ _x005F_x0041_', 'what looks like such a character'],
    ['\ud800 \udc00 \ufffe', 'halves of a pair, and no character at all'],
    ['<b> & "\' ]]>', 'what XML takes for itself'],
    ['👍 \u2028', 'beyond the first plane'],
    [0.1 + 0.2, 'every digit of a number'],
    [-0.01, 'cents below zero'],
    [true, 'yes or no'],
  ])('%j: %s', async ([value]) => {
    const cells = [{ row: 2, column: 27, value }];
    const { sheets } = await snapshotOfBytes(newXlsx(workbook({ cells })));
    expect(sheets[0]?.rows[0]).toMatchObject({
      index: 2,
      cells: [{ column: 27, value, formula: undefined }],
    });
  });

  test('formulas keep their values, an empty text too', async () => {
    const cells: readonly NewCell[] = [
      { row: 0, column: 0, value: 3, formula: 'SUM(1,2)' },
      { row: 0, column: 1, value: '', formula: 'IF(1<2,"","&")' },
      { row: 0, column: 2, value: '=x', formula: '"=x"' },
    ];
    const { sheets } = await snapshotOfBytes(newXlsx(workbook({ cells })));
    expect(sheets[0]?.rows[0]?.cells.map(({ value, formula }) => [value, formula])).toEqual([
      [3, 'SUM(1,2)'],
      ['', 'IF(1<2,"","&")'],
      ['=x', '"=x"'],
    ]);
  });

  test('formats, names, hidden sheets, merged cells and properties', async () => {
    const names = [{ name: '_a', refersTo: "'A & ''B'!$A$1", hidden: true }];
    const properties = new Map([['eurakit "map"', '{"a": "<&>"}']]);
    const cells = [{ row: 0, column: 0, value: 0.5, style: { format: '0\\ %' } }];
    const merged = [{ top: 0, left: 0, bottom: 1, right: 2 }];
    const seen = workbook({ name: "A & 'B", cells, merged }, { names, properties });
    const hidden = workbook({ name: 'b', visibility: 'very-hidden' }).sheets;
    const snapshot = await snapshotOfBytes(newXlsx({ ...seen, sheets: [...seen.sheets, ...hidden] }));
    expect(snapshot).toMatchObject({ names, properties });
    expect(snapshot.sheets).toMatchObject([
      { name: "A & 'B", visibility: 'visible', merged, rows: [{ cells: [{ format: '0\\ %' }] }] },
      { name: 'b', visibility: 'very-hidden' },
    ]);
  });
});

test('the same workbook gives the same bytes, and every part is named to Excel', () => {
  const bytes = newXlsx(fillForms(proSos()));
  expect(newXlsx(fillForms(proSos()))).toEqual(bytes);
  const parts = partsOf(bytes);
  const types = parts.get('[Content_Types].xml') ?? '';
  for (const name of parts.keys())
    expect(
      types.includes(`PartName="/${name}"`) || /\.(?:rels|vml)$/.test(name) || name.startsWith('['),
      name,
    ).toBe(true);
  const plan = parts.get('xl/worksheets/sheet2.xml') ?? '';
  expect(plan).toContain(
    '<pane xSplit="1" ySplit="4" topLeftCell="B5" activePane="bottomRight" state="frozen"/>',
  );
  expect(plan).toContain('<formula1>"EU ja valtio,Kunta,Kuntayhtymä,');
  expect(plan).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  expect(plan).toContain('<legacyDrawing r:id="rId1"/>');
  expect(parts.get('xl/comments2.xml')).toContain('<comment ref="B4"');
  expect(parts.get('xl/drawings/vmlDrawing2.vml')).toContain('<x:Row>3</x:Row><x:Column>1</x:Column>');
  expect(parts.get('xl/workbook.xml')).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Rahoitussuunnitelma'!$4:$4</definedName>`,
  );
});

test('digits in the footer are no size of letters, and an ampersand is one', () => {
  const footer = { left: '101965 A&B', center: '', right: 'page-numbers' } as const;
  const parts = partsOf(newXlsx(workbook({ print: { orientation: 'portrait', footer } })));
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('&amp;L&amp;8 101965 A&amp;&amp;B&amp;C');
});

test.for<[name: string, why: string]>([
  ['', 'no name'],
  ['a'.repeat(32), 'more than 31 characters'],
  ['a/b', 'a character that Excel refuses'],
  ["'a", 'an apostrophe at the start'],
])('a sheet that Excel would not take is a fault of the caller: %j, %s', ([name]) => {
  expect(() => newXlsx(workbook({ name }))).toThrow(CallError);
});

test('two sheets of one name, in capitals or not, are a fault of the caller', () => {
  const { sheets } = workbook({});
  const twice = [...sheets, ...sheets.map((sheet) => ({ ...sheet, name: 'a' }))];
  expect(() => newXlsx({ ...workbook({}), sheets: twice })).toThrow('a twice');
});
