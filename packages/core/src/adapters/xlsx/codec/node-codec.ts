import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Codec } from './codec.js';

/** The compression that Node brings: some three times as fast as the one written in JavaScript. */
export const nodeCodec: Codec = {
  deflate: (content) => plain(deflateRawSync(content, { level: LEVEL })),
  inflate,
  crc32: (content) => crc32(content),
};

/** One below what zlib takes by itself: a seventh faster, half a percent longer. */
const LEVEL = 5;

function inflate(compressed: Uint8Array, size: number): Uint8Array | undefined {
  const limits = { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) };
  try {
    const content = inflateRawSync(compressed, limits);
    return content.length === size ? plain(content) : undefined;
  } catch {
    return undefined;
  }
}

/** Node's Buffer behaves differently where it is sliced or compared. */
function plain(buffer: Uint8Array): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}
