import { describe, expect, test } from 'vitest';
import type { Changes } from '../../packages/core/src/grid/workbook.js';
import { at, change } from './contract.js';
import { richTemplate } from './rich-template.js';
import { bookBytes, bookParts, links, opened, partText, unzipped, worksheet, zipped } from './xlsx-file.js';

const TEMPLATE = zipped(richTemplate());
const KULUT = 'xl/worksheets/sheet1.xml';
const YHTEENVETO = 'xl/worksheets/sheet2.xml';
const WORKBOOK = 'xl/workbook.xml';

async function applied(
  bytes: Uint8Array,
  changes: Changes,
): Promise<{ saved: Uint8Array; uncertain: readonly string[] }> {
  const workbook = opened(bytes);
  const result = await workbook.apply(changes, await workbook.read());
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return { saved: await workbook.save(), uncertain: result.uncertain };
}

/** The names of parts that are not byte for byte as they were, `-` before one that is gone, `+` before a new one. */
function differences(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipped(before), unzipped(after)];
  const changed = [...old].flatMap(([name, content]) => {
    const there = now.get(name);
    if (there === undefined) return [`-${name}`];
    return Buffer.compare(content, there) === 0 ? [] : [name];
  });
  return [...changed, ...[...now.keys()].filter((name) => !old.has(name)).map((name) => `+${name}`)];
}

describe('a template with everything', () => {
  test('saved without changes it is the same file', async () => {
    expect(await opened(TEMPLATE).save()).toEqual(TEMPLATE);
  });

  test('one cell: only its sheet, the sheet that depends on it, and the workbook change', async () => {
    const { saved, uncertain } = await applied(TEMPLATE, { cells: [change('Kulut!C4', 15.5)] });
    expect(differences(TEMPLATE, saved)).toEqual([WORKBOOK, KULUT, YHTEENVETO]);
    expect([...unzipped(saved).keys()]).toEqual(Object.keys(richTemplate()));
    expect(uncertain).toEqual(['Yhteenveto!C2', 'Yhteenveto!D2']);
    const before = richTemplate();
    expect(partText(saved, KULUT)).toBe(
      String(before[KULUT])
        .replace('<v>10</v>', '<v>15.5</v>')
        .replace('</f><v>30</v></c></row>\n  <row r="8">', '</f></c></row>\n  <row r="8">')
        .replace('C4*2</f><v>20</v>', 'C4*2</f>')
        .replace('C4:D4*3</f><v>30</v></c><c r="D9"><v>0</v></c>', 'C4:D4*3</f></c><c r="D9"></c>'),
    );
    expect(partText(saved, YHTEENVETO)).toBe(
      String(before[YHTEENVETO])
        .replace('<v>60</v>', '')
        .replace('<f>Taulu[[#Totals],[Kulut]]</f><v>30</v>', '<f>Taulu[[#Totals],[Kulut]]</f>')
        .replace(' t="str"', '')
        .replace('<v>yli</v>', '')
        .replace('<v>10</v>', '')
        .replace('<v>8</v>', '')
        .replace('<v>1</v>', '')
        .replace('<f>D2+1</f><v>2</v>', '<f>D2+1</f>'),
    );
    expect(partText(saved, WORKBOOK)).toBe(
      String(before[WORKBOOK]).replace('iterate="1"/>', 'iterate="1" fullCalcOnLoad="1"/>'),
    );
  });

  test('a new formula, and one taken away: the list of formulas goes with its link and its type', async () => {
    const { saved } = await applied(TEMPLATE, { cells: [change('Muu!A2', 2, { formula: 'A1*2' })] });
    expect(differences(TEMPLATE, saved)).toEqual([
      '[Content_Types].xml',
      WORKBOOK,
      'xl/_rels/workbook.xml.rels',
      YHTEENVETO,
      'xl/worksheets/sheet3.xml',
      '-xl/calcChain.xml',
    ]);
    for (const part of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) {
      expect(partText(saved, part)).not.toContain('calcChain');
      expect(partText(saved, part)).toContain(
        '/sheet1.xml"'.replace('/sheet1', part.startsWith('[') ? '/chart1' : '/sheet1'),
      );
    }
  });

  test('a result beside a formula that stays: the list of formulas stays', async () => {
    const cells = [change('Muu!B1', 7, { formula: 'A1+6', overwritesFormula: true })];
    const { saved } = await applied(TEMPLATE, { cells });
    expect(differences(TEMPLATE, saved)).toEqual([WORKBOOK, YHTEENVETO, 'xl/worksheets/sheet3.xml']);
  });

  test('a first property brings its part, a link and a type', async () => {
    const { saved } = await applied(TEMPLATE, { cells: [], properties: new Map([['eurakit', '{"a":1}']]) });
    expect(differences(TEMPLATE, saved)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      '+docProps/custom.xml',
    ]);
    const { saved: again } = await applied(saved, { cells: [], properties: new Map([['eurakit', 'b']]) });
    expect(differences(saved, again)).toEqual(['docProps/custom.xml']);
    expect((await opened(again).read()).properties).toEqual(new Map([['eurakit', 'b']]));
  });

  test('the text of a shared formula is written over: the others keep theirs', async () => {
    const { saved } = await applied(TEMPLATE, {
      cells: [change('Kulut!C8', 1, { overwritesFormula: true })],
    });
    expect(partText(saved, KULUT)).toContain(
      '<row r="8"><c r="C8"><v>1</v></c><c r="D8"><f>D4*2</f><v>0</v></c><c r="E8"><f>E4*2</f><v>0</v></c></row>',
    );
  });

  test('part of an array is not written over', async () => {
    for (const cell of ['C9', 'D9'])
      expect(await opened(TEMPLATE).write('Kulut', cell, [[1]], { overwriteFormulas: true })).toEqual({
        ok: false,
        problem: { kind: 'not-writable', sheet: 'Kulut', cell, reason: 'array-formula' },
      });
  });

  test('an array is written over as a whole, with values', async () => {
    const change9 = (cell: string, value: number) =>
      change(`Kulut!${cell}`, value, { overwritesFormula: true });
    const { saved } = await applied(TEMPLATE, { cells: [change9('C9', 30), change9('D9', 60)] });
    expect(partText(saved, KULUT)).toContain(
      '<row r="9"><c r="C9"><v>30</v></c><c r="D9"><v>60</v></c></row>',
    );
  });
});

