import type { XmlElement } from './xml.js';

/** An element with the names of those around it, from the outermost in. */
export type Placed = { readonly element: XmlElement; readonly above: readonly string[] };

/** The element and all below it, as they stand in the file. */
export function everyElement(element: XmlElement, above: readonly string[] = []): readonly Placed[] {
  const found: Placed[] = [];
  gather(element, above, found);
  return found;
}

function gather(element: XmlElement, above: readonly string[], into: Placed[]): void {
  into.push({ element, above });
  const below = [...above, element.name];
  for (const child of element.children) gather(child, below, into);
}

/** The elements at the end of a path of names: `find(root, 'VersionOverrides', 'Hosts')`. */
export function find(root: XmlElement, ...path: readonly string[]): readonly XmlElement[] {
  return path.reduce<readonly XmlElement[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [root],
  );
}

/** The elements with a name, wherever they stand below the root. */
export function findAll(root: XmlElement, name: string): readonly XmlElement[] {
  return everyElement(root).flatMap(({ element }) => (element.name === name ? [element] : []));
}

/** The value of an attribute. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((one) => one.name === name)?.value;
}
