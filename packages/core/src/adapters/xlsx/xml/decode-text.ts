/** The text of a stretch of XML without markup: entities and line ends resolved. Unknown entities stay as they are. */
export function decodeText(bytes: Uint8Array, from: number, to: number): string {
  const text = DECODER.decode(bytes.subarray(from, to));
  const oneLineEnd = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return oneLineEnd.includes('&')
    ? oneLineEnd.replace(ENTITY, (whole, name) => entity(whole, name))
    : oneLineEnd;
}

/** One for all texts: making a decoder takes longer than decoding a cell. What looks like a mark of order is text. */
const DECODER = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true });

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