describe('patches of a sheet', () => {
  test.for<[sheet: string, changes: Changes['cells'], after: string, why: string]>([
    [
      '<row r="1"><c r="B1"><v>1</v></c></row>',
      [change('S!A1', 1), change('S!C1', 2)],
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c></row>',
      'new cells stand in order',
    ],
    [
      '<row r="2"><c r="A2"><v>1</v></c></row>',
      [change('S!A3', 3), change('S!A1', 1)],
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
      'new rows stand in order',
    ],
    [
      '<row r="1" spans="2:2" x="y"><c r="B1"><v>1</v></c></row>',
      [change('S!C1', 2)],
      '<row r="1" x="y"><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c></row>',
      'a row that grows loses the word on its width',
    ],
    [
      '<row r="1" s="7" customFormat="1"/>',
      [change('S!A1', 1)],
      '<row r="1" s="7" customFormat="1"><c r="A1" s="7"><v>1</v></c></row>',
      'a row without cells; its style',
    ],
    [
      '<row r="1" s="7"></row>',
      [change('S!A1', 1)],
      '<row r="1" s="7"><c r="A1"><v>1</v></c></row>',
      'a style that is not for cells',
    ],
    [
      '<row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row>',
      [change('S!A1', 1)],
      '<row r="1"><c r="A1" s="3"><v>1</v></c></row>',
      'the style of a cell stays',
    ],
    [
      '<row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row>',
      [change('S!A1', undefined)],
      '<row r="1"><c r="A1" s="3"/></row>',
      'an emptied cell keeps it too',
    ],
    [
      '<row r="1"><c r="A1"><v>0</v></c></row>',
      [change('S!A1', '=1+1')],
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c></row>',
      'a text is no formula',
    ],
    [
      '<row r="1"><c r="A1"><v>0</v></c></row>',
      [change('S!A1', '', { formula: 'IF(B1<1,"","&")' })],
      '<row r="1"><c r="A1" t="str"><f>IF(B1&lt;1,"","&amp;")</f><v></v></c></row>',
      'a formula with an empty text',
    ],
    [
      '<row><c><v>1</v></c></row><row><c><v>2</v></c></row>',
      [change('S!A2', 5), change('S!B1', 6)],
      '<row><c><v>1</v></c><c r="B1"><v>6</v></c></row><row><c r="A2"><v>5</v></c></row>',
      'rows and cells without an address',
    ],
    [
      '<!-- <row r="1"/> --><row r="1"><c r="A1"/><!-- </row> --></row>',
      [change('S!A1', 1)],
      '<!-- <row r="1"/> --><row r="1"><c r="A1"><v>1</v></c><!-- </row> --></row>',
      'comments that look like rows',
    ],
    [
      '<row r="1"><c r="A1"><v>1</v></c><extLst><c r="B1"/></extLst></row>',
      [change('S!B1', 2)],
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><extLst><c r="B1"/></extLst></row>',
      'what follows the cells of a row',
    ],
    ['', [change('S!B2', 1)], '<row r="2"><c r="B2"><v>1</v></c></row>', 'an empty sheet'],
  ])('%s', async ([rows, cells, after]) => {
    const { saved } = await applied(
      bookBytes({ sheets: { S: worksheet(rows) }, texts: '<si><t>a</t></si>' }),
      { cells },
    );
    expect(partText(saved, KULUT)).toBe(worksheet(after));
  });

  test('a sheet with a prefix, without rows, in single quotes', async () => {
    const sheet = (data: string): string =>
      `<x:worksheet xmlns:x='m'><x:dimension ref='A1'/>${data}</x:worksheet>`;
    const { saved } = await applied(bookBytes({ sheets: { S: sheet('<x:sheetData />') } }), {
      cells: [change('S!C2', 'a'), change('S!A1', undefined)],
    });
    expect(partText(saved, KULUT)).toBe(
      sheet(
        '<x:sheetData ><x:row r="2"><x:c r="C2" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row></x:sheetData>',
      ).replace("'A1'", "'A1:C2'"),
    );
  });

  test('a new cell takes the style of its column', async () => {
    const { saved } = await applied(TEMPLATE, { cells: [change('Kulut!G4', 0.5), change('Kulut!G99', 0.5)] });
    expect(partText(saved, KULUT)).toContain('<c r="G4" s="2"><v>0.5</v></c></row>');
    expect(partText(saved, KULUT)).toContain('<row r="99"><c r="G99" s="2"><v>0.5</v></c></row></sheetData>');
    expect(partText(saved, KULUT)).toContain('<dimension ref="B3:G99"/>');
    expect(at(await opened(saved).read(), 'Kulut!G4')?.format).toBe('0.00%');
  });

  test.for<[workbook: string, after: string]>([
    ['<definedNames/><calcPr fullCalcOnLoad="0"/>', '<definedNames/><calcPr fullCalcOnLoad="1"/>'],
    ['<oleSize ref="A1"/>', '<calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>'],
    [
      '<definedNames><definedName name="a">1</definedName></definedNames><pivotCaches/>',
      '<definedNames><definedName name="a">1</definedName></definedNames><calcPr fullCalcOnLoad="1"/><pivotCaches/>',
    ],
  ])('a workbook with %s is computed anew when it is opened', async ([afterSheets, expected]) => {
    const given = { sheets: { S: worksheet('') } };
    const { saved } = await applied(bookBytes({ ...given, afterSheets }), { cells: [change('S!A1', 1)] });
    expect(partText(saved, WORKBOOK)).toBe(bookParts({ ...given, afterSheets: expected })[WORKBOOK]);
  });

  test('rows in disorder are read, but not written to', async () => {
    const workbook = opened(bookBytes({ sheets: { S: worksheet('<row r="2"/><row r="1"/>') } }));
    expect(await workbook.write('S', 'A1', [[1]])).toEqual({
      ok: false,
      problem: { kind: 'not-writable', sheet: 'S', cell: 'A1', reason: 'rows-in-disorder' },
    });
  });
});

