import type { Edit } from '../patch/edits.js';
import { encodeAttribute } from '../xml/encode-text.js';
import { attributes, finishTag, isNamed, nextTag, scanXml } from '../xml/scanner.js';

/** Takes the elements of one name out of a list (of relationships or content types) that `isGone` finds. */
export function* removals(
  bytes: Uint8Array,
  name: string,
  isGone: (given: ReadonlyMap<string, string>) => boolean,
): Generator<Edit> {
  const xml = scanXml(bytes);
  let from = -1;
  while (nextTag(xml)) {
    if (!isNamed(xml, name)) continue;
    if (xml.isOpen) {
      const { tagStart } = xml;
      from = isGone(attributes(xml)) ? tagStart : -1;
    } else if (from >= 0) yield { from, to: xml.at, text: '' };
  }
}

/** Adds to the end of a document's root; `element` is given the prefix of the root's own name. */
export function addition(bytes: Uint8Array, element: (prefix: string) => string): Edit {
  const xml = scanXml(bytes);
  const decoder = new TextDecoder();
  nextTag(xml);
  const prefix = decoder.decode(bytes.subarray(xml.fullNameStart, xml.nameStart));
  const root = decoder.decode(bytes.subarray(xml.fullNameStart, xml.nameEnd));
  finishTag(xml);
  if (xml.isEmpty) return { from: xml.at - 2, to: xml.at, text: `>${element(prefix)}</${root}>` };
  let end = xml.at;
  while (nextTag(xml)) if (xml.depth === 0) end = xml.tagStart;
  return { from: end, to: end, text: element(prefix) };
}

/** An element without content. */
export function emptyElement(name: string, given: readonly (readonly [string, string])[]): string {
  return `<${name}${given.map(([key, value]) => ` ${key}="${encodeAttribute(value)}"`).join('')}/>`;
}
