import { elementString } from '../xml/element-text.js';
import { isNamed, nextChild, type Scanner } from '../xml/scanner.js';

/** The text of the string element just opened (`si` or `is`): its runs joined, its reading aids left out. */
export function richText(xml: Scanner): string {
  const depth = xml.depth;
  let text = '';
  while (nextChild(xml, depth)) {
    if (isNamed(xml, 't')) text += elementString(xml);
    else if (isNamed(xml, 'r')) text += runText(xml);
  }
  return text;
}

function runText(xml: Scanner): string {
  const depth = xml.depth;
  let text = '';
  while (nextChild(xml, depth)) if (isNamed(xml, 't')) text += elementString(xml);
  return text;
}
