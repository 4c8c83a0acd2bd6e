import { ELEMENTS, type ElementShape, NAMESPACES } from './element-table.js';
import { type Fault, faultAt } from './fault.js';
import { attribute } from './find.js';
import type { XmlElement } from './xml.js';

/** Names, namespaces, order and number of the elements, and their attributes, held against the table. */
export function checkElements(root: XmlElement): readonly Fault[] {
  if (root.name !== 'OfficeApp')
    return [faultAt(root, `The first element is <${root.tag}>`, 'It must be <OfficeApp>')];
  return checkElement(root, []);
}

/** The shape of an element below others, or `undefined` where the table has none. */
export function shapeOf(element: XmlElement, above: readonly string[]): ElementShape | undefined {
  const type = attribute(element, 'xsi:type');
  const names = [...above, element.name];
  const keys = names.map((_, index) => names.slice(index).join('/'));
  const found = keys.flatMap((key) => [`${key}[${type}]`, key]).find((key) => ELEMENTS[key] !== undefined);
  return found === undefined ? undefined : ELEMENTS[found];
}

function checkElement(element: XmlElement, above: readonly string[]): readonly Fault[] {
  const shape = shapeOf(element, above);
  if (shape === undefined) return [unknownType(element)];
  const below = [...above, element.name];
  return [
    ...wrongNamespace(element, shape),
    ...wrongAttributes(element, shape),
    ...wrongText(element, shape),
    ...wrongChildren(element, shape),
    ...element.children.flatMap((child) => (mayHold(shape, child) ? checkElement(child, below) : [])),
  ];
}

function unknownType(element: XmlElement): Fault {
  const types = Object.keys(ELEMENTS).flatMap((key) =>
    key.startsWith(`${element.name}[`) ? [`"${key.slice(element.name.length + 1, -1)}"`] : [],
  );
  const type = attribute(element, 'xsi:type');
  const what =
    type === undefined ? `<${element.tag}> has no xsi:type` : `xsi:type="${type}" is not used here`;
  return faultAt(element, what, `Give it one of ${types.join(', ')}`);
}

function wrongNamespace(element: XmlElement, { space }: ElementShape): readonly Fault[] {
  if (element.namespace === NAMESPACES[space]) return [];
  const change =
    space === 'bt'
      ? `Write it as <bt:${element.name}> (xmlns:bt="${NAMESPACES.bt}"); Office does not load the add-in otherwise`
      : `Write it as <${element.name}> where xmlns="${NAMESPACES[space]}" holds`;
  return [
    faultAt(element, `<${element.tag}> is in the wrong namespace (${element.namespace || 'none'})`, change),
  ];
}

function wrongAttributes(element: XmlElement, { attributes = '' }: ElementShape): readonly Fault[] {
  const allowed = attributes.split(' ').filter((one) => one !== '');
  const names = allowed.map((one) => one.replace('!', ''));
  const unknown = element.attributes.filter(({ name }) => !names.includes(name));
  const missing = allowed.filter(
    (one) => one.endsWith('!') && attribute(element, one.slice(0, -1)) === undefined,
  );
  return [
    ...unknown.map((one) =>
      faultAt(
        one,
        `<${element.tag}> has an attribute ${one.name}`,
        names.length === 0 ? 'Remove it: it has none' : `Remove it: it has ${names.join(', ')}`,
      ),
    ),
    ...missing.map((one) =>
      faultAt(element, `<${element.tag}> has no ${one.slice(0, -1)}`, 'Add the attribute'),
    ),
  ];
}

function wrongText(element: XmlElement, shape: ElementShape): readonly Fault[] {
  const written = element.text.trim();
  if (shape.text === true && written === '')
    return [faultAt(element, `<${element.tag}> is empty`, 'Write its value between the tags')];
  if (shape.text !== true && written !== '')
    return [faultAt(element, `Text stands in <${element.tag}>: "${written.slice(0, 30)}"`, 'Remove it')];
  return [];
}

type Slot = { readonly name: string; readonly count: string };

function slotsOf({ children = '' }: ElementShape): readonly Slot[] {
  const slots = children.split(' ').filter((one) => one !== '');
  return slots.map((one) => ({ name: one.slice(0, -1), count: one.slice(-1) }));
}

function mayHold(shape: ElementShape, child: XmlElement): boolean {
  return slotsOf(shape).some(({ name }) => name === child.name);
}

function wrongChildren(element: XmlElement, shape: ElementShape): readonly Fault[] {
  const slots = slotsOf(shape);
  const places = element.children.map((child) => slots.findIndex(({ name }) => name === child.name));
  return [
    ...element.children.flatMap((child, index) => {
      const place = places[index] ?? -1;
      if (place === -1) return [strange(child, element, slots)];
      const later = element.children.find((_, other) => other < index && (places[other] ?? -1) > place);
      return later === undefined
        ? []
        : [
            faultAt(
              child,
              `<${child.tag}> stands after <${later.tag}>`,
              `Move it before <${later.tag}>: Office wants this order`,
            ),
          ];
    }),
    ...slots.flatMap((slot) => wrongNumber(element, slot)),
  ];
}

function strange(child: XmlElement, parent: XmlElement, slots: readonly Slot[]): Fault {
  const allowed = slots.map(({ name }) => `<${name}>`).join(', ');
  const change =
    allowed === '' ? 'Remove it: nothing stands there' : `Remove it: what may stand there is ${allowed}`;
  return faultAt(child, `<${child.tag}> stands in <${parent.tag}>`, change);
}

function wrongNumber(element: XmlElement, { name, count }: Slot): readonly Fault[] {
  const found = element.children.filter((child) => child.name === name);
  if (found.length === 0 && (count === '!' || count === '+'))
    return [faultAt(element, `<${element.tag}> has no <${name}>`, `Add <${name}>`)];
  const [, second] = found;
  return second !== undefined && (count === '!' || count === '?')
    ? [faultAt(second, `<${element.tag}> has more than one <${name}>`, 'Keep one of them')]
    : [];
}
