import { readingFinding } from '../check/check.js';
import { columnsBesideTable } from '../check/reading/columns-beside-table.js';
import { columnsNotRecognised } from '../check/reading/columns-not-recognised.js';
import { noTotalRow } from '../check/reading/no-total-row.js';
import { readingAmbiguous } from '../check/reading/reading-ambiguous.js';
import { roundedFigures } from '../check/reading/rounded-figures.js';
import { rowsLeftOut } from '../check/reading/rows-left-out.js';
import { totalAssumed } from '../check/reading/total-assumed.js';
import type { TableReading } from '../input/recognise/recognise.js';
import type { Finding } from '../model/finding.js';
import type { Project } from '../model/project.js';

/** What a person should know of how a table was read. */
export function readingFindings(
  { columns, rows, structure }: TableReading,
  { financing, tables }: Project,
): readonly Finding[] {
  const at = financing === undefined ? ['tables', 0] : ['financing'];
  const findings: Finding[] = [];
  const headings = (kind: 'unknown' | 'beside'): readonly string[] =>
    columns.filter(({ meaning }) => meaning.kind === kind).map(({ heading }) => heading.text.trim());
  const [unknown, beside] = [headings('unknown'), headings('beside')];
  const total = rows[structure.total ?? -1]?.label.name;
  if (unknown.length > 0) findings.push(readingFinding(columnsNotRecognised, at, { headings: unknown }));
  if (beside.length > 0) findings.push(readingFinding(columnsBesideTable, at, { headings: beside }));
  const sums = structure.total !== undefined || structure.top.some(({ parts }) => parts.length > 0);
  if (!sums && rows.length > 2) findings.push(readingFinding(noTotalRow, at, { rows: rows.length }));
  if (structure.assumed && total !== undefined)
    findings.push(readingFinding(totalAssumed, at, { label: total }));
  if (structure.ambiguous) findings.push(readingFinding(readingAmbiguous, at, {}));
  if (structure.leftOut.length > 0) {
    findings.push(
      readingFinding(rowsLeftOut, at, {
        labels: structure.leftOut.map((row) => rows[row]?.label.name ?? ''),
      }),
    );
  }
  const step = (financing ?? tables[0])?.resolution ?? 1;
  if (step > 1) findings.push(readingFinding(roundedFigures, at, { step }));
  return findings;
}
