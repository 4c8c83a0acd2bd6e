const [AMPERSAND, RETURN, LAST_ASCII] = [38, 13, 127];
const LONGEST_BY_LETTERS = 64;

/** The text of a stretch of XML without markup: entities and line ends resolved. Unknown entities stay as they are. */
export function decodeText(bytes: Uint8Array, from: number, to: number): string {
  let isPlain = to - from <= LONGEST_BY_LETTERS;
  for (let at = from; isPlain && at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    isPlain = byte <= LAST_ASCII && byte !== AMPERSAND && byte !== RETURN;
  }
  if (isPlain) return asciiText(bytes, from, to);
  const text = new TextDecoder().decode(bytes.subarray(from, to));
  const oneLineEnd = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return oneLineEnd.includes('&')
    ? oneLineEnd.replace(ENTITY, (whole, name) => entity(whole, name))
    : oneLineEnd;
}

/** A short stretch of ASCII as text. */
export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** Excel's way to write what XML cannot hold: `_x000D_` is a carriage return, `_x005F_` an underscore. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

const ENTITY = /&(#x[0-9A-Fa-f]{1,6}|#\d{1,7}|[a-z]+);/g;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED.get(name) ?? whole;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
