import type { CellChange } from '../../../grid/workbook.js';
import { encodeMarkup, encodeText } from '../xml/encode-text.js';

/** What a cell's XML needs besides what it holds: the prefix of names (`x:` or nothing), its address, its style. */
export type CellFrame = { readonly prefix: string; readonly address: string; readonly style: number };

/** The whole element of a cell. A text is written into it, so that nothing in it is ever taken for a formula. */
export function cellXml({ prefix, address, style }: CellFrame, { value, formula }: CellChange): string {
  const [type, content] = typeAndContent(prefix, value, formula);
  const attributes = `r="${address}"${style < 0 ? '' : ` s="${style}"`}${type === '' ? '' : ` t="${type}"`}`;
  return content === '' ? `<${prefix}c ${attributes}/>` : `<${prefix}c ${attributes}>${content}</${prefix}c>`;
}

function typeAndContent(
  prefix: string,
  value: CellChange['value'],
  formula: string | undefined,
): readonly [type: string, content: string] {
  const calculated = formula === undefined ? '' : formulaXml(prefix, formula);
  if (value === undefined || (value === '' && formula === undefined)) return ['', calculated];
  if (typeof value === 'number') return ['', calculated + valueXml(prefix, String(value === 0 ? 0 : value))];
  if (typeof value === 'boolean') return ['b', calculated + valueXml(prefix, value ? '1' : '0')];
  if (formula !== undefined) return ['str', calculated + valueXml(prefix, encodeText(value))];
  return [
    'inlineStr',
    `<${prefix}is><${prefix}t xml:space="preserve">${encodeText(value)}</${prefix}t></${prefix}is>`,
  ];
}

/** A formula of a cell of its own. */
export function formulaXml(prefix: string, formula: string): string {
  return `<${prefix}f>${encodeMarkup(formula)}</${prefix}f>`;
}

function valueXml(prefix: string, text: string): string {
  return `<${prefix}v>${text}</${prefix}v>`;
}
