import { formSheets } from '@eurakit/core/forms';
import { type Evaluated, toMapFile } from '@eurakit/core/read';
import { type GoalCoverage, goalCoverage } from '@eurakit/core/report';
import { givenContext, parseArea } from '@eurakit/core/workbook';
import { euraFunctionCells } from '../functions/eura-calls.js';
import type { SheetPlace } from '../pane/pane-host.js';
import { evaluateBook } from './evaluate-book.js';
import type { Book, Checked, FoundAt, TableSeen } from './questions.js';
import { repairOf } from './repair-of.js';
import { toldFinding } from './told-finding.js';

/** Checks a workbook: what was recognised where, and everything found. */
export function checkBook(book: Book): Checked {
  const { readable, tables, findings } = evaluateBook(book);
  const found = tables.flatMap((table, nth) =>
    table.findings.map((finding): FoundAt => {
      const repair = repairOf(finding, table, book.snapshot);
      return { ...toldFinding(finding), table: nth, ...(repair !== undefined && { repair }) };
    }),
  );
  return {
    readable,
    tables: tables.map(tableSeen),
    forms: formSheets(book.snapshot),
    findings:
      tables.length === 0 ? findings.map((finding) => ({ ...toldFinding(finding), table: 0 })) : found,
    coverage: coverageOf(tables),
    functionCells: euraFunctionCells(book.snapshot).length,
    unread: givenContext(book.given).unread,
  };
}

/** The map of sub-goals × sub-projects of a workbook of our forms; none where there is nothing to show. */
function coverageOf(tables: readonly Evaluated[]): GoalCoverage | undefined {
  const [first] = tables;
  const coverage = first === undefined ? undefined : goalCoverage(first.project);
  return coverage === undefined || coverage.subGoals.length === 0 || coverage.subProjects.length === 0
    ? undefined
    : coverage;
}

function tableSeen(table: Evaluated): TableSeen {
  const { kind, project, reading } = table;
  return {
    kind: kind === 'project' && project.financing !== undefined ? 'financing-plan' : kind,
    at: beginning(table),
    years: project.financing?.years.map(({ year }) => year) ?? [],
    map: reading === undefined ? undefined : toMapFile([{ reading }]).tables[0],
    holdsPlan: project.financing !== undefined,
  };
}

/** The cell at the upper left corner of what was recognised. */
function beginning({ reading, locate }: Evaluated): SheetPlace | undefined {
  const { sheet, cell } = reading?.columns[0]?.heading.place ?? locate(['financing', 'rows', 0, 'label']);
  const area = cell === undefined ? undefined : parseArea(cell);
  return sheet === undefined || cell === undefined || area === undefined ? undefined : { sheet, cell };
}
