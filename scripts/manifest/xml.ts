import type { Fault } from './fault.js';
import type { XmlAttribute } from './xml-text.js';
import { tokensOf } from './xml-tokens.js';

/** An element with its namespace resolved. `tag` is as written (`bt:Url`), `name` without the prefix. */
export type XmlElement = {
  readonly tag: string;
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly line: number;
};

type Open = Omit<XmlElement, 'children' | 'text'> & {
  readonly children: XmlElement[];
  readonly prefixes: ReadonlyMap<string, string>;
  text: string;
};
type Start = { readonly tag: string; readonly attributes: readonly XmlAttribute[]; readonly line: number };

/**
 * Reads the part of XML that a manifest uses: elements, attributes, text, comments and a declaration. Anything else, and
 * anything a lenient reader would repair, is a fault.
 */
export function readXml(written: string): { readonly root: XmlElement } | { readonly fault: Fault } {
  const { tokens, fault } = tokensOf(written);
  const stack: Open[] = [];
  let root: XmlElement | undefined;
  for (const token of tokens) {
    const open = stack.at(-1);
    if (token.kind === 'text') {
      if (open !== undefined) open.text += token.text;
      else if (token.text.trim() !== '') return faultAt(token.line, ...OUTSIDE);
    } else if (token.kind === 'end') {
      const wrong = wrongEnd(token, open);
      if (wrong !== undefined) return wrong;
      stack.pop();
    } else {
      if (root !== undefined && open === undefined) return faultAt(token.line, ...SECOND);
      const element = elementOf(token, open?.prefixes ?? new Map());
      if ('fault' in element) return element;
      open?.children.push(element);
      root ??= element;
      if (!token.isEmpty) stack.push(element);
    }
  }
  if (fault !== undefined) return { fault };
  const left = stack.at(-1);
  if (left !== undefined)
    return faultAt(left.line, `<${left.tag}> is never closed`, `Write </${left.tag}> where it ends`);
  return root === undefined ? faultAt(1, ...NOTHING) : { root };
}

const OUTSIDE = ['Text stands outside <OfficeApp>', 'Remove it'] as const;
const SECOND = ['An element stands after the end of <OfficeApp>', 'Move it inside'] as const;
const NOTHING = ['The file holds no element', 'Take manifest.xml from the repository'] as const;

function wrongEnd(token: { readonly tag: string; readonly line: number }, open: Open | undefined) {
  if (open === undefined) return faultAt(token.line, `</${token.tag}> closes nothing`, 'Remove it');
  if (open.tag === token.tag) return undefined;
  const what = `</${token.tag}> stands where <${open.tag}> of line ${open.line} is open`;
  return faultAt(token.line, what, `Write </${open.tag}> before it, or remove it`);
}

/** The element of a start tag, with the prefixes that are known inside it. */
function elementOf(
  { tag, attributes, line }: Start,
  outer: ReadonlyMap<string, string>,
): Open | { readonly fault: Fault } {
  const [declarations, plain] = [
    attributes.filter(isDeclaration),
    attributes.filter((one) => !isDeclaration(one)),
  ];
  const prefixes = new Map(outer);
  for (const { name, value } of declarations) prefixes.set(name.slice('xmlns:'.length), value);
  const used = [tag, ...plain.map(({ name }) => name).filter((name) => name.includes(':'))].map(prefixOf);
  const unknown = used.find((prefix) => prefix !== '' && prefix !== 'xml' && !prefixes.has(prefix));
  if (unknown !== undefined)
    return faultAt(
      line,
      `The prefix "${unknown}:" is not declared`,
      `Write xmlns:${unknown}="…" on <OfficeApp>`,
    );
  const namespace = prefixes.get(prefixOf(tag)) ?? '';
  const name = tag.slice(tag.indexOf(':') + 1);
  return { tag, name, namespace, attributes: plain, children: [], text: '', line, prefixes };
}

function isDeclaration({ name }: XmlAttribute): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

function prefixOf(tag: string): string {
  return tag.includes(':') ? tag.slice(0, tag.indexOf(':')) : '';
}

function faultAt(line: number, what: string, change: string): { readonly fault: Fault } {
  return { fault: { line, what, change } };
}
