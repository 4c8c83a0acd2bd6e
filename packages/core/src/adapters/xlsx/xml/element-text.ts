import { decodeText, unescaped } from './decode-text.js';
import { finishTag, indexOfText, isText, nextTag, type Scanner } from './scanner.js';

/**
 * The text directly within the element just opened, sections of plain text included; goes to its closing tag. What
 * stands within its children is left out.
 */
export function elementText(xml: Scanner): string {
  const end = simpleTextEnd(xml);
  const from = xml.at;
  if (end >= 0) {
    nextTag(xml);
    return decodeText(xml.bytes, from, end);
  }
  return piecedText(xml);
}

/** The same with Excel's `_xHHHH_` resolved. */
export function elementString(xml: Scanner): string {
  return unescaped(elementText(xml));
}

/** Where the text ends that is all that the element just opened holds; -1 where there is markup in it. */
export function simpleTextEnd(xml: Scanner): number {
  finishTag(xml);
  const { bytes } = xml;
  if (xml.isEmpty) return xml.at;
  let at = xml.at;
  while (at < bytes.length && bytes[at] !== LESS) at += 1;
  return bytes[at + 1] === SLASH ? at : -1;
}

const [LESS, SLASH] = [60, 47];

function piecedText(xml: Scanner): string {
  const depth = xml.depth;
  let text = '';
  let at = xml.at;
  for (;;) {
    const isOwn = xml.depth === depth;
    const isThere = nextTag(xml);
    if (isOwn) text += markedText(xml.bytes, at, isThere ? xml.tagStart : at);
    if (!isThere || xml.depth < depth) return text;
    finishTag(xml);
    at = xml.at;
  }
}

/** A stretch in which comments, instructions and sections of plain text may stand, all of them closed. */
function markedText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  let at = from;
  while (at < to) {
    const mark = bytes.indexOf(LESS, at);
    if (mark < 0 || mark >= to) return text + decodeText(bytes, at, to);
    text += decodeText(bytes, at, mark);
    const isPlain = isText(bytes, mark, mark + 9, '<![CDATA[');
    const closing = isPlain ? ']]>' : isText(bytes, mark, mark + 4, '<!--') ? '-->' : '?>';
    const end = indexOfText(bytes, closing, mark + (isPlain ? 9 : 2));
    if (isPlain) text += new TextDecoder().decode(bytes.subarray(mark + 9, end));
    at = end + closing.length;
  }
  return text;
}
