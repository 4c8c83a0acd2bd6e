import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readXml, type XmlElement } from '../../scripts/manifest/xml.js';
import { runs } from '../fast-check-runs.js';

type Tree = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Tree[];
};

const name = fc.stringMatching(/^[A-Za-z_][\w.]{0,8}$/).filter((one) => !one.startsWith('xmlns'));
const text = fc.string({
  unit: fc.constantFrom('a', 'ä', '€', '&', '<', '>', '"', "'", ' ', '\n', '-', '😀'),
});
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name,
    attributes: fc.dictionary(name, text, { maxKeys: 3 }),
    text,
    children: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 3 })),
  }),
}));

test('what is written as XML is read as it was, each element at its line', () => {
  fc.assert(
    fc.property(tree, (given) => {
      const lines: string[] = [];
      const written = `<?xml version="1.0"?>\n${asXml(given, (at) => lines.push(at))}`;
      const read = readXml(written);
      if ('fault' in read) throw new Error(read.fault.what);
      expect(asTree(read.root)).toEqual(given);
      expect(linesOf(read.root).map((line) => written.split('\n')[line - 1])).toEqual(
        lines.map((start) => expect.stringContaining(start.split('\n')[0] ?? '')),
      );
    }),
    { numRuns: runs(200) },
  );
});

test('whatever the text is, reading ends with an element or a fault of one of its lines', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '/', '!', '--', '"', '=', 'a', ' ', '\n', '&', ';') }),
      (given) => {
        const read = readXml(given);
        if (!('fault' in read)) return;
        expect(read.fault.line).toBeGreaterThanOrEqual(1);
        expect(read.fault.line).toBeLessThanOrEqual(given.split('\n').length);
      },
    ),
    { numRuns: runs(1000) },
  );
});

/** Text before the elements, so that it comes back in one piece; `started` gets every start of an element. */
function asXml({ name, attributes, text, children }: Tree, started: (start: string) => void): string {
  started(`<${name}`);
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = children.map((child) => `<!-- a note -->${asXml(child, started)}`).join('');
  return `<${name}${written.join('')}>${escaped(text)}${inside}</${name}>`;
}

function escaped(given: string): string {
  return given
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('ä', '&#228;')
    .replaceAll('€', '&#x20AC;');
}

function asTree({ name, attributes, text, children }: XmlElement): Tree {
  const pairs = attributes.map(({ name: key, value }) => [key, value]);
  return { name, attributes: Object.fromEntries(pairs), text, children: children.map(asTree) };
}

function linesOf({ line, children }: XmlElement): readonly number[] {
  return [line, ...children.flatMap(linesOf)];
}
