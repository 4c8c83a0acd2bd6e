import type { TableKind } from '../../model/table-kind.js';
import { plainText } from '../../values/plain-text.js';
import {
  BALANCE_WORDS,
  COST_HEADINGS,
  MONEY_HEADINGS,
  NOT_MONEY_WORDS,
  PARTNER_WORDS,
} from '../../words/cost-words.js';
import { CHANGE_WORDS, OUTCOME_WORDS } from '../../words/row-words.js';
import { isCostLabel } from './cost-rows.js';
import type { TableFrame } from './frame.js';
import { isSum } from './row-label.js';
import type { TableRow } from './table-rows.js';

/** Whether the rows of a table are those of a financing plan. */
export function isPlan(kind: TableKind): kind is 'financing-plan' | 'municipal-split' {
  return kind === 'financing-plan' || kind === 'municipal-split';
}

/** Tells what a table is about by its headings, its title and the labels of its rows. */
export function tableKind(frame: TableFrame, rows: readonly TableRow[]): TableKind {
  const names = rows.map(({ label }) => label.name.toLowerCase());
  const heads = frame.columns.flatMap(({ heading, meaning }) =>
    meaning.kind === 'ignored' ? [] : [heading.text],
  );
  const titles = frame.above.slice(-3).flatMap((cells) => cells.map(({ text }) => text));
  const funders = rows.filter(
    ({ label }) =>
      label.kind !== 'net-costs' && (label.classes.length > 0 || label.contribution !== undefined),
  ).length;
  const named = rows.filter(({ label }) => isCostLabel(label)).length;
  const says = (texts: readonly string[], patterns: readonly RegExp[]): number =>
    texts.filter((text) => patterns.some((pattern) => pattern.test(plainText(text).toLowerCase()))).length;
  const headed = says(
    frame.columns.filter(({ meaning }) => meaning.kind === 'label').map(({ heading }) => heading.text),
    COST_HEADINGS,
  );
  const costs = funders === 0 && headed > 0 ? rows.length : named;
  const isPriced = frame.isOfWords === true && isSummedMoney(frame, rows, 0);
  const notMoney =
    says(names, NOT_MONEY_WORDS) * 2 > names.length || (!isPriced && says(heads, NOT_MONEY_WORDS) > 0);
  if (funders === 0 && (notMoney || (costs === 0 && says(titles, NOT_MONEY_WORDS) > 0))) return 'other';
  if (says(names, BALANCE_WORDS) >= 2 || (funders + costs === 0 && isMostlyTaken(frame, rows)))
    return 'other';
  if (rows.length >= 4 && names.every((name, nth) => names.some((other, at) => at !== nth && other === name)))
    return 'other';
  const hasAmounts = frame.columns.some(
    ({ meaning }) => meaning.kind === 'part' || meaning.kind === 'measure',
  );
  const known = funders + costs;
  if (frame.isOfWords && (!hasAmounts || known < 2) && !isSummedMoney(frame, rows, known)) return 'other';
  if (frame.columns.some(({ meaning }) => meaning.kind === 'measure')) return 'payment-application';
  if (frame.version !== undefined && says([frame.version], OUTCOME_WORDS) > 0) return 'follow-up';
  if (isChange(frame, rows)) return 'follow-up';
  if (costs > funders) return 'budget';
  const partners = says(names, PARTNER_WORDS);
  if (funders === 0 && partners * 2 > names.length) return 'summary';
  // A plan has years.
  const hasYears = frame.columns.some(({ meaning }) => meaning.kind === 'year');
  if (!hasYears && (frame.isOfWords || frame.turned)) return 'summary';
  const shared =
    frame.columns.some(({ meaning }) => meaning.kind === 'weight') ||
    says([...titles, ...heads], MUNICIPAL) > 0;
  return funders === 0 && shared ? 'municipal-split' : 'financing-plan';
}

/** Amounts under headings or beside names that speak of money, with a row that adds them. */
function isSummedMoney({ columns }: TableFrame, rows: readonly TableRow[], known: number): boolean {
  const figures = columns.filter(({ meaning }) => ['part', 'total', 'unknown'].includes(meaning.kind));
  const says = figures.some(({ heading }) =>
    MONEY_HEADINGS.some((pattern) => pattern.test(plainText(heading.text).toLowerCase())),
  );
  return (
    figures.length > 0 && (says || known >= 2) && rows.length > 2 && rows.some(({ label }) => isSum(label))
  );
}

/** Most figures are negative: what something loses in worth, or is paid off. */
function isMostlyTaken({ columns }: TableFrame, rows: readonly TableRow[]): boolean {
  const figures = columns.filter(({ meaning }) => ['year', 'part', 'measure'].includes(meaning.kind));
  const texts = rows.flatMap(({ cells }) => figures.map(({ index }) => cells[index]?.text.trim() ?? ''));
  const amounts = texts.filter((text) => /\d/.test(text));
  return amounts.filter((text) => /^[-–−(]\s*\d/.test(text)).length * 2 > amounts.length;
}

/** A table of changes: its title says so, and amounts are taken away in it. */
function isChange(frame: TableFrame, rows: readonly TableRow[]): boolean {
  const title = frame.above.findLast((cells) => cells.some(({ text }) => text.trim() !== '')) ?? [];
  const texts = [...title, ...frame.columns.slice(0, 1).map(({ heading }) => heading)].map(
    ({ text }) => text,
  );
  const says = texts.some((text) => CHANGE_WORDS.some((word) => word.test(plainText(text).toLowerCase())));
  return says && rows.some(({ cells }) => cells.some(({ text }) => /^\s*[-–−(]\s*\d/.test(text)));
}

const MUNICIPAL: readonly RegExp[] = [/\bkun(?:ta|nat|tien)/u, /\bkommun/u, /municipal/u];
