import { bookParts, contentTypes, HEAD, LINKS, links, MAIN, type Parts, worksheet } from './xlsx-file.js';

/**
 * A workbook with what people's templates have and libraries lose: chart, pivot table, rules of both kinds, validation,
 * threaded comment, picture, macros, hidden sheet, custom XML, a table with totals, a link to another workbook.
 * `Kulut` is to be written to; `Yhteenveto` depends on it through a name, a table, a range of sheets and directly;
 * `Muu` does not.
 */
export function richTemplate(): Parts {
  const parts = bookParts({
    sheets: { Kulut: KULUT, Yhteenveto: YHTEENVETO, Muu: MUU, Piilo: PIILO },
    states: { Piilo: 'state="hidden"' },
    beforeSheets:
      '<fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView/></bookViews>',
    afterSheets:
      '<externalReferences><externalReference r:id="ext1"/></externalReferences><definedNames><definedName name="Summa">Kulut!$C$6</definedName><definedName name="Vali">OFFSET(Muu!$A$1,0,0)</definedName></definedNames><calcPr calcId="191029" iterate="1"/><pivotCaches><pivotCache cacheId="1" r:id="piv1"/></pivotCaches><extLst><ext uri="{x}"/></extLst>',
    texts: '<si><t>Hamina</t><phoneticPr fontId="1"/></si><si><t>Kotka</t></si>',
    styles:
      '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><gradientFill degree="90"><stop position="0"><color rgb="FF0000FF"/></stop></gradientFill></fill></fills><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="4" fontId="0"/><xf numFmtId="10"/></cellXfs><dxfs count="1"><dxf/></dxfs>',
  });
  const rels = String(parts['xl/_rels/workbook.xml.rels']).replace(
    '</Relationships>',
    `${WORKBOOK_LINKS}</Relationships>`,
  );
  return {
    ...parts,
    '[Content_Types].xml': contentTypes(
      ['xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
      ['xl/calcChain.xml', '.spreadsheetml.calcChain+xml'],
      ['xl/charts/chart1.xml', '.drawingml.chart+xml'],
    ),
    'xl/_rels/workbook.xml.rels': rels,
    'xl/worksheets/_rels/sheet1.xml.rels': links(
      ['d1', 'drawing', '../drawings/drawing1.xml'],
      ['t1', 'table', '../tables/table1.xml'],
      ['v1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['p1', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ),
    'xl/worksheets/_rels/sheet2.xml.rels': links(['pt1', 'pivotTable', '../pivotTables/pivotTable1.xml']),
    'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="Taulu" displayName="Taulu" ref="B3:C6" totalsRowCount="1"><autoFilter ref="B3:C5"/><tableColumns count="2"><tableColumn id="1" name="Kunta" totalsRowLabel="Yhteensä"/><tableColumn id="2" name="Kulut" totalsRowFunction="sum"/></tableColumns></table>`,
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="C6" i="1"/><c r="A1" i="2"/></calcChain>`,
    'xl/charts/chart1.xml':
      '<c:chartSpace xmlns:c="c"><c:numCache><c:pt><c:v>30</c:v></c:pt></c:numCache></c:chartSpace>',
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="d"/>',
    'xl/drawings/vmlDrawing1.vml': '<xml>\r\n<o:shapelayout v:ext="edit">\r\n</xml>',
    'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
    'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition/>',
    'xl/threadedComments/threadedComment1.xml':
      '<ThreadedComments><threadedComment ref="B4"/></ThreadedComments>',
    'xl/persons/person.xml': '<personList/>',
    'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    'xl/vbaProject.bin': binary(3_000),
    'xl/media/image1.png': binary(500),
    'xl/printerSettings/printerSettings1.bin': binary(40),
    'customXml/item1.xml': '<eurakit><!-- own --></eurakit>',
    'docProps/app.xml': '<Properties/>',
  };
}

const KULUT = worksheet(
  `<row r="3" spans="2:3" ht="30" customHeight="1"><c r="B3" t="inlineStr"><is><t>Kunta</t></is></c><c r="C3" t="inlineStr"><is><t>Kulut</t></is></c></row>
  <row r="4" spans="2:3"><c r="B4" t="s"><v>0</v></c><c r="C4" s="1"><v>10</v></c></row>
  <row r="5" spans="2:3"><c r="B5" t="s"><v>1</v></c><c r="C5" s="1"><v>20</v></c></row>
  <row r="6" spans="2:3"><c r="B6" t="inlineStr"><is><t>Yhteensä</t></is></c><c r="C6" s="1"><f>SUBTOTAL(109,Taulu[Kulut])</f><v>30</v></c></row>
  <row r="8"><c r="C8"><f t="shared" ref="C8:E8" si="0">C4*2</f><v>20</v></c><c r="D8"><f t="shared" si="0"/><v>0</v></c><c r="E8"><f t="shared" si="0"/><v>0</v></c></row>
  <row r="9"><c r="C9"><f t="array" ref="C9:D9">C4:D4*3</f><v>30</v></c><c r="D9"><v>0</v></c></row>
  `,
  '<sheetProtection/><conditionalFormatting sqref="C4:C5"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B4"><formula1>"Hamina,Kotka"</formula1></dataValidation></dataValidations><pageSetup r:id="p1"/><drawing r:id="d1"/><legacyDrawing r:id="v1"/><tableParts count="1"><tablePart r:id="t1"/></tableParts><extLst><ext xmlns:x14="x" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
  '<sheetPr codeName="Kulut"/><dimension ref="B3:E9"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" state="frozen"/></sheetView></sheetViews><cols><col min="7" max="7" width="9" style="2"/></cols>',
);

const YHTEENVETO = worksheet(
  `<row r="1"><c r="A1"><f>Summa*2</f><v>60</v></c><c r="B1"><f>Taulu[[#Totals],[Kulut]]</f><v>30</v></c><c r="C1" t="str"><f>IF(Kulut!C4&gt;5,"yli","ali")</f><v>yli</v></c><c r="D1"><f>SUM(Kulut:Muu!C4)</f><v>10</v></c></row><row r="2"><c r="A2"><f>Kulut!B4&amp;""</f><v>Hamina</v></c><c r="B2"><f>Muu!A1*2</f><v>2</v></c><c r="C2"><f>[1]Toinen!A1</f><v>8</v></c><c r="D2"><f>Vali</f><v>1</v></c><c r="E2"><f>D2+1</f><v>2</v></c></row>`,
);

const MUU = worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>');
const PIILO = worksheet('<row r="1"><c r="A1"><v>5</v></c></row>');

const WORKBOOK_LINKS = [
  ['ext1', 'externalLink', 'externalLinks/externalLink1.xml'],
  ['piv1', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
  ['calc', 'calcChain', 'calcChain.xml'],
  ['vba', 'vbaProject', 'vbaProject.bin'],
]
  .map(([id, type, target]) => `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`)
  .join('');

function binary(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * index * 31) % 251);
}
