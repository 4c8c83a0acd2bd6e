import type { DefinedName, Sheet } from '../../../grid/snapshot.js';
import type { Package } from '../package/package.js';
import { readPart } from '../package/package.js';
import type { Relationship } from '../package/relationships.js';
import { elementText } from '../xml/element-text.js';
import { attributes, isNamed, nextChild, type Scanner } from '../xml/scanner.js';

/** A sheet as the workbook lists it; `part` is absent for charts and dialogs, which hold no cells. */
export type ListedSheet = {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly part: string | undefined;
};

export type WorkbookPart = {
  readonly isWorkbook: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: 1900 | 1904;
};

type Raw = {
  isWorkbook: boolean;
  readonly sheets: ReadonlyMap<string, string>[];
  readonly names: { readonly given: ReadonlyMap<string, string>; readonly refersTo: string }[];
  dateSystem: 1900 | 1904;
};

/** The sheets in their order, the defined names and the date system, from the workbook's own part. */
export function readWorkbookPart(
  from: Package,
  part: string,
  links: readonly Relationship[],
): WorkbookPart | undefined {
  const raw = readPart(from, part, readRaw);
  if (raw === undefined) return undefined;
  const byId = new Map(links.map((link) => [link.id, link]));
  const sheets = raw.sheets.map((given) => listedSheet(given, byId.get(given.get(':id') ?? '')));
  return {
    ...raw,
    sheets,
    names: raw.names.map(({ given, refersTo }) => definedName(given, refersTo, sheets)),
  };
}

function readRaw(xml: Scanner): Raw {
  const raw: Raw = { isWorkbook: false, sheets: [], names: [], dateSystem: 1900 };
  raw.isWorkbook = nextChild(xml, 0) && isNamed(xml, 'workbook');
  while (nextChild(xml, 1)) {
    if (isNamed(xml, 'workbookPr')) raw.dateSystem = isTrue(attributes(xml).get('date1904')) ? 1904 : 1900;
    else if (isNamed(xml, 'sheets')) while (nextChild(xml, 2)) raw.sheets.push(attributes(xml));
    else if (isNamed(xml, 'definedNames'))
      while (nextChild(xml, 2)) raw.names.push({ given: attributes(xml), refersTo: elementText(xml).trim() });
  }
  return raw;
}

function listedSheet(given: ReadonlyMap<string, string>, link: Relationship | undefined): ListedSheet {
  const state = given.get('state');
  return {
    name: given.get('name') ?? '',
    visibility: state === 'veryHidden' ? 'very-hidden' : state === 'hidden' ? 'hidden' : 'visible',
    part: link?.type === 'worksheet' ? link.target : undefined,
  };
}

function definedName(
  given: ReadonlyMap<string, string>,
  refersTo: string,
  sheets: readonly ListedSheet[],
): DefinedName {
  const local = given.get('localSheetId');
  const sheet = local === undefined ? undefined : sheets[Number(local)]?.name;
  const hidden = isTrue(given.get('hidden'));
  return { name: given.get('name') ?? '', refersTo, ...(sheet !== undefined && { sheet }), hidden };
}

/** XML's way to say yes. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
