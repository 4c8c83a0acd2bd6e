import { baseUrl } from './check-files.js';
import { resourcesOf } from './check-resources.js';
import { type Fault, faultAt } from './fault.js';
import { attribute, find, findAll } from './find.js';
import type { Registered, Surroundings } from './surroundings.js';
import type { XmlElement } from './xml.js';
import type { XmlAttribute } from './xml-text.js';

/** The buttons run what the code registers, and the metadata describes the functions that it registers. */
export function checkCode(root: XmlElement, surroundings: Surroundings): readonly Fault[] {
  return [
    ...wrongActions(root, surroundings.actions),
    ...wrongFunctions(root, surroundings),
    ...surroundings.unreadable.map((place) =>
      faultAt(root, `The id that ${place} registers cannot be read`, 'Write it there as a text in quotes'),
    ),
  ];
}

function wrongActions(root: XmlElement, actions: readonly Registered[]): readonly Fault[] {
  const buttons = findAll(root, 'FunctionName');
  const names = buttons.map(({ text }) => text.trim());
  const [end] = findAll(root, 'FunctionFile');
  return [
    ...buttons.flatMap((button, index) => {
      const name = names[index] ?? '';
      if (actions.some(({ id }) => id === name)) return [];
      const known = actions.map(({ id }) => id).join(', ') || 'nothing';
      const change = `Register it with Office.actions.associate('${name}', …); registered is ${known}`;
      return [faultAt(button, `No code of the pane registers the action "${name}"`, change)];
    }),
    ...actions.flatMap(({ id, place }) =>
      names.includes(id) || end === undefined
        ? []
        : [
            faultAt(
              end,
              `${place} registers "${id}", which no button runs`,
              'Add a button, or remove the code',
            ),
          ],
    ),
  ];
}

function wrongFunctions(root: XmlElement, { file, functions }: Surroundings): readonly Fault[] {
  const base = baseUrl(root) ?? '';
  const resids = findAll(root, 'Metadata')
    .flatMap((one) => find(one, 'SourceLocation'))
    .map((one) => attribute(one, 'resid'));
  const urls = resourcesOf(root)
    .filter(({ id }) => resids.includes(id))
    .flatMap(({ element }) => [element, ...element.children])
    .flatMap(({ attributes }) => attributes.filter(({ name }) => /Value$/.test(name)));
  return urls.flatMap((url) => {
    const bytes = file(url.value.slice(base.length));
    return bytes === undefined ? [] : wrongMetadata(url, new TextDecoder().decode(bytes), functions);
  });
}

function wrongMetadata(url: XmlAttribute, text: string, functions: readonly Registered[]): readonly Fault[] {
  const name = url.value.slice(url.value.lastIndexOf('/') + 1);
  const ids = idsOf(text);
  if (ids === undefined)
    return [faultAt(url, `${name} is no metadata of functions`, 'It is JSON: {"functions": [{"id": "…"}]}')];
  const registered = functions.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  return [
    ...twice.map((id) => faultAt(url, `${name} describes ${id} twice`, 'Keep one of them')),
    ...ids
      .filter((id) => !registered.includes(id))
      .map((id) =>
        faultAt(
          url,
          `${name} describes ${id}, which no code of the pane registers`,
          `Register it: CustomFunctions.associate('${id}', …)`,
        ),
      ),
    ...functions
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, place }) =>
        faultAt(url, `${place} registers ${id}, which ${name} does not describe`, 'Write the metadata again'),
      ),
  ];
}

function idsOf(text: string): readonly string[] | undefined {
  const parsed = parsedJson(text);
  if (!isRecord(parsed) || !Array.isArray(parsed.functions)) return undefined;
  const entries: readonly unknown[] = parsed.functions;
  const ids = entries.map((one) => (isRecord(one) ? one.id : undefined));
  return ids.every((id) => typeof id === 'string') ? ids : undefined;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
