import type { CellCondition, CellLine, CellStyle } from '../../../grid/new-workbook.js';
import { attributeText, XML_HEAD } from './xml-text.js';

/** The styles of a workbook, each once; a cell names its own by number. */
export type StyleTable = {
  /** The number of a style, given when it is first asked for; 0 is the workbook's own look. */
  readonly numberOf: (style: CellStyle | undefined) => number;
  /** The number of a look that a condition gives to cells. */
  readonly conditionOf: (style: CellCondition['style']) => number;
  /** `xl/styles.xml` with every style asked for so far. */
  readonly toXml: () => string;
};

/** An empty table of styles. */
export function styleTable(): StyleTable {
  const fonts = distinct([fontXml({})]);
  const fills = distinct([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = distinct([borderXml({})]);
  const formats = distinct([]);
  const looks = distinct(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  const conditions = distinct([]);
  const formatNumber = (code: string): number => BUILTIN[code] ?? FIRST_OWN_FORMAT + formats.numberOf(code);
  return {
    numberOf: (style) => {
      if (style === undefined) return 0;
      const numbers = {
        numFmtId: formatNumber(style.format ?? 'General'),
        fontId: fonts.numberOf(fontXml(style)),
        fillId: style.fill === undefined ? 0 : fills.numberOf(fillXml(style.fill)),
        borderId: borders.numberOf(borderXml(style)),
      };
      return looks.numberOf(lookXml(style, numbers));
    },
    conditionOf: (style) => conditions.numberOf(conditionXml(style)),
    toXml: () => stylesXml(formats.all, fonts.all, fills.all, borders.all, looks.all, conditions.all),
  };
}

const FIRST_OWN_FORMAT = 164;

const BUILTIN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

type Distinct = { readonly all: readonly string[]; readonly numberOf: (text: string) => number };

function distinct(first: readonly string[]): Distinct {
  const all = [...first];
  const numbers = new Map(all.map((text, number) => [text, number]));
  return {
    all,
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, all.length);
      return all.push(text) - 1;
    },
  };
}

function fontXml({ bold, italic, underline, size = 10, colour }: CellStyle): string {
  return [
    '<font>',
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    underline ? '<u/>' : '',
    `<sz val="${size}"/>`,
    colour === undefined ? '' : `<color rgb="FF${colour}"/>`,
    '<name val="Arial"/><family val="2"/></font>',
  ].join('');
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The fill of a condition is its background, where that of a cell is its foreground. */
function conditionXml({ bold, colour, fill }: CellCondition['style']): string {
  const letters = `${bold ? '<b/>' : ''}${colour === undefined ? '' : `<color rgb="FF${colour}"/>`}`;
  return [
    '<dxf>',
    letters === '' ? '' : `<font>${letters}</font>`,
    fill === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><bgColor rgb="FF${fill}"/></patternFill></fill>`,
    '</dxf>',
  ].join('');
}

function borderXml({ top, bottom }: CellStyle): string {
  return `<border><left/><right/>${lineXml('top', top)}${lineXml('bottom', bottom)}<diagonal/></border>`;
}

function lineXml(side: 'top' | 'bottom', line: CellLine | undefined): string {
  return line === undefined
    ? `<${side}/>`
    : `<${side} style="${line.style}"><color rgb="FF${line.colour}"/></${side}>`;
}

type Numbers = Readonly<Record<'numFmtId' | 'fontId' | 'fillId' | 'borderId', number>>;

function lookXml(style: CellStyle, { numFmtId, fontId, fillId, borderId }: Numbers): string {
  const { horizontal, vertical, indent = 0, wrap } = style;
  const side = horizontal ?? (indent > 0 ? 'left' : undefined);
  const alignment = [
    side === undefined ? '' : ` horizontal="${side}"`,
    vertical === undefined || vertical === 'bottom' ? '' : ` vertical="${vertical}"`,
    wrap ? ' wrapText="1"' : '',
    indent > 0 ? ` indent="${indent}"` : '',
  ].join('');
  const applied = [
    numFmtId === 0 ? '' : ' applyNumberFormat="1"',
    fontId === 0 ? '' : ' applyFont="1"',
    fillId === 0 ? '' : ' applyFill="1"',
    borderId === 0 ? '' : ' applyBorder="1"',
    alignment === '' ? '' : ' applyAlignment="1"',
  ].join('');
  const start = `<xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"${applied}`;
  return alignment === '' ? `${start}/>` : `${start}><alignment${alignment}/></xf>`;
}

function stylesXml(
  formats: readonly string[],
  fonts: readonly string[],
  fills: readonly string[],
  borders: readonly string[],
  looks: readonly string[],
  conditions: readonly string[],
): string {
  const list = (name: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
  const codes = formats.map(
    (code, nth) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + nth}" formatCode="${attributeText(code)}"/>`,
  );
  return [
    XML_HEAD,
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list('numFmts', codes),
    list('fonts', fonts),
    list('fills', fills),
    list('borders', borders),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    list('cellXfs', looks),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    conditions.length === 0 ? '<dxfs count="0"/>' : list('dxfs', conditions),
    '<tableStyles count="0"/></styleSheet>',
  ].join('');
}
