import { describe, expect, test } from 'vitest';
import { fflateCodec } from '../../packages/core/src/adapters/xlsx/codec/fflate-codec.js';
import { nodeCodec } from '../../packages/core/src/adapters/xlsx/codec/node-codec.js';
import { readZip } from '../../packages/core/src/adapters/xlsx/codec/read-zip.js';
import { writeZip } from '../../packages/core/src/adapters/xlsx/codec/write-zip.js';
import type { ZipEntry } from '../../packages/core/src/adapters/xlsx/codec/zip-entry.js';
import { openWith } from '../../packages/core/src/adapters/xlsx/open-xlsx.js';
import type { OpenProblem } from '../../packages/core/src/grid/open-problem.js';
import { bookParts, bytesOf, HEAD, links, MAIN, opened, worksheet, zipped } from './xlsx-file.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const PARTS = bookParts({
  sheets: { S: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') },
  texts: '',
  styles: '',
});
const BOOK = zipped(PARTS);
const MILLION = 1_000_000;

function entries(zip: Uint8Array = BOOK): readonly ZipEntry[] {
  const read = readZip(zip);
  return read.ok ? read.entries : [];
}

/** The workbook with something changed in what the zip says of one part. */
function forged(name: string, change: (entry: ZipEntry) => Partial<ZipEntry>, zip = BOOK): Uint8Array {
  return writeZip(
    entries(zip).map((entry) => (entry.name === name ? { ...entry, ...change(entry) } : entry)),
    nodeCodec,
  );
}

/** The workbook with one part replaced or added. */
const withPart = (name: string, content: string | Uint8Array): Uint8Array =>
  zipped({ ...PARTS, [name]: content });

/** The workbook with its names in the zip changed, all of the same length. */
function renamed(from: string, to: string, zip = withPart(from, 'x')): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at, 'latin1');
  return new Uint8Array(bytes);
}

/** The workbook with a number in the record at its end, or in its first record of the directory, changed. */
function patched(signature: string, offset: number, ...values: readonly number[]): Uint8Array {
  const bytes = Buffer.from(BOOK);
  bytes.set(values, bytes.lastIndexOf(signature, undefined, 'latin1') + offset);
  return new Uint8Array(bytes);
}

/** An OLE file with entries of these names in its directory. */
function ole(...names: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + 128 * 8);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of names.entries()) bytes.write(name, 512 + 128 * (index + 1), 'utf16le');
  return new Uint8Array(bytes);
}

/** A sheet that unfolds to so many bytes of the same. */
const monotonous = (bytes: number): string =>
  worksheet(`<row r="1"><c r="A1"><v>${'1'.repeat(bytes)}</v></c></row>`);
const bomb = withPart(SHEET, monotonous(100 * MILLION));

const END = 'PK\x05\x06';
const RECORD = 'PK\x01\x02';

