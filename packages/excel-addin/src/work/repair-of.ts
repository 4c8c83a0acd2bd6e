import { cents, parseAmount } from '@eurakit/core';
import type { Evaluated, LocatedFinding } from '@eurakit/core/read';
import { amountInUnit, type CellChange, cellAt, parseArea, type Snapshot } from '@eurakit/core/workbook';

/**
 * The number that would set an error right at its own cell: only where that cell holds, as a number or as text, the
 * very amount that is told to be wrong, or nothing where the sums tell what is missing. Formulas, and what may be meant
 * so, are left to people.
 */
export function repairOf(
  finding: LocatedFinding,
  { project, reading }: Evaluated,
  { sheets }: Snapshot,
): CellChange | undefined {
  const { actual, severity, code } = finding;
  const expected = wanted(finding);
  const { sheet: name, cell: address } = finding.where;
  const area = address === undefined ? undefined : parseArea(address);
  const sheet = sheets.find((one) => one.name === name);
  if (severity !== 'error' || expected === undefined || sheet === undefined || area === undefined)
    return undefined;
  const cell = cellAt(sheet, area.top, area.left);
  const unit = project.financing?.unit ?? reading?.unit ?? '1';
  const holds = (value: unknown): boolean =>
    typeof value === 'string'
      ? parseAmount(value) === (actual ?? expected)
      : actual === undefined
        ? value === undefined && code === 'amount-against-sums'
        : value === amountInUnit(cents(actual), unit);
  if (cell?.formula !== undefined || !holds(cell?.value)) return undefined;
  const value = amountInUnit(cents(expected), unit);
  return { sheet: sheet.name, row: area.top, column: area.left, value };
}

/** The amount that is to stand there; a number that stands as text is to stand there as a number. */
function wanted({ code, args, expected }: LocatedFinding): number | undefined {
  return code === 'text-number' && typeof args.amount === 'number' ? args.amount : expected;
}
