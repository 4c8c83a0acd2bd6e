import type { NewSheet, NewWorkbook } from '../../../grid/new-workbook.js';
import { assert } from '../../../values/assert.js';
import type { Codec } from '../codec/codec.js';
import { writeZip } from '../codec/write-zip.js';
import { commentsXml, noteBoxesVml } from './notes-xml.js';
import { sheetXml } from './sheet-xml.js';
import { styleTable } from './style-table.js';
import { appPropertiesXml, corePropertiesXml, customPropertiesXml, workbookXml } from './workbook-xml.js';
import { XML_HEAD } from './xml-text.js';

/** A part of the file: its name, its text, and what it is where its ending does not say so. */
type Part = { readonly name: string; readonly text: string; readonly type?: string };

/** A new workbook as the bytes of an .xlsx file; the same workbook gives the same bytes. */
export function newXlsxWith(workbook: NewWorkbook, codec: Codec): Uint8Array {
  assertSheetNames(workbook.sheets);
  const parts = [...mainParts(workbook), ...sheetParts(workbook)];
  const all = [{ name: '[Content_Types].xml', text: contentTypesXml(parts) }, ...parts];
  return writeZip(
    all.map(({ name, text }) => ({ name, content: new TextEncoder().encode(text) })),
    codec,
  );
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument';

function mainParts(workbook: NewWorkbook): readonly Part[] {
  const hasProperties = workbook.properties.size > 0;
  const root = [
    [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${OFFICE}/extended-properties`, 'docProps/app.xml'],
    ...(hasProperties ? [[`${OFFICE}/custom-properties`, 'docProps/custom.xml'] as const] : []),
  ] as const;
  const own = [
    ...workbook.sheets.map((_, nth) => [`${OFFICE}/worksheet`, `worksheets/sheet${nth + 1}.xml`] as const),
    [`${OFFICE}/styles`, 'styles.xml'] as const,
  ];
  const core = 'application/vnd.openxmlformats-package.core-properties+xml';
  return [
    { name: '_rels/.rels', text: relationshipsXml(root) },
    { name: 'docProps/core.xml', text: corePropertiesXml(workbook), type: core },
    { name: 'docProps/app.xml', text: appPropertiesXml(), type: `${DOCUMENT}.extended-properties+xml` },
    ...(hasProperties
      ? [
          {
            name: 'docProps/custom.xml',
            text: customPropertiesXml(workbook.properties),
            type: `${DOCUMENT}.custom-properties+xml`,
          },
        ]
      : []),
    { name: 'xl/workbook.xml', text: workbookXml(workbook), type: `${SPREADSHEET}.sheet.main+xml` },
    { name: 'xl/_rels/workbook.xml.rels', text: relationshipsXml(own) },
  ];
}

function sheetParts({ sheets }: NewWorkbook): readonly Part[] {
  const styles = styleTable();
  const parts = sheets.flatMap((sheet, nth): readonly Part[] => {
    const number = nth + 1;
    const hasNotes = sheet.notes.length > 0;
    const own = {
      name: `xl/worksheets/sheet${number}.xml`,
      text: sheetXml(sheet, styles, { isFirst: nth === 0, drawing: hasNotes ? 'rId1' : undefined }),
      type: `${SPREADSHEET}.worksheet+xml`,
    };
    return hasNotes ? [own, ...noteParts(sheet, number)] : [own];
  });
  return [...parts, { name: 'xl/styles.xml', text: styles.toXml(), type: `${SPREADSHEET}.styles+xml` }];
}

function noteParts(sheet: NewSheet, number: number): readonly Part[] {
  const links = [
    [`${OFFICE}/vmlDrawing`, `../drawings/vmlDrawing${number}.vml`],
    [`${OFFICE}/comments`, `../comments${number}.xml`],
  ] as const;
  return [
    { name: `xl/worksheets/_rels/sheet${number}.xml.rels`, text: relationshipsXml(links) },
    { name: `xl/drawings/vmlDrawing${number}.vml`, text: noteBoxesVml(sheet, number) },
    {
      name: `xl/comments${number}.xml`,
      text: commentsXml(sheet.notes),
      type: `${SPREADSHEET}.comments+xml`,
    },
  ];
}

function relationshipsXml(links: readonly (readonly [type: string, target: string])[]): string {
  const items = links.map(
    ([type, target], nth) => `<Relationship Id="rId${nth + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypesXml(parts: readonly Part[]): string {
  const own = parts.flatMap(({ name, type }) =>
    type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`],
  );
  return [
    XML_HEAD,
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Default Extension="vml" ContentType="${DOCUMENT}.vmlDrawing"/>`,
    ...own,
    '</Types>',
  ].join('');
}

/** What Excel takes as the name of a sheet; formulas name sheets, so a wrong one is not repaired here. */
function assertSheetNames(sheets: readonly NewSheet[]): void {
  const seen = new Set<string>();
  assert(
    sheets.some(({ visibility }) => visibility === 'visible'),
    'newXlsx: expected a sheet that is seen',
  );
  for (const { name } of sheets) {
    const fits = name.length <= 31 && /^(?!')[^[\]:*?/\\\p{Cc}]+(?<!')$/u.test(name);
    assert(fits, `newXlsx: expected a name that a sheet can have, got ${JSON.stringify(name)}`);
    assert(!seen.has(name.toLowerCase()), `newXlsx: expected each sheet's name once, got ${name} twice`);
    seen.add(name.toLowerCase());
  }
}
