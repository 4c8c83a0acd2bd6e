import { attributes, isNamed, nextTag } from '../xml/scanner.js';
import { type Package, partName, readPart } from './package.js';

/** One part's link to another within the workbook; `type` is the last word of its kind: `worksheet`. */
export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/** The links of a part, or of the whole package (`''`); none where it has no list of them. */
export function relationshipsOf(from: Package, part: string): readonly Relationship[] {
  const name = partName(from, relationshipsName(part));
  if (name === undefined) return [];
  return (
    readPart(from, name, (xml) => {
      const found: Relationship[] = [];
      while (nextTag(xml)) {
        if (!xml.isOpen || !isNamed(xml, 'Relationship')) continue;
        const given = attributes(xml);
        if (given.get('TargetMode') === 'External') continue;
        const target = resolved(from, part, given.get('Target') ?? '');
        const type = (given.get('Type') ?? '').replace(/^.*\//, '');
        found.push({ id: given.get('Id') ?? '', type, target });
      }
      return found;
    }) ?? []
  );
}

/** `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`, `_rels/.rels` for the whole package. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part that a target means: from the top with a leading slash, otherwise from the folder of the part. */
function resolved(from: Package, part: string, target: string): string {
  const folder = target.startsWith('/') ? '' : part.slice(0, part.lastIndexOf('/') + 1);
  const steps: string[] = [];
  for (const step of (folder + target.replace(/^\//, '')).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  const name = steps.join('/');
  return partName(from, name) ?? partName(from, unquoted(name)) ?? name;
}

/** A target is an address: a blank in it may be written `%20`. */
function unquoted(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
