/**
 * A document as UTF-8: as it is when it was, anew when it was UTF-16 or names another encoding that the host knows.
 * `undefined` where it is in none of them.
 */
export function toUtf8(bytes: Uint8Array): Uint8Array | undefined {
  const encoding = markedEncoding(bytes) ?? declaredEncoding(bytes);
  if (encoding === undefined || UTF_8.test(encoding)) return bytes;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return new TextEncoder().encode(text.replace(DECLARATION, '<?xml version="1.0" encoding="UTF-8"'));
  } catch {
    return undefined;
  }
}

const UTF_8 = /^(?:utf-?8|us-ascii|ascii)$/i;
const DECLARATION = /^\s*<\?xml[^>]*?encoding\s*=\s*["'][^"']*["']/;
const LONGEST_DECLARATION = 200;

/** UTF-16 is seen by its mark, or by the zeros in its first letters. */
function markedEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0 && fourth === 0))
    return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c && third === 0))
    return 'utf-16be';
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const beginning = Array.from(bytes.subarray(0, LONGEST_DECLARATION), (byte) =>
    String.fromCharCode(byte),
  ).join('');
  return /^(?:ï»¿)?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(beginning)?.[1];
}
