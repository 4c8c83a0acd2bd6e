import { readingFinding } from '../check/check.js';
import { tableNotFound } from '../check/reading/table-not-found.js';
import { contextMissing } from '../check/rules/project/context-missing.js';
import { noTableOnSheets } from '../check/workbook/no-table-on-sheets.js';
import type { CellAt } from '../grid/linear-formula.js';
import { cellKey, type Recalculated, recalculate } from '../grid/recalculate.js';
import { indexSheet, indexSnapshot, sheetKey } from '../grid/sheet-index.js';
import type { SheetCell, Snapshot } from '../grid/snapshot.js';
import { columnFaults } from '../input/workbook/column-patterns.js';
import { coverFaults } from '../input/workbook/covered-costs.js';
import { noisyCells } from '../input/workbook/float-noise.js';
import { quietFaults } from '../input/workbook/formula-faults.js';
import { patternFaults } from '../input/workbook/formula-patterns.js';
import { type FormulaResults, formulaResults } from '../input/workbook/formula-results.js';
import { hoursFaults, yearlyHours } from '../input/workbook/hours.js';
import { namedSheetFaults } from '../input/workbook/named-sheets.js';
import { productFaults } from '../input/workbook/products.js';
import { type Settled, settle } from '../input/workbook/settle.js';
import { shortSums } from '../input/workbook/short-sums.js';
import { hiddenDecimals } from '../input/workbook/shown-figures.js';
import { type SheetTable, summaryFaults } from '../input/workbook/summary-sheets.js';
import { tableCells, type WorkbookTable } from '../input/workbook/workbook-table.js';
import type { Finding } from '../model/finding.js';
import { type Evaluated, type LocatedFinding, located } from './evaluate-table.js';
import { type Evaluation, unreadable } from './evaluation.js';
import { quietFindings } from './quiet-findings.js';
import { readWorkbook, type WorkbookOptions } from './read-workbook.js';
import { columnFindings, shortSumFindings, shownFindings, workFindings } from './sheet-findings.js';
import { toldOnce } from './told-once.js';
import {
  coverFindings,
  patternFindings,
  placeOnSheet,
  resultFindings,
  settledFindings,
  summaryFindings,
} from './workbook-findings.js';

/**
 * A workbook as a person keeps it to what is wrong with it, at sheet and cell. Its formulas are computed anew; what
 * is wrong with them is told at their cells, and the rest is checked as if they were right. Never throws for data.
 */
export function evaluateWorkbook(snapshot: Snapshot, options: WorkbookOptions = {}): Evaluation {
  const computed = recalculate(snapshot);
  const readings = readWorkbook(snapshot, computed, options);
  const written = readings.flatMap(({ tables }) => tables);
  if (written.length === 0 && !hasFigures(snapshot))
    return unreadable([readingFinding(tableNotFound, [], {})]);
  const index = indexSnapshot(snapshot);
  const cellOf = ({ sheet, row, column }: CellAt): SheetCell | undefined =>
    index.get(sheetKey(sheet))?.at(row, column);
  const settled = settle(written.flatMap(workbookTables), snapshot, cellOf);
  const tables = readWorkbook(snapshot, settled.computed, options, readings).flatMap((sheet) => sheet.tables);
  const checked = tables.flatMap(workbookTables);
  const sources = { snapshot, computed: settled.computed, cellOf };
  const patterns = checked.flatMap((of) => patternFaults(of, sources).map((fault) => ({ ...fault, of })));
  const named = checked.flatMap((of) => namedSheetFaults(of, sources));
  const visible = sheetTables(snapshot, tables);
  const own = [
    ...settledFindings(settled),
    ...patternFindings(patterns),
    ...summaryFindings(summaryFaults(visible), named),
    ...coverFindings(coverFaults(visible)),
    ...shownFindings(
      checked.flatMap((of) => (of.isMoney && hiddenDecimals(of, settled.computed, cellOf)) || []),
    ),
    ...sheetFindings(snapshot, settled, tables, patterns),
    ...checked.flatMap((of) =>
      quietFindings(of, quietFaults(of, sources), noisyCells(of, settled.computed, cellOf)),
    ),
    ...resultFindings(leastStale(snapshot, computed)),
  ];
  return tables.length === 0 ? withoutTables(snapshot, own) : toEvaluation(written, tables, own);
}

