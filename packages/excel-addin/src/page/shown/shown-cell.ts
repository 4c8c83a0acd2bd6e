import type { Language } from '@eurakit/core/render';
import type { CellValue, SheetCell } from '@eurakit/core/workbook';
import { plainNumber, shownNumber } from './shown-number.js';

/** A cell as it is shown: its text, and where in the cell it stands. */
export type ShownCell = { readonly text: string; readonly align: 'left' | 'right' | 'center' };

/** What a reader knows besides a cell. */
export type Reader = { readonly language: Language; readonly dateSystem: 1900 | 1904 };

/** What a formula shows whose result only a spreadsheet program can compute. */
const NOT_COMPUTED = '…';

/** A cell as a spreadsheet shows it; `computed` is what a formula without a stored result comes to. */
export function shownCell(
  { value: stored, formula, format }: SheetCell,
  computed: CellValue,
  { language, dateSystem }: Reader,
): ShownCell {
  const value = stored ?? computed;
  if (value === undefined) return { text: formula === undefined ? '' : NOT_COMPUTED, align: 'left' };
  if (typeof value === 'number')
    return {
      text: shownNumber(value, format, language, dateSystem),
      align: format === '@' ? 'left' : 'right',
    };
  if (typeof value === 'string') return { text: value.replaceAll('\n', ' '), align: 'left' };
  if (typeof value === 'boolean') return { text: TRUTH[language][value ? 'yes' : 'no'], align: 'center' };
  return { text: value.error, align: 'center' };
}

/** What a cell holds, in full, as a person would type it. */
export function editableText({ value, format }: SheetCell, { language, dateSystem }: Reader): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return TRUTH[language][value ? 'yes' : 'no'];
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string') return value;
  if (DATE.test(shownNumber(value, format, 'fi', dateSystem)))
    return shownNumber(value, format, 'fi', dateSystem);
  if (format.includes('%')) return `${plainNumber(Number((value * 100).toPrecision(15)), language)} %`;
  const full = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
  return full.replace('.', language === 'en' ? '.' : ',');
}

const DATE = /^\d{1,2}\.\d{1,2}\.\d{4}$/;

const TRUTH = {
  fi: { yes: 'TOSI', no: 'EPÄTOSI' },
  sv: { yes: 'SANT', no: 'FALSKT' },
  en: { yes: 'TRUE', no: 'FALSE' },
} as const;
