import { decodeText } from './decode-text.js';

/**
 * A place in an XML document and what was read there last. Works on bytes (UTF-8, see `toUtf8`), so that a patch
 * leaves all others alone; prefixes of names are passed over, comments and instructions too.
 */
export type Scanner = {
  readonly bytes: Uint8Array;
  /** Where reading goes on. */
  at: number;
  /** How many elements are open, the one just opened included; 0 after the root was closed. */
  depth: number;
  /** Where the full name of the element open at each depth begins. */
  readonly names: number[];
  /** The last tag: whether it opens, where its `<` and its name (with and without prefix) begin, where that ends. */
  isOpen: boolean;
  tagStart: number;
  fullNameStart: number;
  nameStart: number;
  nameEnd: number;
  /** Whether the tag's attributes have yet to be passed, and whether it closes itself: known once they are. */
  inTag: boolean;
  isEmpty: boolean;
  /** The last attribute: its name with prefix, and its value without quotes. */
  attributeStart: number;
  attributeEnd: number;
  valueStart: number;
  valueEnd: number;
  trouble: 'doctype' | 'broken' | undefined;
};

const [LESS, GREATER, SLASH, EQUALS, COLON, BANG, QUESTION] = [60, 62, 47, 61, 58, 33, 63];
const [QUOTE, APOSTROPHE, SPACE] = [34, 39, 32];

/** A scanner at the beginning of a document. */
export function scanXml(bytes: Uint8Array): Scanner {
  const none = -1;
  return {
    bytes,
    at: 0,
    depth: 0,
    names: [],
    isOpen: false,
    tagStart: none,
    fullNameStart: none,
    nameStart: none,
    nameEnd: none,
    inTag: false,
    isEmpty: false,
    attributeStart: none,
    attributeEnd: none,
    valueStart: none,
    valueEnd: none,
    trouble: undefined,
  };
}

/**
 * Goes to the next tag, opening or closing; an element that closes itself gives both. `false` at the end of the
 * document, or where it is no XML: then `trouble` says so.
 */
export function nextTag(xml: Scanner): boolean {
  if (xml.inTag) finishTag(xml);
  if (xml.isEmpty) {
    xml.isEmpty = false;
    xml.isOpen = false;
    xml.depth -= 1;
    return true;
  }
  const { bytes } = xml;
  for (;;) {
    let at = xml.at;
    while (at < bytes.length && bytes[at] !== LESS) at += 1;
    xml.tagStart = at;
    if (at + 1 >= bytes.length) return ended(xml, at);
    const next = bytes[at + 1];
    if (next === BANG || next === QUESTION) {
      if (!passMarkup(xml, at)) return false;
    } else {
      readName(xml, next === SLASH ? at + 2 : at + 1);
      xml.isOpen = next !== SLASH;
      xml.inTag = true;
      return xml.isOpen ? opened(xml) : closed(xml);
    }
  }
}

/** Elements within elements: files of Excel stay below twenty. */
const DEEPEST = 10_000;

function opened(xml: Scanner): boolean {
  xml.depth += 1;
  xml.names[xml.depth] = xml.fullNameStart;
  return (xml.nameEnd > xml.nameStart && xml.depth <= DEEPEST) || broken(xml);
}

/** What closes must be what was opened last. */
function closed(xml: Scanner): boolean {
  const { bytes, fullNameStart } = xml;
  const length = xml.nameEnd - fullNameStart;
  const start = xml.names[xml.depth] ?? 0;
  if (xml.depth === 0) return broken(xml);
  for (let at = 0; at < length; at += 1)
    if (bytes[start + at] !== bytes[fullNameStart + at]) return broken(xml);
  if (!isNameEnd(bytes[start + length])) return broken(xml);
  xml.depth -= 1;
  finishTag(xml);
  return xml.trouble === undefined;
}

function isNameEnd(byte = GREATER): boolean {
  return byte <= SPACE || byte === GREATER || byte === SLASH || byte === LESS;
}

/** Goes to the next child of the element at `depth`, past what is left of the child before; `false` at its end. */
export function nextChild(xml: Scanner, depth: number): boolean {
  while (nextTag(xml)) {
    if (xml.isOpen) {
      if (xml.depth === depth + 1) return true;
    } else if (xml.depth < depth) return false;
  }
  return false;
}

