/** What the codec for Node uses of it: core is checked without Node's own types. */
declare module 'node:zlib' {
  type Limits = { readonly maxOutputLength: number; readonly chunkSize: number };
  export function deflateRawSync(content: Uint8Array, options: { readonly level: number }): Uint8Array;
  export function inflateRawSync(compressed: Uint8Array, limits?: Limits): Uint8Array;
  export function crc32(content: Uint8Array): number;
}
