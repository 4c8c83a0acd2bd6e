/** Raw deflate and its checksum, by whatever the host has: `fflateCodec` in browsers, `nodeCodec` in Node. */
export type Codec = {
  deflate(content: Uint8Array): Uint8Array;
  /** `undefined` for what is damaged or does not come to exactly `size` bytes; never makes much more than `size`. */
  inflate(compressed: Uint8Array, size: number): Uint8Array | undefined;
  crc32(content: Uint8Array): number;
};