describe('which results are dropped', () => {
  const book = (formula: string): Uint8Array =>
    zipped({
      ...bookParts({
        sheets: {
          S: worksheet(
            `<row r="1"><c r="A1"><v>1</v></c><c r="E1"><f>${formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</f><v>9</v></c></row>`,
          ),
          'T u': worksheet(
            '<row r="1"><c r="B1"><f>A1</f><v>9</v></c></row><row r="4"><c r="A4"><v>1</v></c></row>',
            '<tableParts><tablePart r:id="t"/></tableParts>',
          ),
          V: worksheet(''),
        },
        afterSheets:
          '<definedNames><definedName name="Nimi">S!$A$1</definedName><definedName name="Toinen">Nimi*2</definedName><definedName name="Kehä">Kehä+1</definedName><definedName name="Vieressä">S!XFA1</definedName><definedName name="Nimi" localSheetId="1">\'T u\'!$Z$9</definedName><definedName name="Ulos">[1]S!$A$1</definedName></definedNames>',
      }),
      'xl/worksheets/_rels/sheet2.xml.rels': links(['t', 'table', '../t.xml']),
      'xl/t.xml':
        '<table displayName="T_1" ref="A3:C6" totalsRowCount="1"><tableColumns><tableColumn name="a"/><tableColumn name="b x"/><tableColumn name="c#"/></tableColumns></table>',
    });

  test.for<[formula: string, written: string, isStale: boolean | 'uncertain', why: string]>([
    ['A1+1', 'S!A1', true, 'a cell'],
    ['A1+1', 'S!A2', false, 'another cell'],
    ['a$1', 'S!A1', true, 'in small letters'],
    ['SUM($A$1:B5)', 'S!B5', true, 'the corner of a range'],
    ['SUM($A$1:B5)', 'S!C5', false, 'beside a range'],
    ['SUM(B5:A1)', 'S!A3', true, 'a range from its other end'],
    ['SUM(B:B)', 'S!B1048576', true, 'a whole column'],
    ['SUM(3:4)', 'S!XFD4', true, 'whole rows'],
    ["'T u'!A1", 'T u!A1', true, 'another sheet'],
    ["'T u'!A1", 'S!A1', false, 'the same cell of another sheet'],
    ["'t U'!A1", 'T u!A1', true, 'names of sheets in any case'],
    ["'T u'!B1", 'T u!A1', true, 'through a formula of another sheet'],
    ['SUM(S:V!C9)', 'T u!C9', true, 'a range of sheets'],
    ['SUM(S:V!C9)', 'V!C8', false, 'beside a range of sheets'],
    ['Nimi', 'S!A1', true, 'a name'],
    ['nimi+1', 'S!A1', true, 'a name in small letters'],
    ['Toinen', 'S!A1', true, 'a name of a name'],
    ["'T u'!Nimi", 'S!A1', false, 'a name of one sheet'],
    ['Kehä', 'S!A1', false, 'a name that means itself'],
    ['Vieressä', 'S!A1', true, 'a name that moves with the cell, over the edge'],
    ['T_1[a]', 'T u!A4', true, 'a column of a table'],
    ['T_1[a]', 'T u!A6', false, 'its total is not in it'],
    ['SUM(T_1[[#Totals],[a]])', 'T u!A6', true, 'but here'],
    ['T_1[[#All],[a]:[b x]]', 'T u!B6', true, 'columns from top to bottom'],
    ['T_1[[a]:[b x]]', 'T u!C4', false, 'beside them'],
    ["T_1[c'#]", 'T u!C5', true, 'a column with a sign in its name'],
    ['T_1', 'T u!B5', false, 'a name alone is no table here'],
    ['T_1[]', 'T u!B5', true, 'the data of a table'],
    ['Muu[a]', 'S!B9', 'uncertain', 'a table that is not there'],
    ['INDIRECT("A"&1)', 'V!A1', 'uncertain', 'a computed address'],
    ['OFFSET(A1,1,1)', 'V!A1', 'uncertain', 'a computed range'],
    ['A1:INDEX(A:A,3)', 'V!A1', 'uncertain', 'a range to a computed end'],
    ['[1]S!A1', 'V!A1', 'uncertain', 'another workbook'],
    ['Ulos', 'V!A1', 'uncertain', 'a name of another workbook'],
    ['"A1"&LOG10(1)', 'S!A1', false, 'a text and a function that look like cells'],
    ['E1+0', 'S!A1', false, 'only itself'],
  ])('%s when %s is written: %s', async ([formula, place, isStale]) => {
    const { saved, uncertain } = await applied(book(formula), { cells: [change(place, 5)] });
    expect(at(await opened(saved).read(), 'S!E1')?.value).toBe(isStale === false ? 9 : undefined);
    expect(uncertain).toEqual(isStale === 'uncertain' ? ['S!E1'] : []);
  });

  test('long chains and circles come to an end', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, row) =>
        `<row r="${row + 1}"><c r="A${row + 1}"><f>A${row + 2}+SUM(B$1:B${row + 1})</f><v>1</v></c></row>`,
    );
    const bytes = bookBytes({
      sheets: { S: worksheet(`${rows.join('')}<row r="20001"><c r="A20001"><f>A1</f><v>1</v></c></row>`) },
    });
    const { saved } = await applied(bytes, { cells: [change('S!B20000', 5)] });
    const [sheet] = (await opened(saved).read()).sheets;
    expect(
      sheet?.rows.filter(({ cells }) => cells[0]?.formula !== undefined && cells[0].value !== undefined),
    ).toEqual([]);
  });
});
