/** A text for the inside of an element. What XML cannot hold is written in Excel's way, `_x000D_`. */
export function encodeText(text: string): string {
  return encodeMarkup(text.replace(UNWRITABLE, (letter) => escaped(letter)));
}

/** A formula, or another text that Excel does not read for `_x000D_`. */
export function encodeMarkup(text: string): string {
  return text.replace(/[&<>\r]/g, (letter) => ENTITIES.get(letter) ?? letter);
}

/** A text for an attribute in double quotes. */
export function encodeAttribute(text: string): string {
  return encodeMarkup(text).replace(/["\n\t]/g, (letter) => ENTITIES.get(letter) ?? letter);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\n', '&#10;'],
  ['\t', '&#9;'],
  ['\r', '&#13;'],
]);

/** Controls, halves of letters, two that are none, and an underscore that would begin what is read as an escape. */
const UNWRITABLE = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|_(?=x[0-9A-Fa-f]{4}_)/gu;

function escaped(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