describe.for([
  ['fflate', fflateCodec],
  ['node', nodeCodec],
] as const)('with %s', ([, codec]) => {
  test.for<[what: string, bytes: Uint8Array, problem: OpenProblem]>([
    ['an empty file', new Uint8Array(), { kind: 'empty-file' }],
    ['a short text', bytesOf('Rahoitus\t2019\n'), { kind: 'not-a-zip' }],
    ['three bytes', bytesOf('PK\x03'), { kind: 'not-a-zip' }],
    [
      'a PDF with the name of a workbook',
      bytesOf('%PDF-1.7\n%âãÏÓ\n1 0 obj'),
      { kind: 'other-format', format: 'pdf' },
    ],
    [
      'a page with the name of a workbook',
      bytesOf('\n<!DOCTYPE html><html>'),
      { kind: 'other-format', format: 'html' },
    ],
    [
      'XML of Excel 2003',
      bytesOf('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'),
      { kind: 'other-format', format: 'xml' },
    ],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      { kind: 'other-format', format: 'image' },
    ],
    ['an .xls of old', ole('Root Entry', 'Workbook'), { kind: 'other-format', format: 'xls' }],
    [
      'a workbook with a password',
      ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
      { kind: 'password-protected' },
    ],
    ['an .xlsb', zipped({ ...PARTS, 'xl/workbook.bin': 'x' }), { kind: 'other-format', format: 'xlsb' }],
    [
      'an .ods',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
      { kind: 'other-format', format: 'ods' },
    ],
    [
      'a .docx',
      zipped({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' }),
      { kind: 'other-format', format: 'word' },
    ],
    ['a zip of something else', zipped({ 'readme.txt': 'x' }), { kind: 'no-workbook' }],
    ['an empty zip', zipped({}), { kind: 'no-workbook' }],
    ['a link that leads to no workbook', withPart('xl/workbook.xml', '<other/>'), { kind: 'no-workbook' }],
    [
      'a workbook without sheets',
      withPart('xl/workbook.xml', '<workbook><sheets/></workbook>'),
      { kind: 'no-sheets' },
    ],
    [
      'elements in elements without end',
      withPart(SHEET, `<worksheet>${'<x>'.repeat(50_000)}${'</x>'.repeat(50_000)}</worksheet>`),
      { kind: 'damaged-part', part: SHEET },
    ],
    [
      'a tag that closes another',
      withPart(SHEET, worksheet('<row></is></row><row>')),
      { kind: 'damaged-part', part: SHEET },
    ],
    [
      'a tag that closes half a name',
      withPart(SHEET, worksheet('<rows></row>')),
      { kind: 'damaged-part', part: SHEET },
    ],
    [
      'two sheets in one part',
      withPart(
        'xl/workbook.xml',
        '<workbook><sheets><sheet name="S" r:id="rId1"/><sheet name="T" r:id="rId1"/></sheets></workbook>',
      ),
      { kind: 'damaged-part', part: 'xl/workbook.xml' },
    ],
    [
      'a sheet whose part is not there',
      withPart('xl/_rels/workbook.xml.rels', links(['rId1', 'worksheet', 'worksheets/none.xml'])),
      { kind: 'damaged-part', part: 'xl/worksheets/none.xml' },
    ],
    ['cut off in the middle', BOOK.subarray(0, BOOK.length / 2), { kind: 'truncated' }],
    ['cut off at the end', BOOK.subarray(0, BOOK.length - 1), { kind: 'truncated' }],
    ['something put in front', new Uint8Array([...bytesOf('#!/bin/sh\n'), ...BOOK]), { kind: 'damaged' }],
    [
      'a wrong checksum',
      forged(SHEET, ({ crc }) => ({ crc: crc ^ 1 })),
      { kind: 'damaged-part', part: SHEET },
    ],
    [
      'a length too short',
      forged(SHEET, ({ size }) => ({ size: size - 1 })),
      { kind: 'damaged-part', part: SHEET },
    ],
    [
      'a length too long',
      forged(SHEET, ({ size }) => ({ size: size + 1 })),
      { kind: 'damaged-part', part: SHEET },
    ],
    [
      'a bit turned over',
      forged(SHEET, ({ compressed }) => ({
        compressed: compressed.map((byte, at) => (at === 9 ? byte ^ 4 : byte)),
      })),
      { kind: 'damaged-part', part: SHEET },
    ],
    ['a bomb', bomb, { kind: 'too-large', part: SHEET, unit: 'bytes', limit: 134_217_728 }],
    [
      'a bomb that says it is small',
      forged(SHEET, () => ({ size: 1_000 }), bomb),
      { kind: 'damaged-part', part: SHEET },
    ],
    [
      'a gigabyte in a few bytes',
      forged(SHEET, () => ({ size: 0x40000000 })),
      { kind: 'too-large', part: SHEET, unit: 'bytes', limit: 134_217_728 },
    ],
    [
      'a DOCTYPE with entities',
      withPart(
        SHEET,
        `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'b'.repeat(99)}"><!ENTITY c "&a;&a;">]>${worksheet('').slice(HEAD.length)}`,
      ),
      { kind: 'doctype', part: SHEET },
    ],
    [
      'a DOCTYPE in the list of links',
      withPart('_rels/.rels', `<!DOCTYPE x>${links()}`),
      { kind: 'doctype', part: '_rels/.rels' },
    ],
    [
      'a sheet that ends in the middle of a tag',
      withPart(SHEET, worksheet('<row r="1"><c r="A1"').slice(0, -40)),
      { kind: 'damaged-part', part: SHEET },
    ],
    [
      'a sheet that is not closed',
      withPart(SHEET, `<worksheet xmlns="${MAIN}"><sheetData>`),
      { kind: 'damaged-part', part: SHEET },
    ],
    [
      'a sheet closed too often',
      withPart(SHEET, `${worksheet('')}</worksheet>`),
      { kind: 'damaged-part', part: SHEET },
    ],
    ['a sheet of nothing', withPart(SHEET, ''), { kind: 'damaged-part', part: SHEET }],
    [
      'text instead of XML',
      withPart('xl/styles.xml', 'Rahoitus'),
      { kind: 'damaged-part', part: 'xl/styles.xml' },
    ],
    [
      'a number of a shared text that is not there',
      withPart(SHEET, worksheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')),
      { kind: 'damaged-part', part: SHEET },
    ],
    [
      'a cell right of XFD',
      withPart(SHEET, worksheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')),
      { kind: 'damaged-part', part: SHEET },
    ],
    [
      'a row below the last',
      withPart(SHEET, worksheet('<row r="1048577"/>')),
      { kind: 'damaged-part', part: SHEET },
    ],
    [
      'a cell of another row',
      withPart(SHEET, worksheet('<row r="1"><c r="A2"><v>1</v></c></row>')),
      { kind: 'damaged-part', part: SHEET },
    ],
    [
      'the same name twice',
      renamed('xl/b.xml', 'xl/a.xml', zipped({ ...PARTS, 'xl/a.xml': 'x', 'xl/b.xml': 'y' })),
      { kind: 'duplicate-part', part: 'xl/a.xml' },
    ],
    [
      'the same name in capitals',
      renamed('xl/b.xml', 'xl/A.xml', zipped({ ...PARTS, 'xl/a.xml': 'x', 'xl/b.xml': 'y' })),
      { kind: 'duplicate-part', part: 'xl/A.xml' },
    ],
    [
      'a path that leads outside',
      withPart('xl/../../../etc/passwd', 'x'),
      { kind: 'unsafe-path', part: 'xl/../../../etc/passwd' },
    ],
    ['a path from the top', withPart('/etc/passwd', 'x'), { kind: 'unsafe-path', part: '/etc/passwd' }],
    ['a path of Windows', withPart('xl\\a.xml', 'x'), { kind: 'unsafe-path', part: 'xl\\a.xml' }],
    ['a drive', withPart('C:a.xml', 'x'), { kind: 'unsafe-path', part: 'C:a.xml' }],
    ['an encrypted part', patched(RECORD, 8, 1, 0), { kind: 'encrypted-part', part: SHEET }],
    ['another compression', patched(RECORD, 10, 9, 0), { kind: 'unknown-compression', part: SHEET }],
    ['zip64', patched(END, 10, 255, 255), { kind: 'zip64' }],
    ['a part of zip64', patched(RECORD, 24, 255, 255, 255, 255), { kind: 'zip64' }],
    [
      'more parts than we take in',
      patched(END, 10, 0, 60),
      { kind: 'too-many-parts', count: 15_360, limit: 10_000 },
    ],
    ['more parts than there are', patched(END, 10, 200, 0), { kind: 'damaged' }],
    ['a part beyond the end', patched(RECORD, 42, 255, 255, 255, 127), { kind: 'damaged' }],
    ['a part over another', patched(RECORD, 42, 0, 0, 0, 0), { kind: 'damaged' }],
  ])('%s', ([, bytes, problem]) => {
    const result = openWith(bytes, codec);
    expect(result).toEqual({ ok: false, problem });
  });

  test.for<[what: string, sheet: string]>([
    ['a cell at XFD1048576', worksheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
    [
      'elements in elements',
      worksheet('').replace('<sheetData>', `${'<x>'.repeat(9_000)}${'</x>'.repeat(9_000)}<sheetData>`),
    ],
    [
      'many marks without an end',
      worksheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'&amp'.repeat(50_000)}</t></is></c></row>`),
    ],
    ['many comments', worksheet(`<row r="1"><c r="A1"><v>${'<!---->'.repeat(20_000)}1</v></c></row>`)],
    ['a long name', worksheet(`<row r="1" ${'a'.repeat(MILLION)}="1"/>`)],
    [
      'many attributes',
      worksheet(`<row r="1" ${Array.from({ length: 20_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`),
    ],
    [
      'many shared formulas',
      worksheet(
        `<row r="1">${Array.from({ length: 5_000 }, (_, index) => `<c><f t="shared" si="${index}">A1+B2</f></c>`).join('')}</row>`,
      ),
    ],
    [
      'arrays over arrays',
      worksheet(
        Array.from(
          { length: 2_000 },
          (_, row) =>
            `<row r="${row + 1}"><c r="A${row + 1}"><f t="array" ref="A${row + 1}:XFD1048576">1</f></c><c r="B${row + 1}"><v>1</v></c></row>`,
        ).join(''),
      ),
    ],
    [
      'a formula of quotes',
      worksheet(
        `<row r="1"><c r="A1"><f t="shared" si="0">${"'".repeat(20_000)}</f></c><c r="B1"><f t="shared" si="0"/></c></row>`,
      ),
    ],
    [
      'a formula of brackets',
      worksheet(
        `<row r="1"><c r="A1"><f t="shared" si="0">${'a['.repeat(20_000)}</f></c><c r="B1"><f t="shared" si="0"/></c></row>`,
      ),
    ],
    [
      'a formula of letters',
      worksheet(
        `<row r="1"><c r="A1"><f t="shared" si="0">${'a'.repeat(50_000)}</f></c><c r="B1"><f t="shared" si="0"/></c></row>`,
      ),
    ],
  ])('reads %s', async ([, sheet]) => {
    const bytes = withPart(SHEET, sheet);
    const result = openWith(bytes, codec);
    expect(result.ok).toBe(true);
  });
});

test('a formula that is copied to very many cells is not spelt out without end', () => {
  const row = (index: number): string =>
    `<row r="${index}">${'<c><f t="shared" si="0"/></c>'.repeat(100)}</row>`;
  const rows = Array.from({ length: 400 }, (_, index) => row(index + 2)).join('');
  const sheet = worksheet(
    `<row r="1"><c r="A1"><f t="shared" si="0">${'A1+'.repeat(2_700)}1</f></c></row>${rows}`,
  );
  expect(openWith(withPart(SHEET, sheet), nodeCodec)).toEqual({
    ok: false,
    problem: { kind: 'too-large', part: SHEET, unit: 'cells', limit: 5_000_000 },
  });
});

test('a block of a sheet with one cell at its very end is as small as may be', async () => {
  const workbook = opened(
    withPart(SHEET, worksheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  );
  const block = await workbook.read('S');
  expect(block?.values.length).toBe(1_048_576);
  expect(block?.values.at(-1)?.at(-1)).toBe(1);
  const rows = Array.from(
    { length: 2_000 },
    (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
  );
  expect(await opened(withPart(SHEET, worksheet(rows.join('')))).read('S')).toBeUndefined();
});

test('names that mean something to JavaScript are names like others', async () => {
  const sheets = {
    constructor: worksheet('<row r="1"><c r="A1"><f>__proto__+constructor</f></c></row>'),
  };
  const parts = bookParts({
    sheets,
    afterSheets: '<definedNames><definedName name="__proto__">constructor!$A$1</definedName></definedNames>',
  });
  const workbook = opened(zipped(parts));
  const applied = await workbook.apply(
    {
      cells: [{ sheet: 'constructor', row: 0, column: 1, value: 1 }],
      properties: new Map([['__proto__', 'x']]),
    },
    await workbook.read(),
  );
  expect(applied).toEqual({ ok: true, uncertain: [] });
  expect((await workbook.read()).properties).toEqual(new Map([['__proto__', 'x']]));
  expect(Reflect.get({}, 'x')).toBeUndefined();
});