/** Goes to the next attribute of the tag just opened; `false` when there is none left. */
export function nextAttribute(xml: Scanner): boolean {
  if (!xml.inTag) return false;
  const { bytes } = xml;
  let at = xml.at;
  while ((bytes[at] ?? GREATER) <= SPACE) at += 1;
  xml.attributeStart = at;
  for (;;) {
    const byte = bytes[at] ?? GREATER;
    if (byte === EQUALS || byte <= SPACE || byte === GREATER || byte === SLASH || byte === LESS) break;
    at += 1;
  }
  xml.attributeEnd = at;
  if (at === xml.attributeStart) return endTag(xml, at);
  while ((bytes[at] ?? GREATER) <= SPACE) at += 1;
  if (bytes[at] !== EQUALS) return broken(xml);
  at += 1;
  while ((bytes[at] ?? GREATER) <= SPACE) at += 1;
  const quote = bytes[at];
  if (quote !== QUOTE && quote !== APOSTROPHE) return broken(xml);
  at += 1;
  xml.valueStart = at;
  while (at < bytes.length && bytes[at] !== quote) at += 1;
  if (at >= bytes.length) return broken(xml);
  xml.valueEnd = at;
  xml.at = at + 1;
  return true;
}

/** Whether the last tag has this name, whatever its prefix. */
export function isNamed(xml: Scanner, name: string): boolean {
  return isText(xml.bytes, xml.nameStart, xml.nameEnd, name);
}

/** Whether the last attribute has this name, written without a prefix. */
export function isAttribute(xml: Scanner, name: string): boolean {
  return isText(xml.bytes, xml.attributeStart, xml.attributeEnd, name);
}

/** Whether these bytes spell this text of ASCII letters. */
export function isText(bytes: Uint8Array, from: number, to: number, text: string): boolean {
  if (to - from !== text.length) return false;
  for (let index = 0; index < text.length; index += 1)
    if (bytes[from + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** The value of the last attribute as text. */
export function attributeText(xml: Scanner): string {
  return decodeText(xml.bytes, xml.valueStart, xml.valueEnd);
}

/** All attributes of the tag just opened; of a name with a prefix, the prefix is left out: `r:id` is `:id`. */
export function attributes(xml: Scanner): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  while (nextAttribute(xml)) {
    const name = decodeText(xml.bytes, xml.attributeStart, xml.attributeEnd);
    const colon = name.indexOf(':');
    found.set(colon < 0 ? name : name.slice(colon), attributeText(xml));
  }
  return found;
}

/** Passes whatever attributes of the tag are left. */
export function finishTag(xml: Scanner): void {
  while (nextAttribute(xml));
}

/** Whether the document is at its end and was well formed, as far as a scanner sees. */
export function isWhole(xml: Scanner): boolean {
  while (nextTag(xml));
  return xml.trouble === undefined;
}

function readName(xml: Scanner, start: number): void {
  const { bytes } = xml;
  let at = start;
  xml.fullNameStart = start;
  xml.nameStart = start;
  for (;;) {
    const byte = bytes[at];
    if (isNameEnd(byte)) break;
    at += 1;
    if (byte === COLON) xml.nameStart = at;
  }
  xml.nameEnd = at;
  xml.at = at;
}

/** Ends the tag whose attributes are all read; there must be nothing left in it but `>` or `/>`. */
function endTag(xml: Scanner, at: number): false {
  const { bytes } = xml;
  const isEmpty = bytes[at] === SLASH;
  const end = isEmpty ? at + 1 : at;
  if (bytes[end] !== GREATER || (isEmpty && !xml.isOpen)) return broken(xml);
  xml.inTag = false;
  xml.isEmpty = isEmpty;
  xml.at = end + 1;
  return false;
}

/** Passes a comment, an instruction or a section of plain text; a DOCTYPE is refused, whatever is in it. */
function passMarkup(xml: Scanner, at: number): boolean {
  const { bytes } = xml;
  const isComment = isText(bytes, at, at + 4, '<!--');
  if (!isComment && bytes[at + 1] === BANG && !isText(bytes, at, at + 9, '<![CDATA[')) {
    xml.trouble = isText(bytes, at, at + 9, '<!DOCTYPE') ? 'doctype' : 'broken';
    return false;
  }
  const [closing, from] = isComment
    ? ['-->', at + 4]
    : bytes[at + 1] === BANG
      ? [']]>', at + 9]
      : ['?>', at + 2];
  const end = indexOfText(bytes, closing, from);
  if (end < 0) return broken(xml);
  xml.at = end + closing.length;
  return true;
}

/** Where this text of ASCII letters begins, at `from` or later; -1 where it does not. */
export function indexOfText(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (isText(bytes, at, at + text.length, text)) return at;
  return -1;
}

function ended(xml: Scanner, at: number): false {
  xml.at = xml.bytes.length;
  if (xml.depth !== 0 || xml.nameEnd < 0 || at < xml.bytes.length) return broken(xml);
  return false;
}

function broken(xml: Scanner): false {
  xml.trouble ??= 'broken';
  xml.at = xml.bytes.length;
  xml.inTag = false;
  xml.isEmpty = false;
  return false;
}
