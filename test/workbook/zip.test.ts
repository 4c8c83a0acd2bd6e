import { describe, expect, test } from 'vitest';
import type { Codec } from '../../packages/core/src/adapters/xlsx/codec/codec.js';
import { fflateCodec } from '../../packages/core/src/adapters/xlsx/codec/fflate-codec.js';
import { nodeCodec } from '../../packages/core/src/adapters/xlsx/codec/node-codec.js';
import { readZip } from '../../packages/core/src/adapters/xlsx/codec/read-zip.js';
import { writeZip } from '../../packages/core/src/adapters/xlsx/codec/write-zip.js';
import { contentOf, type ZipEntry } from '../../packages/core/src/adapters/xlsx/codec/zip-entry.js';

const CODECS: readonly (readonly [string, Codec])[] = [
  ['fflate', fflateCodec],
  ['node', nodeCodec],
];

const text = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => 32 + (index % 90));

function entriesOf(zip: Uint8Array): readonly ZipEntry[] {
  const read = readZip(zip);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.entries;
}

describe.for(CODECS)('%s', ([, codec]) => {
  const files = [
    { name: 'empty', content: new Uint8Array(0) },
    { name: 'folder/short.xml', content: text(3) },
    { name: 'pitkä.xml', content: text(200_000) },
  ];

  test('what was written is read back, in order', () => {
    const entries = entriesOf(writeZip(files, codec));
    expect(entries.map((entry) => ({ name: entry.name, content: contentOf(entry, codec) }))).toEqual(files);
  });

  test('entries that were read are written as they were', () => {
    const zip = writeZip(files, codec);
    expect(writeZip(entriesOf(zip), codec)).toEqual(zip);
  });

  test('a wrong length or checksum is noticed', () => {
    const entry = entriesOf(writeZip(files, codec))[2];
    if (entry === undefined) throw new Error('not written');
    for (const size of [0, 1, 199_999, 200_001]) expect(contentOf({ ...entry, size }, codec)).toBeUndefined();
    expect(contentOf({ ...entry, crc: entry.crc ^ 1 }, codec)).toBeUndefined();
    expect(contentOf({ ...entry, compressed: entry.compressed.subarray(0, 100) }, codec)).toBeUndefined();
  });
});

test('both codecs read what the other wrote', () => {
  const files = [{ name: 'a.xml', content: text(100_000) }];
  for (const [one, other] of [
    [fflateCodec, nodeCodec],
    [nodeCodec, fflateCodec],
  ] as const)
    expect(entriesOf(writeZip(files, one)).map((entry) => contentOf(entry, other))).toEqual([
      files[0]?.content,
    ]);
});
