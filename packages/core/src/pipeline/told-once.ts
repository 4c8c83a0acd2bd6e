import { unreadableAmount } from '../check/rules/amounts/unreadable-amount.js';
import { formulaCircular } from '../check/workbook/formula-circular.js';
import { formulaDiffersFromSum } from '../check/workbook/formula-differs-from-sum.js';
import { formulaOutOfPattern } from '../check/workbook/formula-out-of-pattern.js';
import { parseAddress } from '../grid/address.js';
import { indexSheet } from '../grid/sheet-index.js';
import type { Sheet } from '../grid/snapshot.js';
import type { LocatedFinding } from './evaluate-table.js';

/**
 * The findings of a sheet and of a table on it, each fault once: a formula out of its pattern is not told where a rule
 * says what is wrong with the amount, nor a sum that takes itself in where the circle is told.
 */
export function toldOnce(
  onSheet: readonly LocatedFinding[],
  ofTable: readonly LocatedFinding[],
): readonly LocatedFinding[] {
  const amiss = new Set(
    [...ofTable, ...onSheet.filter(({ code }) => code !== formulaOutOfPattern.code)]
      .filter(({ severity }) => severity === 'error')
      .map(({ where }) => where.cell),
  );
  const circles = new Set(
    onSheet
      .filter(({ code }) => code === formulaCircular.code)
      .flatMap(({ where, alsoWhere }) => [where, ...alsoWhere].map(({ cell }) => cell)),
  );
  const own = onSheet.filter(({ code, where }) => {
    if (code === formulaOutOfPattern.code) return !amiss.has(where.cell);
    return code !== formulaDiffersFromSum.code || !circles.has(where.cell);
  });
  return [...own, ...ofTable];
}

/** An error that a formula gives is told as one, where it comes from; not in every table that takes it in. */
export function withoutFormulaErrors(
  findings: readonly LocatedFinding[],
  sheet: Sheet,
): readonly LocatedFinding[] {
  if (sheet.visibility !== 'visible' || !findings.some(isErrorValue)) return findings;
  const index = indexSheet(sheet);
  return findings.filter((finding) => {
    const at = parseAddress(finding.where.cell ?? '');
    const formula = at === undefined ? undefined : index.at(at.row, at.column)?.formula;
    return formula === undefined || !isErrorValue(finding);
  });
}

function isErrorValue({ code, args }: LocatedFinding): boolean {
  return code === unreadableAmount.code && 'raw' in args && /^#[A-Z/0]+[!?]?$/.test(String(args.raw));
}
