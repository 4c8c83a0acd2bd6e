import { elementString } from '../xml/element-text.js';
import { attributes, isNamed, nextChild, type Scanner } from '../xml/scanner.js';
import { type Package, readPart } from './package.js';

const TEXTS = ['lpwstr', 'lpstr', 'bstr'];

/** The custom properties that hold a text. */
export function readCustomProperties(from: Package, part: string | undefined): ReadonlyMap<string, string> {
  return (part === undefined ? undefined : readPart(from, part, propertiesOf)) ?? new Map();
}

function propertiesOf(xml: Scanner): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  nextChild(xml, 0);
  while (nextChild(xml, 1)) {
    const name = attributes(xml).get('name');
    while (nextChild(xml, 2))
      if (name !== undefined && TEXTS.some((type) => isNamed(xml, type))) found.set(name, elementString(xml));
  }
  return found;
}
