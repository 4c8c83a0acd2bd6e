import { parseAddress } from '../grid/address.js';
import type { SheetIndex } from '../grid/sheet-index.js';
import { parsePlanYear } from '../values/period.js';
import type { BindingEntry, BindingProblem } from './binding-problem.js';
import type { Field } from './field.js';
import { isSameLabel, onlyPlaceOf, type PlacedText, textAt } from './label-text.js';
import { labelsBeside } from './labels-beside.js';

/** What around a cell no longer reads as it did when the cell was bound. */
export function labelProblems(
  entry: BindingEntry,
  sheet: SheetIndex,
  at: { readonly row: number; readonly column: number },
): readonly BindingProblem[] {
  const beside = labelsBeside(sheet, at.row, at.column);
  const { label, labelCell, heading, headingCell } = entry;
  return [
    ...differing('label', label, placed(sheet, labelCell) ?? beside?.label ?? nothing(entry.cell)),
    ...(heading === undefined
      ? []
      : differing('heading', heading, placed(sheet, headingCell) ?? beside?.heading ?? nothing(entry.cell))),
  ];

  function differing(
    part: 'label' | 'heading',
    expected: string,
    { text: found, cell }: PlacedText,
  ): readonly BindingProblem[] {
    if (isSameLabel(expected, found)) return [];
    const now = onlyPlaceOf(sheet, expected);
    return [
      { kind: 'label-differs', entry, part, at: cell, expected, found, ...(now !== undefined && { now }) },
    ];
  }
}

/** A heading that says a year says the one that the field has in this project. */
export function yearProblem(entry: BindingEntry, field: Field): BindingProblem | undefined {
  const heading = parsePlanYear(entry.heading ?? '')?.year;
  if (heading === undefined || field.year === undefined || heading === field.year) return undefined;
  return { kind: 'other-year', entry, heading, year: field.year };
}

function placed(sheet: SheetIndex, cell: string | undefined): PlacedText | undefined {
  const at = cell === undefined ? undefined : parseAddress(cell);
  return at === undefined ? undefined : textAt(sheet, at.row, at.column);
}

const nothing = (cell: string): PlacedText => ({ text: '', cell });
