import { type Evaluated, type Evaluation, evaluate } from '@eurakit/core/read';
import { findingText } from '@eurakit/core/render';
import { openXlsx } from '@eurakit/core/xlsx';
import { parseHtml } from '../../packages/cli/src/html-parser.js';
import { evaluateWorkbook } from '../../packages/core/src/pipeline/evaluate-workbook.js';
import { rangeText, rectangle, union } from './places.js';
import type { Found, ReadTable } from './score.js';
import { type Book, bookBytes } from './truth.js';

/** What is found in a book, and which tables are recognised in it. */
export async function evaluated(book: Book): Promise<{
  readonly findings: readonly Found[];
  readonly tables: readonly ReadTable[];
}> {
  const { findings, tables } = await evaluation(book);
  return {
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      where: finding.where,
      also: finding.alsoWhere,
      message: findingText(finding, 'en').message,
    })),
    tables: tables.flatMap((table) => readTable(table) ?? []),
  };
}

async function evaluation(book: Book): Promise<Evaluation> {
  const bytes = bookBytes(book);
  if (!book.file.endsWith('.xlsx')) return evaluate({ bytes }, { name: book.file, html: parseHtml });
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(`${book.file}: ${JSON.stringify(opened.problem)}`);
  return evaluateWorkbook(await opened.workbook.read());
}

/** The sheet and the range that the headings and rows of a recognised table lie in. */
function readTable({ reading }: Evaluated): ReadTable | undefined {
  if (reading === undefined) return undefined;
  const headings = reading.columns.map(({ heading }) => heading.place);
  const rows = reading.rows.flatMap(({ at, cells }) => [at, ...cells].map(({ place }) => place));
  const places = [...headings, ...rows];
  const cells = places.flatMap(({ cell }) => (cell === undefined ? [] : (rectangle(cell) ?? [])));
  const [first, ...others] = cells;
  if (first === undefined) return undefined;
  const range = rangeText(others.reduce(union, first));
  const sheet = places[0]?.sheet;
  return sheet === undefined ? { range } : { sheet, range };
}
