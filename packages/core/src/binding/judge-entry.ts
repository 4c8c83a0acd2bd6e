import { parseAddress } from '../grid/address.js';
import { type SheetIndex, sheetKey } from '../grid/sheet-index.js';
import type { CellValue, Snapshot } from '../grid/snapshot.js';
import type { CellChange } from '../grid/workbook.js';
import type { Language } from '../words/language.js';
import type { BindingEntry, BindingProblem } from './binding-problem.js';
import { cellContent } from './cell-content.js';
import type { Field } from './field.js';
import type { FoundField } from './find-field.js';
import { labelProblems, yearProblem } from './label-problems.js';

/** A bound cell, what stands in it, and the change that puts its field there. */
export type BoundChange = {
  readonly entry: BindingEntry;
  readonly field: Field;
  readonly before: CellValue;
  readonly change: CellChange;
};

/** The number format of a cell, where it is known. */
export type FormatAt = (sheet: string, row: number, column: number) => string | undefined;

/** `formatAt` knows the formats of cells that are still empty, which a snapshot does not. */
export type BindingOptions = {
  readonly language: Language;
  readonly formatAt?: FormatAt | undefined;
};

/** One of the three: why its cell cannot be filled, what fills it, or that the project has nothing for it. */
export type Judged = {
  readonly problems?: readonly BindingProblem[];
  readonly bound?: BoundChange;
  readonly absent?: { readonly entry: BindingEntry; readonly before: CellValue };
};

/** The form that is to be filled. */
export type FormAround = {
  readonly sheets: ReadonlyMap<string, SheetIndex>;
  readonly snapshot: Snapshot;
  readonly options: BindingOptions;
};

/** What becomes of one entry. Labels are compared also where the project lacks the field: the form is the same. */
export function judgeEntry(entry: BindingEntry, found: FoundField, around: FormAround): Judged {
  const name: readonly BindingProblem[] =
    found.kind === 'unknown' ? [{ kind: 'unknown-field', entry, nearest: found.nearest }] : [];
  const sheet = around.sheets.get(sheetKey(entry.sheet));
  const address = [entry.cell, entry.labelCell, entry.headingCell].find(
    (one) => one !== undefined && parseAddress(one) === undefined,
  );
  const at = parseAddress(entry.cell);
  if (sheet === undefined)
    return {
      problems: [
        ...name,
        { kind: 'sheet-missing', entry, sheets: around.snapshot.sheets.map((one) => one.name) },
      ],
    };
  if (address !== undefined || at === undefined)
    return { problems: [...name, { kind: 'outside-sheet', entry, address: address ?? entry.cell }] };
  const there = sheet.at(at.row, at.column);
  const form: readonly BindingProblem[] = [
    ...name,
    ...labelProblems(entry, sheet, at),
    ...(there?.formula === undefined ? [] : [{ kind: 'formula' as const, entry, formula: there.formula }]),
  ];
  if (found.kind !== 'found')
    return form.length > 0 ? { problems: form } : { absent: { entry, before: there?.value } };
  const place = { sheet: sheet.sheet.name, ...at };
  return withField(entry, found, form, { place, before: there?.value, format: there?.format }, around);
}

type There = {
  readonly place: Pick<CellChange, 'sheet' | 'row' | 'column'>;
  readonly before: CellValue;
  readonly format: string | undefined;
};

function withField(
  entry: BindingEntry,
  { field, value }: Extract<FoundField, { readonly kind: 'found' }>,
  form: readonly BindingProblem[],
  { place, before, format }: There,
  { options, snapshot: { dateSystem } }: FormAround,
): Judged {
  const year = yearProblem(entry, field);
  const shown = format ?? options.formatAt?.(place.sheet, place.row, place.column);
  const content = cellContent(value, {
    unit: entry.unit,
    format: shown,
    dateSystem,
    language: options.language,
  });
  const problems = [...form, ...(year === undefined ? [] : [year])];
  if (!content.ok) return { problems: [...problems, { entry, ...content.problem }] };
  if (problems.length > 0) return { problems };
  return { bound: { entry, field, before, change: { ...place, value: content.value } } };
}
