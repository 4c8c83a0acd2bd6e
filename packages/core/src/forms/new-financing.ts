import type { Fund } from '../model/rate-entry.js';
import type { Language } from '../words/language.js';
import { FUND_ROW_WORDS, PLAN_ROW_WORDS } from '../words/plan-row-words.js';

/**
 * An empty financing plan as a project file has it: the rows that nearly every plan has. Those of partners and of the
 * whole have the same names, so that the whole is their sum.
 */
export function newFinancing({
  years,
  language,
  fund,
  ofPartners,
}: {
  readonly years: readonly number[];
  readonly language: Language;
  readonly fund?: Fund;
  readonly ofPartners: boolean;
}): object {
  const amounts = years.map(() => '');
  const word = (row: keyof typeof PLAN_ROW_WORDS): string => PLAN_ROW_WORDS[row][language];
  const row = (label: string, role: string): unknown => ({ label, role, amounts });
  const euState = row(fund === undefined ? word('euState') : FUND_ROW_WORDS[fund][language], 'euState');
  const others = [row(word('privateFunding'), 'private'), row(word('total'), 'total')];
  if (ofPartners) {
    const funders = [row(word('municipal'), 'municipal'), row(word('otherPublic'), 'otherPublic')];
    return { years, rows: [euState, ...funders, ...others] };
  }
  const parts = [1, 2].map((nth) => row(`${word('part')} ${nth}`, 'municipal'));
  const group = { label: word('group'), role: 'group', amounts, parts };
  return { years, rows: [euState, group, ...others] };
}
