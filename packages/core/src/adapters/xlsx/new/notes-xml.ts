import { toAddress } from '../../../grid/address.js';
import type { CellNote, NewSheet } from '../../../grid/new-workbook.js';
import { elementText, XML_HEAD } from './xml-text.js';

/** `xl/commentsN.xml`: the texts of the notes. */
export function commentsXml(notes: readonly CellNote[]): string {
  const comments = inOrder(notes).map(
    ({ row, column, text }) =>
      `<comment ref="${toAddress(row, column)}" authorId="0"><text><r><rPr><sz val="9"/><color indexed="81"/><rFont val="Arial"/><family val="2"/></rPr><t xml:space="preserve">${elementText(text)}</t></r></text></comment>`,
  );
  return [
    XML_HEAD,
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<authors><author>eurakit</author></authors><commentList>${comments.join('')}</commentList></comments>`,
  ].join('');
}

/** `xl/drawings/vmlDrawingN.vml`: the boxes that notes are shown in; without them Excel shows no notes. */
export function noteBoxesVml({ notes, widths }: NewSheet, sheet: number): string {
  const boxes = inOrder(notes).map((note, nth) => box(note, sheet * 1024 + nth + 1, widths));
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ',
    'xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout>`,
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...boxes,
    '</xml>',
  ].join('');
}

const BOX_WIDTH = 270;
const CHARACTERS_A_LINE = 44;
const ROW_HEIGHT = 20;

function box({ row, column, text }: CellNote, id: number, widths: readonly number[]): string {
  const lines = Math.ceil(text.length / CHARACTERS_A_LINE) + 1;
  const [endColumn, endOffset] = columnAt(column + 1, BOX_WIDTH + 12, widths);
  const bottom = row + Math.ceil((lines * 16) / ROW_HEIGHT) + 1;
  const anchor = [column + 1, 12, Math.max(0, row - 1), 6, endColumn, endOffset, bottom, 0].join(', ');
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" `,
    'fillcolor="#fbf9f2" strokecolor="#c9d2da" o:insetmode="auto">',
    '<v:fill color2="#fbf9f2"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}

/** The column, and how far into it, that lies so many pixels to the right of the start of another. */
function columnAt(from: number, pixels: number, widths: readonly number[]): readonly [number, number] {
  let [column, left] = [from, pixels];
  for (;;) {
    const width = Math.round((widths[column] ?? 8.43) * 7 + 5);
    if (left <= width) return [column, left];
    left -= width;
    column += 1;
  }
}

function inOrder(notes: readonly CellNote[]): readonly CellNote[] {
  return notes.toSorted((a, b) => a.row - b.row || a.column - b.column);
}
