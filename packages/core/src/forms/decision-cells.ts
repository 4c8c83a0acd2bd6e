import type { StatedRow } from '../calculate/figure-table.js';
import { toAddress } from '../grid/address.js';
import type { CellStyle } from '../grid/new-workbook.js';
import { yearText } from '../input/table-to-draft.js';
import { CHOICE_WORDS, FORM_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { changeText } from './cell-values.js';
import { figureFor, totalFor } from './decision-figures.js';
import type { DecisionRow, Version } from './decision-rows.js';
import type { CellAt, FormCell } from './form-sheet.js';
import { decisionMark } from './read-decision.js';
import { STYLES } from './styles.js';

/** A budget or plan in its versions, oldest first. */
export type DecisionTable = {
  readonly title: string;
  readonly versions: readonly Version<StatedRow>[];
  readonly rows: readonly DecisionRow[];
  readonly format: string;
  readonly language: Language;
  readonly places: ReadonlyMap<string, CellAt>;
};

/** A table from a row on: its title, the versions over their years, the rows, and what the last version changed. */
export function decisionCells(table: DecisionTable, top: number): readonly FormCell[] {
  const { title, versions, rows, language } = table;
  const starts = versions.map((_, nth) =>
    versions.slice(0, nth).reduce((so, { years }) => so + years.length + 1, 1),
  );
  const offsets = versions.map(
    (_, nth) =>
      new Map(
        rows.flatMap((row, offset) => {
          const index = row.rows.get(nth);
          return index === undefined ? [] : [[index, offset] as const];
        }),
      ),
  );
  const right = { ...STYLES.heading, horizontal: 'right' } as const;
  const change = 1 + versions.reduce((so, { years }) => so + years.length + 1, 0);
  const hasChange = versions.length > 1;
  const last = hasChange ? change : change - 1;
  const blank = Array.from({ length: last }, (_, nth) => nth + 1);
  return [
    { row: top, column: 0, value: title, style: STYLES.section },
    ...blank.map((column) => ({ row: top, column, style: STYLES.section })),
    ...versions.map(
      ({ version, figures }, nth): FormCell => ({
        row: top + 1,
        column: starts[nth] ?? 1,
        value: versionText(version, language),
        style: { ...STYLES.caption, bold: true },
        ...(figures.at.length === 2 && { path: figures.at }),
      }),
    ),
    { row: top + 2, column: 0, style: STYLES.heading },
    ...versions.flatMap(({ years }, nth) =>
      [...years.map(yearText), FORM_WORDS.total[language]].map(
        (value, column): FormCell => ({
          row: top + 2,
          column: (starts[nth] ?? 1) + column,
          value,
          style: { ...right, ...(typeof value === 'number' && { format: '0' }) },
        }),
      ),
    ),
    ...(hasChange
      ? [{ row: top + 2, column: change, value: FORM_WORDS.change[language], style: right }]
      : []),
    ...rows.flatMap((row, nth) =>
      rowCells(table, row, {
        top: top + 3,
        at: top + 3 + nth,
        starts,
        offsets,
        change: hasChange ? change : undefined,
      }),
    ),
  ];
}

/** `hyväksytty`, `muutos 2`; without a version the figures of the workbook as they are. */
function versionText(version: Version<StatedRow>['version'], language: Language): string {
  if (version === 'applied' || version === 'approved') return CHOICE_WORDS.version[version][language];
  return version === undefined ? FORM_WORDS.current[language] : changeText(version, language);
}

/**
 * Where a row stands: the first row of its table, its own, the first columns of the versions, in which row under the
 * first each row of a version stands, and the column of what changed.
 */
type Layout = {
  readonly top: number;
  readonly at: number;
  readonly starts: readonly number[];
  readonly offsets: readonly ReadonlyMap<number, number>[];
  readonly change: number | undefined;
};

/** The total of a version that has the row, in cents where it is known, and where it stands. */
type Total = { readonly cents: number | undefined; readonly address: string } | undefined;

function rowCells(
  { versions, format, places }: DecisionTable,
  row: DecisionRow,
  { top, at, starts, offsets, change }: Layout,
): readonly FormCell[] {
  const style = styleOf(row);
  const totals: Total[] = [];
  const figures = versions.flatMap((version, nth): readonly FormCell[] => {
    const [index, left] = [row.rows.get(nth), starts[nth] ?? 1];
    const onSheet = { top, left, offsets: offsets[nth] ?? new Map<number, number>() };
    const years = version.years.map((year) => figureFor(version, index, year, onSheet, places));
    const total = totalFor(version, index, onSheet, places);
    const address = toAddress(at, left + years.length);
    totals.push(index === undefined ? undefined : { cents: total.cents, address });
    return [...years, total.figure].map(({ value, formula, path }, column) => ({
      row: at,
      column: left + column,
      value,
      formula,
      style: {
        ...style,
        horizontal: 'right',
        format,
        ...(path !== undefined && formula === undefined && { fill: STYLES.input.fill }),
        ...(column === years.length && { bold: true as const }),
      },
      ...(path !== undefined && { path, mark: decisionMark(path), number: 'amount' as const }),
    }));
  });
  const label: FormCell = {
    row: at,
    column: 0,
    value: row.label,
    style: { ...style, wrap: true, indent: row.depth },
  };
  if (change === undefined) return [label, ...figures];
  const [before, now] = totals.slice(-2);
  return [
    label,
    ...figures,
    {
      row: at,
      column: change,
      style: { ...style, horizontal: 'right', format },
      ...(before !== undefined && now !== undefined && changed(before, now)),
    },
  ];
}

/** What the newer total is more than the older; nothing while one of them is not filled in. */
function changed(
  before: NonNullable<Total>,
  now: NonNullable<Total>,
): { readonly value: number | string; readonly formula: string } {
  const cells = `${before.address},${now.address}`;
  return {
    value: before.cents === undefined || now.cents === undefined ? '' : (now.cents - before.cents) / 100,
    formula: `IF(COUNT(${cells})=2,ROUND(${now.address}-${before.address},2),"")`,
  };
}

function styleOf({ role }: DecisionRow): CellStyle {
  if (role === 'group') return STYLES.group;
  return role === 'total' ? STYLES.total : STYLES.computed;
}
