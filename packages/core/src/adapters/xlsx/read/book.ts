import type { Sheet, Snapshot } from '../../../grid/snapshot.js';
import { readCustomProperties } from '../package/custom-properties.js';
import { CONTENT_TYPES, type Package, partName, readPart, report } from '../package/package.js';
import { type Relationship, relationshipsOf } from '../package/relationships.js';
import type { CellContext } from './read-cell.js';
import { readSharedStrings } from './shared-strings.js';
import { MOST_CELLS, readSheetPart, type SheetFacts } from './sheet-part.js';
import { readStyles, type Styles } from './styles.js';
import { readTable } from './tables.js';
import { type ListedSheet, readWorkbookPart } from './workbook-part.js';

/** A workbook as read, and which of its parts is what. */
export type Book = {
  readonly snapshot: Snapshot;
  readonly workbookPart: string;
  readonly propertiesPart: string | undefined;
  /** The part of each sheet and what writing to it needs, by the sheet's name. */
  readonly sheets: ReadonlyMap<string, SheetFacts & { readonly part: string }>;
  readonly styles: Styles;
};

const MOST_COPIED_LETTERS = 16_000_000;

/** Reads a workbook from its parts; `undefined` where the package has come to a problem. */
export function readBook(from: Package): Book | undefined {
  if (partName(from, CONTENT_TYPES) !== undefined) readPart(from, CONTENT_TYPES, () => true);
  const top = relationshipsOf(from, '');
  const workbookPart = linked(from, top, 'officeDocument');
  if (workbookPart === undefined) {
    report(from, { kind: 'no-workbook' });
    return undefined;
  }
  const links = relationshipsOf(from, workbookPart);
  const workbook = readWorkbookPart(from, workbookPart, links);
  if (workbook?.isWorkbook === false) report(from, { kind: 'no-workbook' });
  const listed = workbook?.sheets.filter(({ part }) => part !== undefined) ?? [];
  if (listed.length === 0) report(from, { kind: 'no-sheets' });
  if (isTwice(listed.map(({ name }) => name)) || isTwice(listed.map(({ part = '' }) => part)))
    report(from, { kind: 'damaged-part', part: workbookPart });
  if (workbook === undefined || from.problem !== undefined) return undefined;

  const styles = readStyles(from, linked(from, links, 'styles'));
  const propertiesPart = linked(from, top, 'custom-properties') ?? linked(from, top, 'customProperties');
  const context: CellContext = {
    texts: readSharedStrings(from, linked(from, links, 'sharedStrings')),
    formats: styles.formats,
    dateSystem: workbook.dateSystem,
    cellsLeft: MOST_CELLS,
    copiedLettersLeft: MOST_COPIED_LETTERS,
  };
  const properties = readCustomProperties(from, propertiesPart);
  const sheets = readSheets(from, listed, context);
  if (from.problem !== undefined) return undefined;
  const { names, dateSystem } = workbook;
  return {
    snapshot: { sheets: sheets.map(({ sheet }) => sheet), names, properties, dateSystem },
    workbookPart,
    propertiesPart,
    sheets: new Map(sheets.map(({ sheet, part, facts }) => [sheet.name, { ...facts, part }])),
    styles,
  };
}

/** The part that a link of this type leads to, if it is there: some programs leave links to parts they took away. */
function linked(from: Package, links: readonly Relationship[], type: string): string | undefined {
  return links.find((link) => link.type === type && partName(from, link.target) !== undefined)?.target;
}

/** Two sheets of one name, or of one part, cannot be told apart when they are written to. */
function isTwice(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size < names.length;
}

type ReadSheet = { readonly sheet: Sheet; readonly part: string; readonly facts: SheetFacts };

function readSheets(
  from: Package,
  listed: readonly ListedSheet[],
  context: CellContext,
): readonly ReadSheet[] {
  const sheets: ReadSheet[] = [];
  for (const { name, visibility, part = '' } of listed) {
    const read = from.problem === undefined ? readSheetPart(from, part, context) : undefined;
    if (read === undefined) break;
    const { tableLinks, facts, ...cells } = read;
    const links = tableLinks.length === 0 ? [] : relationshipsOf(from, part);
    const targets = new Map(links.map(({ id, target }) => [id, target]));
    const tables = tableLinks.flatMap((id) => readTable(from, targets.get(id) ?? '') ?? []);
    sheets.push({ sheet: { name, visibility, ...cells, tables }, part, facts });
  }
  return sheets;
}
