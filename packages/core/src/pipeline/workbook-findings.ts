import { cellName } from '../check/cell.js';
import { readingFinding } from '../check/check.js';
import { financingDiffersFromBudget } from '../check/rules/sums/financing-differs-from-budget.js';
import { formulaCircular } from '../check/workbook/formula-circular.js';
import { formulaDiffersFromSum } from '../check/workbook/formula-differs-from-sum.js';
import { formulaError } from '../check/workbook/formula-error.js';
import { formulaOutOfPattern } from '../check/workbook/formula-out-of-pattern.js';
import { rowTakesOtherSheet } from '../check/workbook/row-takes-other-sheet.js';
import { sheetLeftOutOfSummary } from '../check/workbook/sheet-left-out-of-summary.js';
import { storedResultStale } from '../check/workbook/stored-result-stale.js';
import { storedResultsMissing } from '../check/workbook/stored-results-missing.js';
import { sumTypedOver } from '../check/workbook/sum-typed-over.js';
import { summaryDiffersFromSheets } from '../check/workbook/summary-differs-from-sheets.js';
import { textNumber } from '../check/workbook/text-number.js';
import { toAddress } from '../grid/address.js';
import type { CellAt } from '../grid/linear-formula.js';
import { cellKey } from '../grid/recalculate.js';
import type { CoverFault } from '../input/workbook/covered-costs.js';
import type { FormulaFault } from '../input/workbook/formula-faults.js';
import type { PatternFault } from '../input/workbook/formula-patterns.js';
import type { FormulaResults } from '../input/workbook/formula-results.js';
import type { NamedSheetFault } from '../input/workbook/named-sheets.js';
import type { Settled } from '../input/workbook/settle.js';
import type { SummaryFaults } from '../input/workbook/summary-sheets.js';
import type { WorkbookTable } from '../input/workbook/workbook-table.js';
import type { Finding, Path } from '../model/finding.js';
import { isCents } from '../values/cents.js';
import type { Place } from '../values/place.js';

/** The path of a cell of a workbook: findings about sheets stand beside those about the model. */
export function sheetPath({ sheet, row, column }: CellAt): Path {
  return ['sheets', sheet, toAddress(row, column)];
}

/** The place that {@link sheetPath} means. */
export function placeOnSheet([, sheet, cell]: Path): Place {
  return { sheet: String(sheet ?? ''), ...(cell !== undefined && { cell: String(cell) }) };
}

/** What stands in the way of the sums: texts that should be numbers, sums typed over, formulas that differ. */
export function settledFindings({ texts, faults }: Settled): readonly Finding[] {
  const told = texts.map(({ of, raw, amount, ...at }) =>
    readingFinding(textNumber, sheetPath(at), { ...cellName(of.table, at.cell), raw, amount }),
  );
  // A sum that comes to nothing readable is told as the circle or the error that it is.
  const known = faults.filter(({ actual }) => !Number.isNaN(actual));
  return [...told, ...alike(known).map(faultFinding)];
}

type Fault = FormulaFault & { readonly of: WorkbookTable };

/** Faults of one sum row or column that leave out, or take in, cells of the same row: one slip, copied along. */
function alike(faults: readonly Fault[]): readonly (readonly Fault[])[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const { of, sum, kind } = fault;
    const line =
      sum.kind === 'row' || sum.kind === 'column'
        ? 'column'
        : `row ${Math.floor(sum.total / of.table.width)}`;
    const key = [of.table.at, cellSheet(fault), kind, line, ...labelsOf(fault)].join('|');
    groups.set(key, [...(groups.get(key) ?? []), fault]);
  }
  return [...groups.values()];
}

function cellSheet({ at }: Fault): string {
  return at.sheet;
}

/** What a fault is about, apart from the column (or row) that it is in. */
function labelsOf(fault: Fault): readonly string[] {
  if (fault.kind === 'typed') return [fault.at.key];
  const inRows = fault.sum.kind === 'row' || fault.sum.kind === 'column';
  const label = ({ row, column }: CellAt): string => String(inRows ? column : row);
  return [
    `missing ${fault.missing.map(label).join()}`,
    `extra ${fault.extra.map(label).join()}`,
    `turned ${fault.turned.map(label).join()}`,
    `constant ${fault.constant !== 0}`,
  ];
}

function faultFinding([first, ...others]: readonly Fault[]): Finding {
  if (first === undefined) throw new Error('A group of faults has at least one.');
  const { of, at, expected, actual } = first;
  const name = cellName(of.table, at.cell);
  const amounts = { expected, actual };
  const finding =
    first.kind === 'typed'
      ? readingFinding(sumTypedOver, sheetPath(at), { ...name, ...amounts })
      : readingFinding(formulaDiffersFromSum, sheetPath(at), {
          ...name,
          ...amounts,
          missing: first.missing.map((cell) => sayPlace(cell, of)),
          extra: first.extra.map((cell) => sayPlace(cell, of)),
          turned: first.turned.map((cell) => sayPlace(cell, of)),
          constant: first.constant !== 0,
          others: others.length,
        });
  const also = [...others.map((fault) => fault.at), ...first.missing, ...first.extra, ...first.turned].slice(
    0,
    40,
  );
  return withAmounts({ ...finding, also: also.map(sheetPath) }, expected, actual);
}

