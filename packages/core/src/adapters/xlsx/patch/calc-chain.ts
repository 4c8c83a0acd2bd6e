import { type ChangedPart, CONTENT_TYPES, type Package, partName, wholePart } from '../package/package.js';
import { removals } from '../package/part-lists.js';
import { relationshipsName, relationshipsOf } from '../package/relationships.js';
import { edited } from './edits.js';

/**
 * Takes away the list of all cells with formulas, which Excel makes anew when it is missing: an entry too many in it
 * is damage to Excel.
 */
export function* withoutCalcChain(from: Package, workbookPart: string): Generator<ChangedPart> {
  const link = relationshipsOf(from, workbookPart).find(({ type }) => type === 'calcChain');
  if (link === undefined) return;
  const list = relationshipsName(workbookPart);
  const links = wholePart(from, list);
  yield [link.target, undefined];
  yield [list, edited(links, [...removals(links, 'Relationship', (given) => given.get('Id') === link.id)])];
  if (partName(from, CONTENT_TYPES) === undefined) return;
  const types = wholePart(from, CONTENT_TYPES);
  const name = `/${link.target}`.toLowerCase();
  const isIts = (given: ReadonlyMap<string, string>): boolean =>
    given.get('PartName')?.toLowerCase() === name;
  yield [CONTENT_TYPES, edited(types, [...removals(types, 'Override', isIts)])];
}
