import { LAST_COLUMN, LAST_ROW } from '../../../grid/address.js';
import { elementText, simpleTextEnd } from '../xml/element-text.js';
import {
  attributes,
  attributeText,
  isAttribute,
  isNamed,
  isText,
  nextAttribute,
  nextChild,
  nextTag,
  type Scanner,
} from '../xml/scanner.js';
import { indexAt } from './number-at.js';
import { richText } from './rich-text.js';

/** How the value of a cell is written: `s` is a shared text, `str` the text of a formula, `d` a date in ISO form. */
type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

/** A formula as it stands in a cell; of a shared one only the host has a text. */
export type WrittenFormula = {
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  readonly text: string;
  readonly sharedIndex: number;
  readonly area: string;
};

/** A place among the rows and cells of a sheet. Rows and columns count from 0; bytes are `…Start` and `…End`. */
export type SheetWalk = {
  readonly xml: Scanner;
  readonly depth: number;
  row: number;
  rowStart: number;
  rowTagEnd: number;
  rowIsEmpty: boolean;
  rowIsHidden: boolean;
  /** The style that the row gives to its empty cells; -1 for none. */
  rowStyle: number;
  column: number;
  cellStart: number;
  cellEnd: number;
  /** The number of the cell's style; -1 for none written. */
  style: number;
  type: CellType;
  /** The whole element of the value, and the text within it where that has no markup; -1 where there is none. */
  valueStart: number;
  valueEnd: number;
  textStart: number;
  textEnd: number;
  /** The text of the value where markup stands in it, and the text of an inline string. */
  text: string | undefined;
  formulaStart: number;
  formulaEnd: number;
  formula: WrittenFormula | undefined;
  /** Whether all rows, and all cells of each row, stood in their order so far. */
  isInOrder: boolean;
};

/** A walk through the element `sheetData` that was just opened. */
export function walkSheet(xml: Scanner): SheetWalk {
  return {
    xml,
    depth: xml.depth,
    row: -1,
    rowStart: -1,
    rowTagEnd: -1,
    rowIsEmpty: false,
    rowIsHidden: false,
    rowStyle: -1,
    column: -1,
    cellStart: -1,
    cellEnd: -1,
    style: -1,
    type: 'n',
    valueStart: -1,
    valueEnd: -1,
    textStart: -1,
    textEnd: -1,
    text: undefined,
    formulaStart: -1,
    formulaEnd: -1,
    formula: undefined,
    isInOrder: true,
  };
}

/** Goes to the next row; one without a number follows the row before. */
export function nextRow(walk: SheetWalk): boolean {
  const { xml } = walk;
  do if (!nextChild(xml, walk.depth)) return false;
  while (!isNamed(xml, 'row'));
  const previous = walk.row;
  walk.row = UNNUMBERED;
  walk.column = -1;
  walk.rowStart = xml.tagStart;
  readRowAttributes(walk);
  walk.rowTagEnd = xml.at;
  walk.rowIsEmpty = xml.isEmpty;
  if (walk.row === UNNUMBERED) walk.row = rowOfFirstCell(walk) ?? previous + 1;
  if (walk.row <= previous) walk.isInOrder = false;
  if (walk.row < 0 || walk.row > LAST_ROW) xml.trouble ??= 'broken';
  return xml.trouble === undefined;
}

const UNNUMBERED = -9;

/** A row without a number has that of its first cell, if this has an address. */
function rowOfFirstCell({ xml, depth }: SheetWalk): number | undefined {
  const ahead = { ...xml };
  if (!nextChild(ahead, depth + 1)) return undefined;
  const digits = /[0-9]+$/.exec(attributes(ahead).get('r') ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits) - 1;
}

function readRowAttributes(walk: SheetWalk): void {
  const { xml } = walk;
  let [style, isFormatted] = [-1, false];
  walk.rowIsHidden = false;
  while (nextAttribute(xml)) {
    if (isAttribute(xml, 'r')) walk.row = indexAt(xml.bytes, xml.valueStart, xml.valueEnd) - 1;
    else if (isAttribute(xml, 's')) style = indexAt(xml.bytes, xml.valueStart, xml.valueEnd);
    else if (isAttribute(xml, 'customFormat')) isFormatted = isYes(xml);
    else if (isAttribute(xml, 'hidden')) walk.rowIsHidden ||= isYes(xml);
    else if (isAttribute(xml, 'ht')) walk.rowIsHidden ||= Number(attributeText(xml)) === 0;
  }
  walk.rowStyle = isFormatted ? style : -1;
}

function isYes(xml: Scanner): boolean {
  return isText(xml.bytes, xml.valueStart, xml.valueEnd, '1') || attributeText(xml) === 'true';
}