/** `Savonlinna (C8)`, or the address alone outside the table. */
function sayPlace(at: CellAt, { table, locate }: WorkbookTable): string {
  const address = toAddress(at.row, at.column);
  const key = cellKey(at.sheet, at.row, at.column);
  for (const [row, { row: written, path }] of table.rows.entries()) {
    for (let column = 0; column < table.width; column++) {
      const place = locate([...path, ...(column === table.width - 1 ? ['total'] : ['amounts', column])]);
      if (place.sheet !== undefined && `${place.sheet.toLowerCase()}!${place.cell}` === key)
        return `${written.label} (${address})`;
    }
    if (row > 2_000) break;
  }
  return address;
}

export function withAmounts(finding: Finding, expected: number, actual: number): Finding {
  return {
    ...finding,
    ...(isCents(expected) && { expected }),
    ...(isCents(actual) && { actual }),
  };
}

/** Formulas that differ from those beside them. */
export function patternFindings(
  faults: readonly (PatternFault & { readonly of: WorkbookTable })[],
): readonly Finding[] {
  return faults.map(({ of, typed, expected, actual, ...at }) =>
    withAmounts(
      readingFinding(formulaOutOfPattern, sheetPath(at), {
        ...cellName(of.table, at.cell),
        typed,
        expected,
        actual,
      }),
      expected,
      actual,
    ),
  );
}

/** What summaries leave out, count twice, take from the wrong sheet, or say otherwise than their sheets. */
export function summaryFindings(
  { cells, sheets }: SummaryFaults,
  named: readonly NamedSheetFault[],
): readonly Finding[] {
  const differing = cells.map(({ of, at, expected, actual, sheets: summed }) => {
    const args = { ...cellName(of.table, at.cell), expected, actual, sheets: summed };
    return withAmounts(readingFinding(summaryDiffersFromSheets, sheetPath(at), args), expected, actual);
  });
  const wrong = sheets.map(({ at, sheet, kind, sheets: summed, expected, actual }) => {
    const args = { sheet, summed, isTwice: kind === 'twice' };
    return withAmounts(readingFinding(sheetLeftOutOfSummary, sheetPath(at), args), expected, actual);
  });
  return [...namedSheetFindings(named), ...wrong, ...differing];
}

/** One finding for a row and the sheet that it takes. */
function namedSheetFindings(faults: readonly NamedSheetFault[]): readonly Finding[] {
  const groups = new Map<string, NamedSheetFault[]>();
  for (const fault of faults) {
    const key = [fault.at.sheet, fault.name, fault.sheet].join('|');
    groups.set(key, [...(groups.get(key) ?? []), fault]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { at, name, sheet, expected, actual } = first;
    const finding = readingFinding(rowTakesOtherSheet, sheetPath(at), {
      label: name,
      sheet,
      expected,
      actual,
    });
    return [withAmounts({ ...finding, also: others.map((one) => sheetPath(one.at)) }, expected, actual)];
  });
}

/** Plans that do not cover the costs of their budget: one finding for each plan. */
export function coverFindings(plans: readonly (readonly CoverFault[])[]): readonly Finding[] {
  return plans.flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { column, financed, spent } = first;
    const finding = readingFinding(financingDiffersFromBudget, sheetPath(first.financing), {
      ...(column !== undefined && { column }),
      financing: financed,
      costs: spent,
      others: others.flatMap((one) => one.column ?? []),
    });
    const also = [first.costs, ...others.flatMap((one) => [one.financing, one.costs])].map(sheetPath);
    return [withAmounts({ ...finding, also }, spent, financed)];
  });
}

/** Errors, circles, and stored results that are missing or no longer what the formula gives. */
export function resultFindings({ errors, circular, stale, missing }: FormulaResults): readonly Finding[] {
  const findings: Finding[] = errors.map(({ error, others, ...at }) =>
    readingFinding(formulaError, sheetPath(at), { cell: toAddress(at.row, at.column), error, others }),
  );
  const [circle, ...round] = circular;
  if (circle !== undefined) {
    const cell = toAddress(circle.row, circle.column);
    findings.push({
      ...readingFinding(formulaCircular, sheetPath(circle), { cell }),
      also: round.slice(0, 40).map(sheetPath),
    });
  }
  const [old, ...more] = stale;
  if (old !== undefined) {
    const amounts = { shown: Math.round(old.shown * 100), computed: Math.round(old.computed * 100) };
    const finding = readingFinding(storedResultStale, sheetPath(old), {
      cell: toAddress(old.row, old.column),
      ...amounts,
      others: more.length,
    });
    findings.push(
      withAmounts({ ...finding, also: more.slice(0, 40).map(sheetPath) }, amounts.computed, amounts.shown),
    );
  }
  const [empty] = missing;
  if (empty !== undefined)
    findings.push(readingFinding(storedResultsMissing, sheetPath(empty), { cells: missing.length }));
  return findings;
}
