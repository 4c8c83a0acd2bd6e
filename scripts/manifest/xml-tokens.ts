import type { Fault } from './fault.js';
import { attributesOf, textOf, type XmlAttribute } from './xml-text.js';

/** A start tag, an end tag, or the text between two tags. */
export type XmlToken =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'end'; readonly tag: string; readonly line: number }
  | {
      readonly kind: 'start';
      readonly tag: string;
      readonly attributes: readonly XmlAttribute[];
      readonly isEmpty: boolean;
      readonly line: number;
    };

const DECLARATION = /^\uFEFF?<\?xml[^<>]*\?>/;
const COMMENT = /<!--([\s\S]*?)-->/y;
const END = /<\/([^\s<>/]+)\s*>/y;
const START = /<([^\s<>/!?"'=]+)((?:"[^"<]*"|'[^'<]*'|[^"'<>/])*)(\/?)>/y;

/** The tokens of a text up to its end or to the first fault. */
export function tokensOf(written: string): {
  readonly tokens: readonly XmlToken[];
  readonly fault: Fault | undefined;
} {
  const tokens: XmlToken[] = [];
  let at = DECLARATION.exec(written)?.[0].length ?? 0;
  let line = linesIn(written.slice(0, at)) + 1;
  while (at < written.length) {
    const read = written[at] === '<' ? tagAt(written, at, line) : textAt(written, at, line);
    if ('what' in read) return { tokens, fault: { line, ...read } };
    if ('fault' in read) return { tokens, fault: read.fault };
    if (read.token !== undefined) tokens.push(read.token);
    line += linesIn(written.slice(at, read.end));
    at = read.end;
  }
  return { tokens, fault: undefined };
}

type Read =
  | { readonly token: XmlToken | undefined; readonly end: number }
  | { readonly fault: Fault }
  | { readonly what: string; readonly change: string };

function textAt(written: string, at: number, line: number): Read {
  const next = written.indexOf('<', at);
  const end = next === -1 ? written.length : next;
  const read = textOf(written.slice(at, end));
  return 'what' in read ? read : { token: { kind: 'text', text: read.text, line }, end };
}

function tagAt(written: string, at: number, line: number): Read {
  const comment = match(COMMENT, written, at);
  if (comment !== undefined) {
    const inside = comment.groups[0] ?? '';
    if (inside.includes('--') || inside.endsWith('-'))
      return {
        what: 'A comment contains "--"',
        change: 'XML allows no "--" in a comment: write it in words',
      };
    return { token: undefined, end: comment.end };
  }
  const close = match(END, written, at);
  if (close !== undefined)
    return { token: { kind: 'end', tag: close.groups[0] ?? '', line }, end: close.end };
  const open = match(START, written, at);
  if (open === undefined)
    return {
      what: `A tag is not written as XML: ${written.slice(at, at + 40).split('\n')[0]}`,
      change: 'Close it with ">", put every value in quotes, and write "<" in a text as &lt;',
    };
  const [tag = '', rest = '', slash] = open.groups;
  const read = attributesOf(rest, line);
  if ('fault' in read) return read;
  return {
    token: { kind: 'start', tag, attributes: read.attributes, isEmpty: slash === '/', line },
    end: open.end,
  };
}

function match(pattern: RegExp, written: string, at: number) {
  pattern.lastIndex = at;
  const found = pattern.exec(written);
  return found === null ? undefined : { groups: found.slice(1), end: pattern.lastIndex };
}

function linesIn(part: string): number {
  return part.split('\n').length - 1;
}
