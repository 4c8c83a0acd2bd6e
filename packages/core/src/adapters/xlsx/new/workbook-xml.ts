import { toAreaAddress } from '../../../grid/address.js';
import type { NewSheet, NewWorkbook } from '../../../grid/new-workbook.js';
import type { DefinedName } from '../../../grid/snapshot.js';
import { attributeText, plainXml, XML_HEAD } from './xml-text.js';

/** `xl/workbook.xml`: the sheets in order and every name, the rows repeated in print among them. */
export function workbookXml({ sheets, names }: NewWorkbook): string {
  const listed = sheets.map(({ name, visibility }, nth) => {
    const state =
      visibility === 'visible' ? '' : ` state="${visibility === 'hidden' ? 'hidden' : 'veryHidden'}"`;
    return `<sheet name="${attributeText(name)}" sheetId="${nth + 1}"${state} r:id="rId${nth + 1}"/>`;
  });
  const defined = [
    ...names.map((name) => nameXml(name, sheets)),
    ...sheets.flatMap((sheet, nth) => [...filterXml(sheet, nth), ...titleRowsXml(sheet, nth)]),
  ];
  return [
    XML_HEAD,
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ',
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>',
    `<sheets>${listed.join('')}</sheets>`,
    defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`,
    '<calcPr calcId="191029"/></workbook>',
  ].join('');
}

function nameXml({ name, refersTo, sheet, hidden }: DefinedName, sheets: readonly NewSheet[]): string {
  const scope = sheets.findIndex((one) => one.name === sheet);
  return definedName(name, refersTo, scope < 0 ? undefined : scope, hidden);
}

/** Spreadsheets know the area of a filter by a hidden name as well. */
function filterXml({ name, filter }: NewSheet, nth: number): readonly string[] {
  if (filter === undefined) return [];
  const area = toAreaAddress(filter).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return [definedName('_xlnm._FilterDatabase', `'${name.replaceAll("'", "''")}'!${area}`, nth, true)];
}

function titleRowsXml({ name, print }: NewSheet, nth: number): readonly string[] {
  if (print?.titleRows === undefined) return [];
  const { from, to } = print.titleRows;
  const rows = `'${name.replaceAll("'", "''")}'!$${from + 1}:$${to + 1}`;
  return [definedName('_xlnm.Print_Titles', rows, nth, false)];
}

function definedName(name: string, refersTo: string, scope: number | undefined, hidden: boolean): string {
  const attributes = `${scope === undefined ? '' : ` localSheetId="${scope}"`}${hidden ? ' hidden="1"' : ''}`;
  return `<definedName name="${attributeText(name)}"${attributes}>${plainXml(refersTo)}</definedName>`;
}

/** `docProps/core.xml`: no dates, so that the same workbook gives the same bytes. */
export function corePropertiesXml({ title }: NewWorkbook): string {
  return [
    XML_HEAD,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ',
    'xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${plainXml(title)}</dc:title><dc:creator>eurakit</dc:creator></cp:coreProperties>`,
  ].join('');
}

/** `docProps/app.xml`. */
export function appPropertiesXml(): string {
  return `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>eurakit</Application></Properties>`;
}

/** `docProps/custom.xml`: properties with a text. */
export function customPropertiesXml(properties: ReadonlyMap<string, string>): string {
  const items = [...properties].map(
    ([name, text], nth) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${nth + 2}" name="${attributeText(name)}"><vt:lpwstr>${plainXml(text)}</vt:lpwstr></property>`,
  );
  return [
    XML_HEAD,
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ',
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${items.join('')}</Properties>`,
  ].join('');
}