/**
 * Passes over the cells of the row without looking at them. Only for documents that were found whole and have neither
 * comments nor sections of plain text, in which a tag could be written that is none.
 */
export function passRow({ xml, rowIsEmpty }: SheetWalk): void {
  if (rowIsEmpty) return;
  const { bytes, fullNameStart } = xml;
  const [end, nameLength] = [bytes.length, xml.nameEnd - fullNameStart];
  for (let at = xml.at; at < end; at += 1) {
    if (bytes[at] !== LESS || bytes[at + 1] !== SLASH) continue;
    let same = 0;
    while (same < nameLength && bytes[at + 2 + same] === bytes[fullNameStart + same]) same += 1;
    if (same < nameLength) continue;
    xml.at = at;
    return;
  }
}

const [LESS, SLASH] = [60, 47];

/** Goes to the next cell of the row; one without an address stands right of the cell before. */
export function nextCell(walk: SheetWalk): boolean {
  const { xml } = walk;
  do if (!nextChild(xml, walk.depth + 1)) return false;
  while (!isNamed(xml, 'c'));
  const previous = walk.column;
  walk.column += 1;
  walk.cellStart = xml.tagStart;
  readCellAttributes(walk);
  if (walk.column <= previous) walk.isInOrder = false;
  if (walk.column < 0 || walk.column > LAST_COLUMN) xml.trouble ??= 'broken';
  walk.valueStart = -1;
  walk.textStart = -1;
  walk.textEnd = -1;
  walk.text = undefined;
  walk.formulaStart = -1;
  walk.formula = undefined;
  while (nextChild(xml, walk.depth + 2)) {
    if (isNamed(xml, 'v')) readValue(walk);
    else if (isNamed(xml, 'f')) readFormula(walk);
    else if (isNamed(xml, 'is')) readInline(walk);
  }
  walk.cellEnd = xml.at;
  return xml.trouble === undefined;
}

function readCellAttributes(walk: SheetWalk): void {
  const { xml } = walk;
  walk.style = -1;
  walk.type = 'n';
  while (nextAttribute(xml)) {
    if (xml.attributeEnd - xml.attributeStart !== 1) continue;
    const name = xml.bytes[xml.attributeStart];
    if (name === LETTER_R) readAddress(walk);
    else if (name === LETTER_S) walk.style = indexAt(xml.bytes, xml.valueStart, xml.valueEnd);
    else if (name === LETTER_T) walk.type = cellType(xml);
  }
}

const [LETTER_R, LETTER_S, LETTER_T] = [114, 115, 116];

/** Takes the column of an address, whose row must be the one it stands in. */
function readAddress(walk: SheetWalk): void {
  const { bytes, valueStart, valueEnd } = walk.xml;
  let [column, at] = [0, valueStart];
  for (; at < valueEnd; at += 1) {
    const letter = ((bytes[at] ?? 0) & ~0x20) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const row = indexAt(bytes, at, valueEnd) - 1;
  walk.column = at - valueStart > 3 || row !== walk.row ? -1 : column - 1;
}

function cellType(xml: Scanner): CellType {
  const { bytes, valueStart, valueEnd } = xml;
  return TYPES.find((type) => isText(bytes, valueStart, valueEnd, type)) ?? 'n';
}

const TYPES: readonly CellType[] = ['s', 'n', 'str', 'inlineStr', 'b', 'e', 'd'];

function readValue(walk: SheetWalk): void {
  const { xml } = walk;
  walk.valueStart = xml.tagStart;
  const end = simpleTextEnd(xml);
  if (end < 0) walk.text = elementText(xml);
  else {
    walk.textStart = xml.at;
    walk.textEnd = end;
    nextTag(xml);
  }
  walk.valueEnd = xml.at;
}

function readInline(walk: SheetWalk): void {
  walk.valueStart = walk.xml.tagStart;
  walk.text = richText(walk.xml);
  walk.valueEnd = walk.xml.at;
}

function readFormula(walk: SheetWalk): void {
  const { xml } = walk;
  walk.formulaStart = xml.tagStart;
  let kind: WrittenFormula['kind'] = 'normal';
  let [sharedIndex, area] = [-1, ''];
  while (nextAttribute(xml)) {
    if (isAttribute(xml, 't')) kind = formulaKind(attributeText(xml));
    else if (isAttribute(xml, 'si')) sharedIndex = indexAt(xml.bytes, xml.valueStart, xml.valueEnd);
    else if (isAttribute(xml, 'ref')) area = attributeText(xml);
  }
  walk.formula = { kind, text: elementText(xml), sharedIndex, area };
  walk.formulaEnd = xml.at;
}

function formulaKind(text: string): WrittenFormula['kind'] {
  return text === 'shared' || text === 'array' || text === 'dataTable' ? text : 'normal';
}
