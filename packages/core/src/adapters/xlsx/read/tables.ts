import { parseArea } from '../../../grid/address.js';
import type { SheetTable } from '../../../grid/snapshot.js';
import { type Package, readPart } from '../package/package.js';
import { unescaped } from '../xml/decode-text.js';
import { attributes, isNamed, nextChild, type Scanner } from '../xml/scanner.js';

/** The table that a part describes; `undefined` where it names no area. */
export function readTable(from: Package, part: string): SheetTable | undefined {
  return readPart(from, part, tableOf);
}

function tableOf(xml: Scanner): SheetTable | undefined {
  nextChild(xml, 0);
  const given = attributes(xml);
  const columns: string[] = [];
  while (nextChild(xml, 1)) {
    if (!isNamed(xml, 'tableColumns')) continue;
    while (nextChild(xml, 2)) columns.push(unescaped(attributes(xml).get('name') ?? ''));
  }
  const area = parseArea(given.get('ref') ?? '');
  if (area === undefined) return undefined;
  return {
    name: unescaped(given.get('displayName') ?? given.get('name') ?? ''),
    area,
    columns,
    hasHeading: given.get('headerRowCount') !== '0',
    hasTotals: Number(given.get('totalsRowCount') ?? 0) > 0,
  };
}
