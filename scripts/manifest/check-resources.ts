import { shapeOf } from './check-elements.js';
import type { ResourceKind } from './element-table.js';
import { type Fault, faultAt } from './fault.js';
import { attribute, everyElement, find } from './find.js';
import type { XmlElement } from './xml.js';

const KINDS: readonly ResourceKind[] = ['Images', 'Urls', 'ShortStrings', 'LongStrings'];
const LONGEST_ID = 32;

/** A resource of the manifest: an address or a text with an id. */
export type Resource = { readonly id: string; readonly kind: ResourceKind; readonly element: XmlElement };

/** Everything that stands in `<Resources>`. */
export function resourcesOf(root: XmlElement): readonly Resource[] {
  return KINDS.flatMap((kind) =>
    find(root, 'VersionOverrides', 'Resources', kind).flatMap(({ children }) =>
      children.map((element) => ({ id: attribute(element, 'id') ?? '', kind, element })),
    ),
  );
}

/** Every resid is defined once, in the right list, and every resource is used; other ids are given once. */
export function checkResources(root: XmlElement): readonly Fault[] {
  const resources = resourcesOf(root);
  const uses = everyElement(root).flatMap(({ element, above }) => {
    const resid = attribute(element, 'resid');
    return resid === undefined ? [] : [{ resid, element, kind: shapeOf(element, above)?.resid }];
  });
  return [
    ...resources.flatMap(({ id, element }, index) => [
      ...tooLong(element, id),
      ...(resources.findIndex((one) => one.id === id) < index
        ? [faultAt(element, `The id "${id}" is defined twice`, 'Remove one of them, or give it another id')]
        : []),
      ...(uses.some(({ resid }) => resid === id)
        ? []
        : [faultAt(element, `Nothing uses the resource "${id}"`, 'Remove it, or use it')]),
    ]),
    ...uses.flatMap(({ resid, element, kind }) => {
      const found = resources.find(({ id }) => id === resid);
      if (found === undefined)
        return [
          faultAt(
            element,
            `<${element.tag}> points to "${resid}", which no resource is`,
            `Define it in <bt:${kind}>`,
          ),
        ];
      return kind === undefined || found.kind === kind
        ? []
        : [
            faultAt(
              element,
              `<${element.tag}> points to "${resid}" of <bt:${found.kind}>`,
              `Point to one of <bt:${kind}>, or move it there`,
            ),
          ];
    }),
    ...sameIds(root),
  ];
}

function tooLong(element: XmlElement, id: string): readonly Fault[] {
  return id.length <= LONGEST_ID
    ? []
    : [faultAt(element, `The id "${id}" has ${id.length} characters`, `Shorten it to ${LONGEST_ID}`)];
}

function sameIds(root: XmlElement): readonly Fault[] {
  const named = everyElement(root).flatMap(({ element }) =>
    ['CustomTab', 'Group', 'Control'].includes(element.name) ? [element] : [],
  );
  const ids = named.map((element) => attribute(element, 'id') ?? '');
  return named.flatMap((element, index) => {
    const id = ids[index] ?? '';
    if (ids.indexOf(id) < index)
      return [
        faultAt(element, `The id "${id}" is given twice`, 'Give tab, group and button ids of their own'),
      ];
    return id.length <= 125 ? [] : [faultAt(element, `The id "${id}" is too long`, 'Shorten it to 125')];
  });
}
