import type { CellValue } from '../../packages/core/src/grid/snapshot.js';
import type { BookCell } from './book.js';
import { ExcelFault } from './host-object.js';

const ERRORS = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'];

/**
 * What a cell holds once something was written to it through `values` or `formulas`: Excel reads a text as if a person
 * had typed it, unless it begins with an apostrophe.
 */
export function entered(given: unknown, before: BookCell): BookCell {
  const isText = before.format === '@';
  const to = (value: CellValue, formula?: string): BookCell => ({ ...before, value, formula });
  if (typeof given === 'number' && Number.isFinite(given)) return to(isText ? String(given) : given + 0);
  if (typeof given === 'boolean') return to(isText ? String(given).toUpperCase() : given);
  if (typeof given !== 'string') throw new ExcelFault('InvalidArgument', `a cell cannot hold ${given}`);
  if (given === '') return to(undefined);
  if (given.startsWith("'")) return to(asText(given.slice(1)));
  if (isText) return to(asText(given));
  if (given.startsWith('=') && given.length > 1) return to(0, asFormula(given.slice(1)));
  if (ERRORS.includes(given)) return to({ error: given });
  if (/^[+@-]/.test(given) && !isNumber(given))
    throw new ExcelFault('InvalidArgument', `no formula: ${given}`);
  if (isNumber(given) && given.includes('%')) return { ...to(toNumber(given) / 100), format: '0%' };
  if (isNumber(given)) return to(toNumber(given));
  if (/^(true|false|tosi|epätosi)$/i.test(given)) return to(/^t/i.test(given));
  if (/^\d{1,4}[./-]\d{1,2}([./-]\d{0,4})?$/.test(given)) return { ...to(45_000), format: 'd.m.yyyy' };
  return to(asText(given));
}

function isNumber(text: string): boolean {
  return /^\s*[+-]?\d+([.,]\d+)?([eE][+-]?\d+)?\s*%?\s*$/.test(text);
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.').replace('%', ''));
}

function asText(text: string): string | undefined {
  if (text.length > 32_767) throw new ExcelFault('InvalidArgument', 'a text of more than 32,767 letters');
  return text === '' ? undefined : text;
}

function asFormula(formula: string): string {
  if (formula.length > 8_192) throw new ExcelFault('InvalidArgument', 'a formula of more than 8,192 letters');
  if (brackets(formula) !== 0) throw new ExcelFault('InvalidArgument', `no formula: ${formula}`);
  return formula;
}

function brackets(formula: string): number {
  const bare = formula.replace(/"[^"]*"/g, '');
  return bare.split('(').length - bare.split(')').length;
}