/** What whole sheets show, tables of hours too: columns of one formula, products, hours. */
function sheetFindings(
  { sheets }: Snapshot,
  settled: Settled,
  tables: readonly Evaluated[],
  told: readonly CellAt[],
): readonly Finding[] {
  const known = new Set(
    [...told, ...settled.faults.map(({ at }) => at)].map((at) => cellKey(at.sheet, at.row, at.column)),
  );
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  const columns = visible.flatMap((sheet) => columnFaults(sheet, settled.computed));
  const work = visible.flatMap((sheet) => {
    const own = tables.flatMap(
      ({
        reading,
        locate,
        project,
        figures: {
          tables: [table],
        },
      }) =>
        reading !== undefined &&
        table !== undefined &&
        locate(table.at).sheet === sheet.name &&
        project !== undefined
          ? [reading]
          : [],
    );
    const most = yearlyHours(sheet);
    const hours = most === undefined ? [] : own.flatMap((reading) => hoursFaults(reading, most));
    return workFindings(own.flatMap(productFaults), hours);
  });
  const sums = new Set(tables.flatMap(workbookTables).flatMap(sumKeys));
  const short = visible.flatMap((sheet) => shortSums(indexSheet(sheet), settled.computed));
  return [
    ...columnFindings(columns.filter((at) => !known.has(cellKey(at.sheet, at.row, at.column)))),
    ...shortSumFindings(short.filter((at) => !sums.has(cellKey(at.sheet, at.row, at.column)))),
    ...work,
  ];
}

/** The cells of sums that are compared with what the table says they add. */
function sumKeys(of: WorkbookTable): readonly string[] {
  const cells = tableCells(of);
  return of.table.sums.flatMap(({ total }) => cells.get(total)?.key ?? []);
}

/** Programs differ in how they round halves; what one of them would store is not stale. */
function leastStale(snapshot: Snapshot, computed: Recalculated): FormulaResults {
  const results = formulaResults(snapshot, computed);
  if (results.stale.length === 0) return results;
  const others = formulaResults(snapshot, recalculate(snapshot, new Map(), 'as-stored'));
  return others.stale.length < results.stale.length ? others : results;
}

function hasFigures({ sheets }: Snapshot): boolean {
  return sheets.some(
    ({ rows, visibility }) =>
      visibility === 'visible' &&
      rows.some(({ cells }) => cells.some(({ value }) => typeof value === 'number')),
  );
}

/** Every table has formulas, of hours and participants too; only in tables of money a typed sum must be one. */
function workbookTables({ figures, locate, kind }: Evaluated): readonly WorkbookTable[] {
  return figures.tables.map((table) => ({ table, locate, isMoney: kind !== 'other' }));
}

/** The tables on sheets that people see; hidden ones keep older versions. */
function sheetTables({ sheets }: Snapshot, tables: readonly Evaluated[]): readonly SheetTable[] {
  const visible = new Set(sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : [])));
  return tables.flatMap((evaluated) =>
    workbookTables(evaluated).flatMap((table) => {
      const { sheet } = evaluated.locate(table.table.at);
      return sheet === undefined || !visible.has(sheet) ? [] : [{ ...table, sheet, kind: evaluated.kind }];
    }),
  );
}

/** Only the formulas of the sheets could be checked, and that is told. */
function withoutTables({ sheets }: Snapshot, own: readonly Finding[]): Evaluation {
  const names = sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
  const findings = [...own, readingFinding(noTableOnSheets, ['sheets', names[0] ?? ''], { sheets: names })];
  return { readable: true, findings: findings.map((finding) => located(finding, placeOnSheet)), tables: [] };
}

/** The project is what was written; the findings are of the figures that the formulas should give. */
function toEvaluation(
  written: readonly Evaluated[],
  tables: readonly Evaluated[],
  own: readonly Finding[],
): Evaluation {
  const placed = own.map((finding) => located(finding, placeOnSheet));
  const sheetOf = ({ locate, figures }: Evaluated): string | undefined =>
    locate(figures.tables[0]?.at ?? []).sheet;
  const said = new Set<string>();
  const shown = tables.map((table, nth) => {
    const before = written[nth];
    const { project, figures } = before !== undefined && tables.length === written.length ? before : table;
    const isFirst = tables.findIndex((other) => sheetOf(other) === sheetOf(table)) === nth;
    const onSheet = placed.filter(({ where }) =>
      where.sheet === sheetOf(table)
        ? isFirst
        : nth === 0 && !tables.some((other) => sheetOf(other) === where.sheet),
    );
    const findings = toldOnce(onSheet, table.findings).filter((finding) => isNew(finding, said));
    return { ...table, project, figures, findings };
  });
  const [first] = shown;
  return {
    readable: true,
    ...(first !== undefined && { project: first.project, figures: first.figures }),
    findings: shown.flatMap((table) => table.findings),
    tables: shown,
  };
}

/** What was not given is not given to any of the tables: said once. */
function isNew({ code, args }: LocatedFinding, said: Set<string>): boolean {
  if (code !== contextMissing.code) return true;
  const key = JSON.stringify(args);
  if (said.has(key)) return false;
  said.add(key);
  return true;
}
