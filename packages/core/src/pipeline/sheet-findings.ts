import { readingFinding } from '../check/check.js';
import { formulaDiffersFromSum } from '../check/workbook/formula-differs-from-sum.js';
import { formulaOutOfPattern } from '../check/workbook/formula-out-of-pattern.js';
import { hiddenDecimals as hiddenDecimalsRule } from '../check/workbook/hidden-decimals.js';
import { hoursAboveYear } from '../check/workbook/hours-above-year.js';
import { percentOutOfPattern } from '../check/workbook/percent-out-of-pattern.js';
import { productDiffers } from '../check/workbook/product-differs.js';
import { toAddress } from '../grid/address.js';
import type { ColumnFault } from '../input/workbook/column-patterns.js';
import type { HoursFault } from '../input/workbook/hours.js';
import type { ProductFault } from '../input/workbook/products.js';
import type { ShortSum } from '../input/workbook/short-sums.js';
import type { HiddenDecimals } from '../input/workbook/shown-figures.js';
import type { Finding } from '../model/finding.js';
import { sheetPath, withAmounts } from './workbook-findings.js';

/** Cells between two copies of a formula that hold something else. */
export function columnFindings(faults: readonly ColumnFault[]): readonly Finding[] {
  return faults.map(({ label, isPercent, typed, expected, actual, ...at }) => {
    if (isPercent) {
      const percent = (value: number): string => (value * 100).toFixed(1);
      const args = { label, expected: percent(expected), actual: percent(actual) };
      return readingFinding(percentOutOfPattern, sheetPath(at), args);
    }
    const [wanted, written] = [Math.round(expected * 100), Math.round(actual * 100)];
    const args = { label, column: toAddress(at.row, at.column), typed, expected: wanted, actual: written };
    return withAmounts(readingFinding(formulaOutOfPattern, sheetPath(at), args), wanted, written);
  });
}

/** Sums that leave out the last rows of a list. */
export function shortSumFindings(sums: readonly ShortSum[]): readonly Finding[] {
  return sums.map(({ label, missing, expected, actual, ...at }) => {
    const left = missing.map(({ row, column }) => toAddress(row, column));
    const none = { extra: [], turned: [], constant: false, others: 0 };
    const args = { label, column: toAddress(at.row, at.column), missing: left, ...none, expected, actual };
    const finding = readingFinding(formulaDiffersFromSum, sheetPath(at), args);
    return withAmounts({ ...finding, also: missing.slice(0, 40).map(sheetPath) }, expected, actual);
  });
}

/** Products that do not hold, and hours above a year's work. */
export function workFindings(
  products: readonly ProductFault[],
  hours: readonly HoursFault[],
): readonly Finding[] {
  const wrong = products.map(({ label, factors, expected, actual, ...at }) =>
    withAmounts(
      readingFinding(productDiffers, sheetPath(at), { label, factors, expected, actual }),
      expected,
      actual,
    ),
  );
  const above = hours.map(({ label, hours: worked, most, ...at }) =>
    readingFinding(hoursAboveYear, sheetPath(at), { label, hours: worked, most }),
  );
  return [...wrong, ...above];
}

/** Tables that do not add up as they are shown, one finding each. */
export function shownFindings(tables: readonly HiddenDecimals[]): readonly Finding[] {
  return tables.map(({ at, decimals, value, others }) => {
    const text = (digits: string): string => digits.replace('.', ',');
    const args = {
      cell: toAddress(at.row, at.column),
      shown: text(value.toFixed(decimals)),
      exact: text(String(Number(value.toFixed(6)))),
      others: others.length,
    };
    const finding = readingFinding(hiddenDecimalsRule, sheetPath(at), args);
    return others.length === 0 ? finding : { ...finding, also: others.slice(0, 40).map(sheetPath) };
  });
}
