import { type Fault, faultAt } from './fault.js';
import { attribute, find, findAll } from './find.js';
import type { Surroundings } from './surroundings.js';
import type { XmlElement } from './xml.js';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5}$/;

/** Requirement sets that would shut out programs in which a part of the add-in works well. */
const TOO_MUCH: Readonly<Record<string, string>> = {
  CustomFunctionsRuntime: 'The pane works without functions: remove it, Excel leaves them out by itself',
  SharedRuntime: 'The pane works without it (iPad): move it into <VersionOverrides>, as <bt:Set>',
};

/** Id, version, kind of add-in, host, requirements and permission. */
export function checkHeader(root: XmlElement, { version }: Surroundings): readonly Fault[] {
  return [
    ...text(root, 'Id', GUID, 'is not a GUID in lower case', 'Keep the Id of the published manifest'),
    ...text(root, 'Version', VERSION, 'is not n.n.n.n', 'Write four numbers of at most five digits'),
    ...otherVersion(root, `${version}.0`),
    ...providerName(root),
    ...equal(root, [], 'xsi:type', 'TaskPaneApp', 'Excel shows the pane of no other kind'),
    ...equal(root, ['Hosts', 'Host'], 'Name', 'Workbook', 'The add-in is written for Excel alone'),
    ...equal(root, ['VersionOverrides'], 'xsi:type', 'VersionOverridesV1_0', 'A task pane has no other'),
    ...equal(root, ['VersionOverrides', 'Hosts', 'Host'], 'xsi:type', 'Workbook', 'As in <Hosts> above'),
    ...requirements(root),
    ...requiredTwice(root),
    ...permissions(root),
  ];
}

function text(root: XmlElement, name: string, form: RegExp, what: string, change: string): readonly Fault[] {
  return find(root, name).flatMap((element) =>
    form.test(element.text.trim())
      ? []
      : [faultAt(element, `<${name}> "${element.text.trim()}" ${what}`, change)],
  );
}

function otherVersion(root: XmlElement, expected: string): readonly Fault[] {
  return find(root, 'Version').flatMap((element) => {
    const written = element.text.trim();
    if (!VERSION.test(written) || written === expected) return [];
    return [faultAt(element, `<Version> is ${written}, the packages are ${expected}`, `Write ${expected}`)];
  });
}

function providerName(root: XmlElement): readonly Fault[] {
  return find(root, 'ProviderName').flatMap((element) => {
    const { length } = element.text.trim();
    return length <= 125
      ? []
      : [faultAt(element, `<ProviderName> has ${length} characters`, 'Shorten it to 125')];
  });
}

function equal(
  root: XmlElement,
  path: readonly string[],
  name: string,
  expected: string,
  why: string,
): readonly Fault[] {
  return find(root, ...path).flatMap((element) => {
    const value = attribute(element, name);
    if (value === undefined || value === expected) return [];
    const change = `Write ${name}="${expected}" (${why.charAt(0).toLowerCase()}${why.slice(1)})`;
    return [faultAt(element, `<${element.tag}> has ${name}="${value}"`, change)];
  });
}

function requirements(root: XmlElement): readonly Fault[] {
  return find(root, 'Requirements', 'Sets', 'Set').flatMap((element) => {
    const name = attribute(element, 'Name') ?? '';
    const change = TOO_MUCH[name];
    return change === undefined
      ? []
      : [faultAt(element, `<Requirements> of the whole add-in asks for ${name}`, change)];
  });
}

function requiredTwice(root: XmlElement): readonly Fault[] {
  return findAll(root, 'Sets').flatMap(({ children }) => {
    const names = children.map((one) => attribute(one, 'Name'));
    return children.flatMap((one, index) =>
      names.indexOf(names[index]) < index
        ? [faultAt(one, `${names[index]} is required twice`, 'Keep the higher version')]
        : [],
    );
  });
}

function permissions(root: XmlElement): readonly Fault[] {
  return find(root, 'Permissions').flatMap((element) => {
    const value = element.text.trim();
    if (value === 'ReadWriteDocument') return [];
    const change =
      'Write ReadWriteDocument: the Excel API needs it, and more than this workbook is never asked for';
    return [faultAt(element, `<Permissions> is ${value}`, change)];
  });
}
