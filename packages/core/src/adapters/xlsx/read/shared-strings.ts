import { type Package, readPart } from '../package/package.js';
import { isNamed, nextChild } from '../xml/scanner.js';
import { richText } from './rich-text.js';

/** The texts that cells refer to by number; none where the workbook has no part for them. */
export function readSharedStrings(from: Package, part: string | undefined): readonly string[] {
  if (part === undefined) return [];
  return (
    readPart(from, part, (xml) => {
      const texts: string[] = [];
      nextChild(xml, 0);
      while (nextChild(xml, 1)) if (isNamed(xml, 'si')) texts.push(richText(xml));
      return texts;
    }) ?? []
  );
}
