import type { EvaluationRow } from '../model/evaluation-matrix.js';
import { REPORT_TITLES } from '../render/report-tables.js';
import type { LineColumn, LineLayout } from './line-sheet.js';

/** A row of the evaluation matrix; none where a sub-project has no rows. */
type EvaluationLine = { readonly row?: number; readonly cells?: EvaluationRow };

/** The sheet *Arviointi*: questions, methods and strategies. */
export const EVALUATION: LineLayout<EvaluationLine> = {
  id: 'evaluation',
  columns: [column('questions', 0), column('methods', 1), column('strategies', 2)],
  linesOf: ({ evaluation }) =>
    evaluation.length === 0 ? [{}] : evaluation.map((cells, row) => ({ row, cells })),
};

function column(id: keyof EvaluationRow, nth: 0 | 1 | 2): LineColumn<EvaluationLine> {
  const { fi, sv, en } = REPORT_TITLES;
  return {
    id,
    word: {
      fi: fi.evaluationColumns[nth],
      sv: sv.evaluationColumns[nth],
      en: en.evaluationColumns[nth],
    },
    width: { least: 44, most: 70 },
    write: ({ cells }) => cells?.[id],
    path: ({ row }) =>
      row === undefined ? undefined : ['evaluation', row, ...(id === 'questions' ? [] : [id])],
  };
}
