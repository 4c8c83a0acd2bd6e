import { cellPath, type StatedRow } from '../calculate/figure-table.js';
import { toAddress } from '../grid/address.js';
import type { CellStyle } from '../grid/new-workbook.js';
import { yearText } from '../input/table-to-draft.js';
import type { Path } from '../model/finding.js';
import type { PlanYear } from '../values/period.js';
import { CHOICE_WORDS, FORM_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { amountContent, changeText } from './cell-values.js';
import { type DecisionRow, statedFor, type Version } from './decision-rows.js';
import { addedUp, type Figure, figureOf } from './financing-sums.js';
import { type CellAt, type FormCell, referenceTo } from './form-sheet.js';
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
      rowCells(table, row, top + 3 + nth, starts, hasChange ? change : undefined),
    ),
  ];
}

/** `hyväksytty`, `muutos 2`; without a version the figures of the workbook as they are. */
function versionText(version: Version<StatedRow>['version'], language: Language): string {
  if (version === 'applied' || version === 'approved') return CHOICE_WORDS.version[version][language];
  return version === undefined ? FORM_WORDS.current[language] : changeText(version, language);
}

/** The total of a version that has the row, in cents where it is known, and where it stands. */
type Total = { readonly cents: number | undefined; readonly address: string } | undefined;

function rowCells(
  { versions, format, places }: DecisionTable,
  row: DecisionRow,
  at: number,
  starts: readonly number[],
  change: number | undefined,
): readonly FormCell[] {
  const style = styleOf(row);
  const totals: Total[] = [];
  const figures = versions.flatMap((version, nth): readonly FormCell[] => {
    const [index, left] = [row.rows.get(nth), starts[nth] ?? 1];
    const years = version.years.map((year) => figureFor(version, index, year, places));
    const total = totalFor(version, index, { at, left }, places);
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
        ...(path !== undefined && { fill: STYLES.input.fill }),
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

/** A figure of the sheet; one that stands nowhere else in the workbook has its path, and is read from here. */
type DecisionFigure = Figure & { readonly path?: Path };

/** What the workbook itself says is shown from its cell; what was decided before is the figure as it was. */
function figureFor(
  version: Version<StatedRow>,
  row: number | undefined,
  year: PlanYear | 'total',
  places: ReadonlyMap<string, CellAt>,
): DecisionFigure {
  const found = statedFor(version, row, year);
  if (found === undefined || row === undefined) return { value: undefined, isSum: false };
  const value = amountContent(found.amount);
  const { figures } = version;
  const path = cellPath(figures, row * figures.width + found.column);
  const reference = referenceTo(places, path);
  if (reference === undefined) return { value, isSum: false, path };
  return { value: value ?? '', formula: `IF(${reference}="","",${reference})`, isSum: true };
}

/** A total that nobody states is the sum of its years. */
function totalFor(
  version: Version<StatedRow>,
  row: number | undefined,
  { at, left }: { readonly at: number; readonly left: number },
  places: ReadonlyMap<string, CellAt>,
): { readonly figure: DecisionFigure; readonly cents: number | undefined } {
  const stated = statedFor(version, row, 'total')?.amount;
  if (stated !== undefined && stated.kind !== 'blank') {
    const figure = figureFor(version, row, 'total', places);
    return { figure, cents: stated.kind === 'amount' ? stated.cents : undefined };
  }
  const amounts = version.years.flatMap((year) => statedFor(version, row, year)?.amount ?? []);
  if (amounts.length === 0) return { figure: { value: undefined, isSum: false }, cents: undefined };
  const areas = [`${toAddress(at, left)}:${toAddress(at, left + version.years.length - 1)}`];
  const added = addedUp(amounts);
  return {
    figure: figureOf(undefined, { amounts, areas }),
    cents: added.kind === 'amount' ? added.cents : undefined,
  };
}

function styleOf({ role }: DecisionRow): CellStyle {
  if (role === 'group') return STYLES.group;
  return role === 'total' ? STYLES.total : STYLES.computed;
}
