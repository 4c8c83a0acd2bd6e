import { isAttribute, isNamed, nextAttribute, nextChild, type Scanner, scanXml } from '../xml/scanner.js';
import { type Edit, edited } from './edits.js';

/** The workbook's own part with the word that everything be computed anew when it is opened. */
export function withFullCalculation(bytes: Uint8Array): Uint8Array {
  const xml = scanXml(bytes);
  let place = -1;
  nextChild(xml, 0);
  const prefix = new TextDecoder().decode(bytes.subarray(xml.fullNameStart, xml.nameStart));
  while (nextChild(xml, 1)) {
    if (isNamed(xml, 'calcPr')) return edited(bytes, [attributeEdit(xml)]);
    if (!BEFORE_IT.some((name) => isNamed(xml, name))) continue;
    while (nextChild(xml, 2));
    place = xml.at;
  }
  return edited(bytes, [{ from: place, to: place, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}

/** What may stand before `calcPr`, which has its place among the others; `sheets` always does. */
const BEFORE_IT = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

function attributeEdit(xml: Scanner): Edit {
  let end = xml.nameEnd;
  while (nextAttribute(xml)) {
    if (isAttribute(xml, 'fullCalcOnLoad')) return { from: xml.valueStart, to: xml.valueEnd, text: '1' };
    end = xml.valueEnd + 1;
  }
  return { from: end, to: end, text: ' fullCalcOnLoad="1"' };
}
