import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fflateCodec } from '../../packages/core/src/adapters/xlsx/codec/fflate-codec.js';
import { nodeCodec } from '../../packages/core/src/adapters/xlsx/codec/node-codec.js';
import { openWith } from '../../packages/core/src/adapters/xlsx/open-xlsx.js';
import { parseAddress, toAddress } from '../../packages/core/src/grid/address.js';
import { runs } from '../fast-check-runs.js';
import { at } from './contract.js';
import { contractXlsx } from './contract-book.js';
import { bookBytes, opened, worksheet, zipped } from './xlsx-file.js';

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ minLength: 1 }),
  fc.constantFrom('_x0041_', '\r\n', '\uD800', '=A1', ']]>', '\uFFFE', '\uFEFFa', ' '),
);
const place = fc.record({ row: fc.integer({ min: 0, max: 60 }), column: fc.integer({ min: 0, max: 30 }) });
const cells = fc.uniqueArray(fc.tuple(place, value), {
  selector: ([{ row, column }]) => toAddress(row, column),
  maxLength: 40,
});

const EMPTY = bookBytes({ sheets: { S: worksheet('') } });

test('property: what was written is read back, also after saving, whatever was written before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 4 }), async (writes) => {
      const expected = new Map<string, unknown>();
      let workbook = opened(EMPTY);
      for (const write of writes) {
        const changes = write.map(([where, what]) => ({ sheet: 'S', ...where, value: what }));
        expect(await workbook.apply({ cells: changes }, await workbook.read())).toEqual({
          ok: true,
          uncertain: [],
        });
        for (const [{ row, column }, what] of write)
          expected.set(toAddress(row, column), what === 0 ? 0 : what);
        workbook = opened(await workbook.save());
      }
      const [sheet] = (await workbook.read()).sheets;
      const found = sheet?.rows.flatMap(({ index, cells }) =>
        cells.map((cell) => [toAddress(index, cell.column), cell.value] as const),
      );
      expect(new Map(found)).toEqual(expected);
    }),
    { numRuns: runs(60) },
  );
});

test('property: properties of any name and text are read back', async () => {
  const text = fc.string({ unit: 'binary' });
  await fc.assert(
    fc.asyncProperty(fc.dictionary(text, text, { maxKeys: 4 }), async (given) => {
      const properties = new Map(
        Object.entries(given).filter(([name]) => /^[\t\n\u0020-\ud7ff]*$/.test(name)),
      );
      const workbook = opened(EMPTY);
      await workbook.apply({ cells: [], properties }, await workbook.read());
      expect((await opened(await workbook.save()).read()).properties).toEqual(properties);
    }),
    { numRuns: runs(60) },
  );
});

test('property: bytes that mean nothing are a problem', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      for (const codec of [nodeCodec, fflateCodec]) expect(openWith(bytes, codec).ok).toBe(false);
    }),
    { numRuns: runs(200) },
  );
});

test('property: a workbook with some bytes turned over is a problem or a workbook, in time', async () => {
  const book = contractXlsx();
  const turns = fc.array(fc.tuple(fc.nat(book.length - 1), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(turns, async (turned) => {
      const bytes = book.slice();
      for (const [index, by] of turned) bytes[index] = (bytes[index] ?? 0) ^ by;
      await trial(bytes);
    }),
    { numRuns: runs(300) },
  );
});

test('property: a sheet of tags in any order is a problem or a sheet that can be written to', async () => {
  const tag = fc.constantFrom(
    '<row>',
    '<row r="2">',
    '</row>',
    '<c>',
    '<c r="B2">',
    '<c t="s">',
    '<c t="inlineStr">',
    '</c>',
    '<v>',
    '1',
    '</v>',
    '<f>',
    '<f t="shared" si="0">',
    '<f t="shared" si="0"/>',
    '<f t="array" ref="A1:C3">',
    '</f>',
    '<is>',
    '<t>',
    '</t>',
    '</is>',
    '<!-- -->',
    '<![CDATA[x]]>',
    '<row/>',
    '<c/>',
    '<x:c xmlns:x="">',
    '</x:c>',
    '&amp;',
    'A1+B2',
    '<row r="1048576">',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(tag, { maxLength: 25 }), (tags) =>
      trial(bookBytes({ sheets: { S: worksheet(tags.join('')) } })),
    ),
    { numRuns: runs(500) },
  );
});

test('property: parts of any content are a problem', () => {
  const content = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('<', '>', '/', '"', ' ', 'a', '=', '!', '-', '?', '[') }),
  );
  const name = fc.constantFrom(
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet1.xml',
    '[Content_Types].xml',
  );
  fc.assert(
    fc.property(fc.dictionary(name, content), (parts) => {
      expect(openWith(zipped({ a: 'b', ...parts }), nodeCodec).ok).toBe(false);
    }),
    { numRuns: runs(300) },
  );
});

/** Opens the bytes and, if they are a workbook, reads and writes to it; what was written must be there. */
async function trial(bytes: Uint8Array): Promise<void> {
  const result = openWith(bytes, nodeCodec);
  if (!result.ok) return;
  const { workbook } = result;
  const [sheet = ''] = workbook.sheets;
  const seen = await workbook.read();
  const { row = 0, column = 0 } = parseAddress('B2') ?? {};
  const cell = { sheet, row, column, value: 'uusi', overwritesFormula: true as const };
  const applied = await workbook.apply({ cells: [cell] }, seen);
  if (!applied.ok) return;
  expect(at(await workbook.read(), `${sheet}!B2`)?.value).toBe('uusi');
  expect((await opened(await workbook.save()).read()).sheets).toEqual((await workbook.read()).sheets);
}
