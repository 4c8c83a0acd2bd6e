import { evaluateForms } from '@eurakit/core/forms';
import type { Evaluation } from '@eurakit/core/read';
import { evaluateWorkbook } from '@eurakit/core/workbook';
import { contextOf } from './context-of.js';
import type { Book } from './questions.js';

/** A workbook evaluated as ours where it holds our forms, else by the tables recognised in it. */
export function evaluateBook({ snapshot, given, map }: Book): Evaluation {
  const context = contextOf(given);
  return (
    evaluateForms(snapshot, { context }) ??
    evaluateWorkbook(snapshot, { context, ...(map !== undefined && { map }) })
  );
}
