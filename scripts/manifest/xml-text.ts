import type { Fault } from './fault.js';

/** An attribute as written; entities in its value are resolved. */
export type XmlAttribute = { readonly name: string; readonly value: string; readonly line: number };

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ATTRIBUTE = /\s+(?<name>[^\s=]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/y;

/** A text with its entities resolved, or what is wrong with it. */
export function textOf(
  written: string,
): { readonly text: string } | { readonly what: string; readonly change: string } {
  const stray = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.exec(written);
  if (stray !== null) return { what: 'A bare "&" stands in a text', change: 'Write it as &amp;' };
  const text = written.replace(/&(#x?)?(\w+);/g, (whole, sign: string | undefined, name: string) => {
    if (sign === undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(name, sign === '#' ? 10 : 16));
  });
  return { text };
}

/** The attributes of a start tag: `written` is what follows its name. */
export function attributesOf(
  written: string,
  line: number,
): { readonly attributes: readonly XmlAttribute[] } | { readonly fault: Fault } {
  const attributes: XmlAttribute[] = [];
  let at = 0;
  while (written.slice(at).trim() !== '') {
    const here = line + written.slice(0, at).split('\n').length - 1;
    ATTRIBUTE.lastIndex = at;
    const groups = ATTRIBUTE.exec(written)?.groups;
    if (groups?.name === undefined)
      return {
        fault: {
          line: here,
          what: `An attribute is not written as name="value": ${written.slice(at).trim()}`,
          change: 'Give it a name, "=" and a value in quotes, with a space before it',
        },
      };
    const { name } = groups;
    const value = textOf(groups.double ?? groups.single ?? '');
    const end = line + written.slice(0, ATTRIBUTE.lastIndex).split('\n').length - 1;
    if ('what' in value) return { fault: { line: end, ...value } };
    if (attributes.some((one) => one.name === name))
      return {
        fault: { line: end, what: `The attribute ${name} is given twice`, change: 'Keep one of them' },
      };
    attributes.push({ name, value: value.text, line: end });
    at = ATTRIBUTE.lastIndex;
  }
  return { attributes };
}
