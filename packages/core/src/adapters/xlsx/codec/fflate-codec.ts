import { deflateSync, Inflate } from 'fflate';
import type { Codec } from './codec.js';
import { crc32 } from './crc32.js';

/** Compression without anything from the host: for browsers. */
export const fflateCodec: Codec = { deflate: (content) => deflateSync(content), inflate, crc32 };

/** How much is inflated at a time: it can unfold to its thousandfold, which must not be much more than `size`. */
function sliceLength(size: number): number {
  return Math.min(LONGEST_SLICE, Math.max(SHORTEST_SLICE, size >> 8));
}

const [SHORTEST_SLICE, LONGEST_SLICE] = [1_024, 32_768];

function inflate(compressed: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size);
  const slice = sliceLength(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length <= size) content.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at === 0 || (at < compressed.length && filled <= size); at += slice)
      stream.push(compressed.subarray(at, at + slice), at + slice >= compressed.length);
  } catch {
    return undefined;
  }
  return filled === size ? content : undefined;
}
