import { bookBytes, HEAD, links, MAIN, worksheet } from './xlsx-file.js';

/** The workbook of the contract as a file. */
export function contractXlsx(): Uint8Array {
  return bookBytes({
    sheets: { Tuki: TUKI, Toinen: TOINEN },
    states: { Toinen: 'state="hidden"' },
    afterSheets:
      '<definedNames><definedName name="Summa">Tuki!$D$6</definedName></definedNames><calcPr calcId="1"/>',
    texts:
      '<si><t>Kunta</t></si><si><r><t>Ham</t></r><r><rPr><b/></rPr><t>ina</t></r></si><si><t xml:space="preserve"> </t></si>',
    styles: STYLES,
    more: {
      'xl/worksheets/_rels/sheet1.xml.rels': links(['t1', 'table', '../tables/table1.xml']),
      'xl/tables/table1.xml': TABLE,
      '_rels/.rels': links(
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', 'custom-properties', 'docProps/custom.xml'],
      ),
      'docProps/custom.xml': PROPERTIES,
    },
  });
}

const TUKI = worksheet(
  `<row r="3" spans="2:5"><c r="B3" t="s"><v>0</v></c><c r="C3" t="inlineStr"><is><t>2019</t></is></c><c r="D3" t="inlineStr"><is><t>Osuus</t></is></c><c r="E3" t="inlineStr"><is><t>Päivä</t></is></c></row>
<row r="4" spans="2:5"><c r="B4" t="s"><v>1</v></c><c r="C4"><v>100.5</v></c><c r="D4" s="1"><v>0.25</v></c><c r="E4" s="2"><v>43831</v></c></row>
<row r="5" spans="2:5"><c r="B5" t="s"><v>2</v></c><c r="C5"><v>200</v></c><c r="D5" t="b"><v>1</v></c><c r="E5" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
<row r="6" spans="2:5"><c r="B6" t="inlineStr"><is><t>=1+1</t></is></c><c r="C6"><f>SUM(C4:C5)</f><v>300.5</v></c><c r="D6"><f>C6*2</f><v>601</v></c><c r="E6"><f>D4*4</f><v>1</v></c></row>`,
  '<mergeCells count="1"><mergeCell ref="B8:D9"/></mergeCells><tableParts count="1"><tablePart r:id="t1"/></tableParts>',
  '<dimension ref="B3:E6"/>',
);

const TOINEN = worksheet(
  `<row r="1"><c r="A1"><f>Tuki!C6+Summa</f><v>901.5</v></c></row><row r="2"><c r="A2"><f>INDIRECT("Tuki!C4")</f><v>100.5</v></c></row><row r="3"><c r="A3" s="3"><v>5</v></c></row><row r="4" s="3" customFormat="1"/>`,
  '<sheetProtection sheet="1" objects="1"/>',
);

const STYLES = `<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>`;

const TABLE = `${HEAD}<table xmlns="${MAIN}" id="1" name="Taulu" displayName="Taulu" ref="B3:E5" totalsRowShown="0"><autoFilter ref="B3:E5"/><tableColumns count="4"><tableColumn id="1" name="Kunta"/><tableColumn id="2" name="2019"/><tableColumn id="3" name="Osuus"/><tableColumn id="4" name="Päivä"/></tableColumns></table>`;

const PROPERTIES = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="laji"><vt:lpwstr>kunta</vt:lpwstr></property></Properties>`;
