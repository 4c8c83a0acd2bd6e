import { type Package, readPart } from '../package/package.js';
import { attributes, isNamed, nextChild, type Scanner } from '../xml/scanner.js';
import { BUILTIN_FORMATS } from './builtin-formats.js';

/** What of the styles matters here, by the number that a cell names: its number format, and whether it is locked. */
export type Styles = { readonly formats: readonly string[]; readonly locked: readonly boolean[] };

/** The styles of the workbook; without a part for them, no cell has any. */
export function readStyles(from: Package, part: string | undefined): Styles {
  const none = { formats: [], locked: [] };
  return part === undefined ? none : (readPart(from, part, stylesOf) ?? none);
}

function stylesOf(xml: Scanner): Styles {
  const codes = new Map(BUILTIN_FORMATS);
  const [numbers, locked]: [number[], boolean[]] = [[], []];
  nextChild(xml, 0);
  while (nextChild(xml, 1)) {
    if (isNamed(xml, 'numFmts'))
      while (nextChild(xml, 2)) {
        const given = attributes(xml);
        codes.set(Number(given.get('numFmtId')), given.get('formatCode') ?? 'General');
      }
    else if (isNamed(xml, 'cellXfs'))
      while (nextChild(xml, 2)) {
        numbers.push(Number(attributes(xml).get('numFmtId') ?? 0));
        locked.push(isLocked(xml));
      }
  }
  return { formats: numbers.map((number) => codes.get(number) ?? 'General'), locked };
}

/** A cell is locked unless its style says that it is not. */
function isLocked(xml: Scanner): boolean {
  const depth = xml.depth;
  let locked = true;
  while (nextChild(xml, depth)) {
    const value = isNamed(xml, 'protection') ? attributes(xml).get('locked') : undefined;
    if (value === '0' || value === 'false' || value === 'off') locked = false;
  }
  return locked;
}
