import { parseAmount } from '@eurakit/core';
import { type Evaluated, evaluate } from '@eurakit/core/read';
import type { Given } from '@eurakit/core/workbook';
import { contextOf } from './context-of.js';
import type { PastedTable } from './questions.js';
import { toldFinding } from './told-finding.js';

/** Reads and checks a table that was pasted as text, tab-separated or as it comes out of a PDF. */
export function pasteTable({ text, given }: { readonly text: string; readonly given: Given }): PastedTable {
  const { readable, findings, tables } = evaluate({ text }, { context: contextOf(given) });
  return { kind: 'table', readable, findings: findings.map(toldFinding), cells: tables.flatMap(cellsOf) };
}

/** Heading and rows of a recognised table as they may stand on a sheet; amounts as numbers. */
function cellsOf({ reading }: Evaluated): readonly (readonly (string | number | undefined)[])[] {
  if (reading === undefined) return [];
  const { frame } = reading;
  const heading = frame.columns.map(({ heading }) => heading.text.trim());
  const body = frame.body.map((row) => frame.columns.map(({ index }) => cellValue(row[index]?.text ?? '')));
  return [heading, ...body];
}

function cellValue(text: string): string | number | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  const amount = parseAmount(written);
  return amount === undefined ? written : Number(`${amount}e-2`);
}
