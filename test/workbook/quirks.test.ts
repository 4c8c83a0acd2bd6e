import { describe, expect, test } from 'vitest';
import type { CellValue, SheetCell } from '../../packages/core/src/grid/snapshot.js';
import { at } from './contract.js';
import {
  type BookParts,
  bookBytes,
  bookParts,
  HEAD,
  LINKS,
  links,
  MAIN,
  opened,
  partText,
  worksheet,
  zipped,
} from './xlsx-file.js';

const sheet = (rows: string, more: Partial<BookParts> = {}): Uint8Array =>
  bookBytes({ sheets: { S: worksheet(rows) }, ...more });

async function cellsOf(bytes: Uint8Array): Promise<Readonly<Record<string, CellValue>>> {
  const { sheets } = await opened(bytes).read();
  const entries = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ index, cells }) =>
      cells.map(({ column, value }) => [`${String.fromCharCode(65 + column)}${index + 1}`, value] as const),
    ),
  );
  return Object.fromEntries(entries);
}

describe('what stands in cells', () => {
  test.for<[rows: string, cells: Record<string, CellValue>, why: string]>([
    ['<row r="2"><c r="B2"><v>1.5</v></c></row>', { B2: 1.5 }, 'as Excel writes it'],
    [
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      { A1: 1, B1: 2, A2: 3 },
      'without r',
    ],
    [
      '<row r="3"><c><v>1</v></c><c r="D3"><v>2</v></c><c><v>3</v></c></row>',
      { A3: 1, D3: 2, E3: 3 },
      'r now and then',
    ],
    ['<row><c r="B7"><v>1</v></c></row><row><c><v>2</v></c></row>', { B7: 1, A8: 2 }, 'r only in cells'],
    ["<row r='1'><c r='A1' t='str'><f>\"a\"</f><v>a</v></c></row>", { A1: 'a' }, 'single quotes'],
    [
      '<row\r\n\tr = "1"\r\n><c\nr="A1" ><v\n>1</v ></c\r\n></row >\r\n',
      { A1: 1 },
      'blanks wherever they may stand',
    ],
    ['<row r="1" spans="1:3" x14ac:dyDescent="0.25"><c r="A1" s="0"/><c r="B1"/></row>', {}, 'empty cells'],
    ['<row r="1"/><row r="2"></row>', {}, 'empty rows'],
    ['<row r="1"><c r="A1"><v></v></c><c r="B1"><v/></c><c r="C1" t="s"><v/></c></row>', {}, 'empty values'],
    ['<row r="1"><c r="A1" t="inlineStr"><is><t></t></is></c></row>', {}, 'an empty text'],
    ['<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>', { A1: '' }, 'a formula gives an empty text'],
    ['<row r="1"><c r="A1"><f>1+1</f></c></row>', { A1: undefined }, 'a formula without a result'],
    [
      '<row r="1"><c r="A1"><v> 12 </v></c><c r="B1"><v>1E-3</v></c></row>',
      { A1: 12, B1: 0.001 },
      'numbers otherwise',
    ],
    ['<row r="1"><c r="A1"><v>-0</v></c><c r="B1"><v>+5</v></c></row>', { A1: 0, B1: 5 }, 'signs'],
    ['<row r="1"><c r="A1"><v>0.30000000000000004</v></c></row>', { A1: 0.30000000000000004 }, 'all digits'],
    [
      '<row r="1"><c r="A1"><v>1,5</v></c><c r="B1"><v>1e999</v></c></row>',
      { A1: '1,5', B1: '1e999' },
      'no numbers',
    ],
    [
      '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>false</v></c></row>',
      { A1: true, B1: false },
      'truths',
    ],
    ['<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>', { A1: { error: '#N/A' } }, 'an error'],
    ['<row r="1"><c r="A1" t="d"><v>2016-09-01</v></c></row>', { A1: 42614 }, 'a date'],
    [
      '<row r="1"><c r="A1" t="d"><v>2016-09-01T12:00:00.000Z</v></c></row>',
      { A1: 42614.5 },
      'a date and time',
    ],
    [
      '<row r="1"><c r="A1" t="d"><v>1900-02-28</v></c><c r="B1" t="d"><v>1900-03-01</v></c></row>',
      { A1: 59, B1: 61 },
      'around the day that never was',
    ],
    ['<row r="1"><c r="A1" t="d"><v>18:00:00</v></c></row>', { A1: 0.75 }, 'a time'],
    [
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c></row>',
      { A1: 'a b' },
      'runs joined, reading aids left out',
    ],
    [
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_ _xZZZZ_</t></is></c></row>',
      { A1: 'a\rb_x0041_ _xZZZZ_' },
      "Excel's escapes",
    ],
    [
      '<row r="1"><c r="A1" t="inlineStr"><is><t>&lt;&amp;&#228;&#x20AC;&unknown;</t></is></c></row>',
      { A1: '<&ä€&unknown;' },
      'entities',
    ],
    [
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a<![CDATA[<b>&amp;]]>c<!-- no --><?no?>d</t></is></c></row>',
      { A1: 'a<b>&amp;cd' },
      'sections and comments in a text',
    ],
    [
      '<!-- <row r="9"><c r="A9"><v>9</v></c></row> --><row r="1"><c r="A1"><!-- x --><v>1<!-- 2 --></v></c></row>',
      { A1: 1 },
      'comments',
    ],
    [
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a\r\nb\rc</t></is></c></row>',
      { A1: 'a\nb\nc' },
      'line ends',
    ],
    [
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      { A1: 1, A2: 3, B2: 4 },
      'in disorder',
    ],
    ['<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', { A1: 2 }, 'twice: the last counts'],
    ['<row r="1"><c r="A1" t="unknown"><v>7</v></c></row>', { A1: 7 }, 'a type that is none'],
  ])('%s', async ([rows, cells]) => {
    expect(await cellsOf(sheet(rows))).toEqual(cells);
  });

  test('in a sheet with prefixes, a declaration in single quotes, a mark of order and an extension', async () => {
    const xml = `\uFEFF<?xml version='1.0'?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData><x:rowBreaks count="1"><x:brk id="1"/></x:rowBreaks><x:extLst><x:ext><row r="5"><c r="A5"><v>5</v></c></row><sheetData><row r="6"><c><v>6</v></c></row></sheetData></x:ext></x:extLst></x:worksheet>`;
    expect(await cellsOf(bookBytes({ sheets: { S: xml } }))).toEqual({ A1: 'a' });
  });

  test.for<[encoding: string, bytes: (text: string) => Uint8Array]>([
    ['UTF-16', (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['UTF-16', (text) => new Uint8Array(Buffer.from(text, 'utf16le'))],
    ['UTF-16', (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())],
    ['ISO-8859-1', (text) => new Uint8Array(Buffer.from(text, 'latin1'))],
  ])('in a sheet in %s, which is UTF-8 once it is written', async ([encoding, bytes]) => {
    const xml = worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Hämeenlinna</t></is></c></row>').replace(
      'UTF-8',
      encoding,
    );
    const workbook = opened(
      zipped({ ...bookParts({ sheets: { S: '' } }), 'xl/worksheets/sheet1.xml': bytes(xml) }),
    );
    expect(at(await workbook.read(), 'S!A1')?.value).toBe('Hämeenlinna');
    await workbook.write('S', 'B1', [['Ö']]);
    const saved = await workbook.save();
    expect(await cellsOf(saved)).toEqual({ A1: 'Hämeenlinna', B1: 'Ö' });
    expect(partText(saved, 'xl/worksheets/sheet1.xml')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
  });
});

describe('formulas', () => {
  const formulas = async (rows: string): Promise<Record<string, string | undefined>> => {
    const { formulas } = (await opened(sheet(rows)).read('S')) ?? { formulas: [] };
    return Object.fromEntries(
      formulas.flatMap((row, r) =>
        row.flatMap((text, c) =>
          text === undefined ? [] : [[`${String.fromCharCode(65 + c)}${r + 1}`, text]],
        ),
      ),
    );
  };

  test.for<[host: string, at: string, spelt: string, why: string]>([
    ['A1*2', 'C3', 'B3*2', 'moves right and down'],
    ['$A$1+A$1+$A1', 'C3', '$A$1+B$1+$A3', 'fixed parts stay'],
    ['SUM(A1:B$2)', 'C3', 'SUM(B3:C$2)', 'ranges'],
    ['SUM(A:A)+SUM(1:1)', 'C3', 'SUM(B:B)+SUM(3:3)', 'whole columns and rows'],
    ['\'a!b\'!A1&"A1"&Muu!A1', 'C3', '\'a!b\'!B3&"A1"&Muu!B3', 'sheets move, texts do not'],
    ['LOG10(A1)+A1B+Taulu[A1]', 'C3', 'LOG10(B3)+A1B+Taulu[A1]', 'what only looks like a cell'],
    ['A1', 'B1', 'A1', 'the first cell itself'],
  ])('a shared formula %s is at %s %s', async ([host, place, spelt]) => {
    const cells = (row: number): string =>
      ['B', 'C'].map((column) => `<c r="${column}${row}"><f t="shared" si="0"/></c>`).join('');
    const first = `<c r="B1"><f t="shared" ref="B1:C3" si="0">${host.replaceAll('&', '&amp;')}</f></c><c r="C1"><f t="shared" si="0"/></c>`;
    const found = await formulas(
      `<row r="1">${first}</row><row r="2">${cells(2)}</row><row r="3">${cells(3)}</row>`,
    );
    expect(found[place]).toBe(spelt);
  });

  test('a shared formula that would leave the sheet, and one without a text', async () => {
    const rows =
      '<row r="2"><c r="B2"><f t="shared" ref="B1:B2" si="1">A1</f></c></row><row r="3"><c r="A3"><f t="shared" si="1"/></c><c r="B3"><f t="shared" si="9"/></c></row>';
    expect(await formulas(rows)).toEqual({ B2: 'A1', A3: '#REF!', B3: '#REF!' });
  });

  test('an array formula stands in all its cells, a table of data has a formula too', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">B5:C6*2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row><row r="3"><c r="A3"><v>5</v></c><c r="B3"><f t="dataTable" ref="B3:B3" dt2D="0" r1="A9"/><v>5</v></c></row>';
    const own = 'B5:C6*2';
    expect(await formulas(rows)).toEqual({ A1: own, B1: own, A2: own, B2: own, B3: 'TABLE()' });
  });
});

describe('the workbook', () => {
  test('strict OOXML, targets from the top, other names of parts', async () => {
    const strict = (text: string): string =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        )
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main');
    const bytes = zipped({
      '_rels/.rels': strict(links(['a', 'officeDocument', '/Kirja/Book 1.xml'])),
      'kirja/book 1.xml': strict(
        `${HEAD}<workbook xmlns="${MAIN}" xmlns:q="${LINKS}" conformance="strict"><workbookPr date1904="true"/><sheets><sheet name="Yksi" sheetId="4" q:id="z"/></sheets></workbook>`,
      ),
      'kirja/_rels/book 1.xml.rels': strict(
        links(['y', 'styles', 'styles.xml'], ['z', 'worksheet', '../S/./a%20b.xml']),
      ),
      'S/a b.xml': strict(worksheet('<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>')),
    });
    const snapshot = await opened(bytes).read();
    expect(snapshot.dateSystem).toBe(1904);
    expect(snapshot.sheets.map(({ name, rows }) => [name, rows[0]?.cells[0]?.value])).toEqual([['Yksi', 1]]);
  });

  test('sheets, names, hidden and merged things, formats', async () => {
    const before =
      '<cols><col min="2" max="3" hidden="1"/><col min="5" max="99999" width="0"/><col min="1" max="1" width="9"/></cols>';
    const rows =
      '<row r="1" hidden="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" ht="0"/><row r="3" hidden="true"/><row r="4"><c r="A4" s="2"><v>1</v></c><c r="B4" s="9"><v>1</v></c></row>';
    const workbook = opened(
      bookBytes({
        sheets: {
          'A &amp; B': worksheet(rows, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>', before),
          T: worksheet(''),
          U: worksheet(''),
        },
        states: { T: 'state="hidden"', U: "state='veryHidden'" },
        afterSheets:
          "<definedNames><definedName name='Vienti' localSheetId='1'>T!$A$1</definedName><definedName name=\"_eurakit\" hidden=\"1\">'A &amp; B'!$A$1</definedName></definedNames>",
        styles:
          '<numFmts><numFmt numFmtId="200" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="200"/><xf numFmtId="10"/></cellXfs>',
      }),
    );
    const { sheets, names } = await workbook.read();
    expect(workbook.sheets).toEqual(['A & B', 'T', 'U']);
    expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'very-hidden']);
    expect(names).toEqual([
      { name: 'Vienti', refersTo: 'T!$A$1', sheet: 'T', hidden: false },
      { name: '_eurakit', refersTo: "'A & B'!$A$1", hidden: true },
    ]);
    expect(sheets[0]?.rows.map(({ index, hidden }) => [index, hidden])).toEqual([
      [0, true],
      [1, true],
      [2, true],
      [3, false],
    ]);
    expect(sheets[0]?.hiddenColumns).toEqual([
      { from: 1, to: 2 },
      { from: 4, to: 16_383 },
    ]);
    expect(sheets[0]?.merged).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    const formats = (cells: readonly SheetCell[] = []): readonly string[] =>
      cells.map(({ format }) => format);
    expect(formats(sheets[0]?.rows[0]?.cells)).toEqual(['#,##0.00\\ "€"']);
    expect(formats(sheets[0]?.rows[3]?.cells)).toEqual(['0.00%', 'General']);
  });

  test('sheets of charts hold no cells and are left out; names of sheets still count them', async () => {
    const parts = bookParts({
      sheets: { K: '<chartsheet/>', S: worksheet('') },
      afterSheets: '<definedNames><definedName name="n" localSheetId="1">S!$A$1</definedName></definedNames>',
    });
    const rels = String(parts['xl/_rels/workbook.xml.rels']).replace('/worksheet"', '/chartsheet"');
    const workbook = opened(zipped({ ...parts, 'xl/_rels/workbook.xml.rels': rels }));
    expect(workbook.sheets).toEqual(['S']);
    expect((await workbook.read()).names[0]?.sheet).toBe('S');
  });

  test('a block reaches from A1 to the last cell', async () => {
    const workbook = opened(
      sheet('<row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="A3"><f>B2</f><v>1</v></c></row>'),
    );
    expect(await workbook.read('S')).toEqual({
      values: [
        [undefined, undefined],
        [undefined, 1],
        [1, undefined],
      ],
      formulas: [
        [undefined, undefined],
        [undefined, undefined],
        ['B2', undefined],
      ],
      formats: [
        ['General', 'General'],
        ['General', 'General'],
        ['General', 'General'],
      ],
    });
    expect(await workbook.read('Muu')).toBeUndefined();
  });

  test('a block is written, and stops before a formula', async () => {
    const workbook = opened(sheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>'));
    expect(await workbook.write('S', 'A1', [[5, 6]])).toEqual({
      ok: false,
      problem: { kind: 'formula', sheet: 'S', cell: 'B1', formula: 'A1' },
    });
    expect(await workbook.write('S', 'A1', [[5, 6], ['a']], { overwriteFormulas: true })).toMatchObject({
      ok: true,
    });
    expect((await workbook.read('S'))?.values).toEqual([
      [5, 6],
      ['a', undefined],
    ]);
  });
});
