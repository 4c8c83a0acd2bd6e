import { nodeCodec } from '../../packages/core/src/adapters/xlsx/codec/node-codec.js';
import { readZip } from '../../packages/core/src/adapters/xlsx/codec/read-zip.js';
import { writeZip } from '../../packages/core/src/adapters/xlsx/codec/write-zip.js';
import { contentOf } from '../../packages/core/src/adapters/xlsx/codec/zip-entry.js';
import { openWith } from '../../packages/core/src/adapters/xlsx/open-xlsx.js';
import type { XlsxWorkbook } from '../../packages/core/src/adapters/xlsx/xlsx-workbook.js';

/** Parts of a workbook by name, in the order of the zip; texts are written in UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument';

/** A zip of the parts. */
export function zipped(parts: Parts): Uint8Array {
  return writeZip(
    Object.entries(parts).map(([name, content]) => ({ name, content: bytesOf(content) })),
    nodeCodec,
  );
}

/** The parts of a zip, unpacked. */
export function unzipped(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const read = readZip(zip);
  if (!read.ok) throw new Error(`no zip: ${read.problem.kind}`);
  return new Map(
    read.entries.map((entry) => {
      const content = contentOf(entry, nodeCodec);
      if (content === undefined) throw new Error(`damaged: ${entry.name}`);
      return [entry.name, content];
    }),
  );
}

/** A part of a zip as text. */
export function partText(zip: Uint8Array, name: string): string {
  const content = unzipped(zip).get(name);
  if (content === undefined) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(content);
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** A list of relationships: id, last word of the type, target. */
export function links(...each: readonly (readonly [id: string, type: string, target: string])[]): string {
  const elements = each.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}

/** The list of content types: name of the part, and what follows `application/vnd.openxmlformats-officedocument`. */
export function contentTypes(...each: readonly (readonly [part: string, type: string])[]): string {
  const overrides = each.map(
    ([part, type]) =>
      `<Override PartName="/${part}" ContentType="${type.startsWith('.') ? TYPES : ''}${type}"/>`,
  );
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides.join('')}</Types>`;
}

/** A worksheet with these rows (the inside of `sheetData`), and what stands before and after them. */
export function worksheet(rows: string, after = '', before = ''): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export type BookParts = {
  /** XML of the worksheets by name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** `state="hidden"` and the like, by the name of the sheet. */
  readonly states?: Readonly<Record<string, string>>;
  /** What follows the list of sheets in the workbook's part. */
  readonly afterSheets?: string;
  readonly beforeSheets?: string;
  /** The inside of `sst`. */
  readonly texts?: string;
  /** The inside of `styleSheet`. */
  readonly styles?: string;
  readonly more?: Parts;
};

/** The parts of a small workbook; sheets are `xl/worksheets/sheet1.xml` and so on. */
export function bookParts({
  sheets,
  afterSheets = '',
  beforeSheets = '',
  texts,
  styles,
  states,
  more = {},
}: BookParts): Parts {
  const names = Object.keys(sheets);
  const part = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
  const listed = names.map(
    (name, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${states?.[name] ?? ''} r:id="rId${index + 1}"/>`,
  );
  return {
    '[Content_Types].xml': contentTypes(
      ['xl/workbook.xml', '.spreadsheetml.sheet.main+xml'],
      ...names.map((_, index) => [part(index), '.spreadsheetml.worksheet+xml'] as const),
      ...(texts === undefined
        ? []
        : ([['xl/sharedStrings.xml', '.spreadsheetml.sharedStrings+xml']] as const)),
      ...(styles === undefined ? [] : ([['xl/styles.xml', '.spreadsheetml.styles+xml']] as const)),
    ),
    '_rels/.rels': links(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${beforeSheets}<sheets>${listed.join('')}</sheets>${afterSheets}</workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      ...names.map(
        (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ['texts', 'sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles', 'styles.xml'],
    ),
    ...(texts !== undefined && { 'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${texts}</sst>` }),
    ...(styles !== undefined && {
      'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    }),
    ...Object.fromEntries(Object.values(sheets).map((xml, index) => [part(index), xml])),
    ...more,
  };
}

/** The bytes of such a workbook. */
export function bookBytes(given: BookParts): Uint8Array {
  return zipped(bookParts(given));
}

/** The workbook of these bytes, which must be one. */
export function opened(bytes: Uint8Array): XlsxWorkbook {
  const result = openWith(bytes, nodeCodec);
  if (!result.ok) throw new Error(`not opened: ${JSON.stringify(result.problem)}`);
  return result.workbook;
}
