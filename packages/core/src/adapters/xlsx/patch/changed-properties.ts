import { type ChangedPart, CONTENT_TYPES, type Package, partName, wholePart } from '../package/package.js';
import { addition, emptyElement } from '../package/part-lists.js';
import { encodeAttribute, encodeText } from '../xml/encode-text.js';
import { attributes, indexOfText, isNamed, nextChild, nextTag, scanXml } from '../xml/scanner.js';
import { type Edit, edited } from './edits.js';

type Properties = ReadonlyMap<string, string | undefined>;

/** The parts that change with custom properties: theirs, and where there was none, the lists that name it. */
export function changedProperties(
  from: Package,
  part: string | undefined,
  properties: Properties,
): Iterable<ChangedPart> {
  if (part === undefined) return newPart(from, properties);
  const bytes = wholePart(from, part);
  return [[part, patchedProperties(bytes, properties, isStrict(bytes))]];
}

const NAMESPACES = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006',
  strict: 'http://purl.oclc.org/ooxml/officeDocument',
};
const ANY_FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const LINKS = '_rels/.rels';

/** The stricter kind of file has other namespaces. */
function isStrict(bytes: Uint8Array): boolean {
  return indexOfText(bytes, NAMESPACES.strict, 0) >= 0;
}

function patchedProperties(bytes: Uint8Array, properties: Properties, strict: boolean): Uint8Array {
  const xml = scanXml(bytes);
  const edits: Edit[] = [];
  let lastNumber = 1;
  nextTag(xml);
  while (nextChild(xml, 1)) {
    if (!isNamed(xml, 'property')) continue;
    const from = xml.tagStart;
    const given = attributes(xml);
    lastNumber = Math.max(lastNumber, Number(given.get('pid')) || 0);
    while (nextChild(xml, 2));
    if (properties.has(given.get('name') ?? '')) edits.push({ from, to: xml.at, text: '' });
  }
  const texts = [...properties].flatMap(([name, text]) =>
    text === undefined ? [] : [[name, text] as const],
  );
  if (texts.length === 0) return edited(bytes, edits);
  const added = addition(bytes, (prefix) =>
    texts
      .map(([name, text], index) =>
        propertyXml({ prefix, strict, number: lastNumber + 1 + index }, name, text),
      )
      .join(''),
  );
  return edited(bytes, [...edits, added]);
}

type Frame = { readonly prefix: string; readonly strict: boolean; readonly number: number };

function propertyXml({ prefix, strict, number }: Frame, name: string, text: string): string {
  const types = `${strict ? NAMESPACES.strict : NAMESPACES.transitional}/docPropsVTypes`;
  const start = `<${prefix}property fmtid="${ANY_FORMAT}" pid="${number}" name="${encodeAttribute(name)}">`;
  return `${start}<vt:lpwstr xmlns:vt="${types}">${encodeText(text)}</vt:lpwstr></${prefix}property>`;
}

function* newPart(from: Package, properties: Properties): Generator<ChangedPart> {
  if (![...properties.values()].some((text) => text !== undefined)) return;
  const links = wholePart(from, LINKS);
  const strict = isStrict(links);
  const base = strict ? NAMESPACES.strict : NAMESPACES.transitional;
  const name = freeName(from);
  const relationship = [
    ['Id', freeId(links)],
    ['Type', `${base}/relationships/${strict ? 'customProperties' : 'custom-properties'}`],
    ['Target', name],
  ] as const;
  yield [
    LINKS,
    edited(links, [addition(links, (prefix) => emptyElement(`${prefix}Relationship`, relationship))]),
  ];
  if (partName(from, CONTENT_TYPES) !== undefined)
    yield [CONTENT_TYPES, withContentType(wholePart(from, CONTENT_TYPES), name)];
  const root = strict ? `${base}/customProperties` : `${base}/custom-properties`;
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${root}"/>`;
  yield [name, patchedProperties(new TextEncoder().encode(empty), properties, strict)];
}

function withContentType(types: Uint8Array, part: string): Uint8Array {
  const override = [
    ['PartName', `/${part}`],
    ['ContentType', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ] as const;
  return edited(types, [addition(types, (prefix) => emptyElement(`${prefix}Override`, override))]);
}

function freeName(from: Package): string {
  for (let number = 0; ; number += 1) {
    const name = `docProps/custom${number === 0 ? '' : number}.xml`;
    if (partName(from, name) === undefined) return name;
  }
}

function freeId(links: Uint8Array): string {
  const taken = new Set<string>();
  const xml = scanXml(links);
  while (nextTag(xml)) if (xml.isOpen) taken.add(attributes(xml).get('Id') ?? '');
  for (let number = 1; ; number += 1) if (!taken.has(`rId${number}`)) return `rId${number}`;
}
