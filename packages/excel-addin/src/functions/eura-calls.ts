import { type Snapshot, toAddress } from '@eurakit/core/workbook';

/** A cell whose formula calls a function of ours. */
export type FunctionCell = {
  readonly sheet: string;
  /** `C5`. */
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
};

/** The cells that need eurakit to be computed: to be told of before a workbook goes to people who lack it. */
export function euraFunctionCells({ sheets }: Snapshot): readonly FunctionCell[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ index, cells }) =>
      cells.flatMap(({ column, formula }): readonly FunctionCell[] =>
        formula !== undefined && callsEura(formula)
          ? [{ sheet: name, cell: toAddress(index, column), row: index, column, formula }]
          : [],
      ),
    ),
  );
}

/** A call by name, as typed (`EURA.FITS(`) or as files keep it (`_xldudf_EURA_FITS(`). */
const CALL =
  /(?<![\p{L}\d_.])(?:_xlfn\.)*(?:_xldudf_EURA_|(?:_xldudf_|_xludf\.)?EURA\.)[A-Z][A-Z0-9_.]*\s*\(/iu;

/** Whether a formula calls a function of ours; one that only speaks of it in a text or a sheet's name does not. */
function callsEura(formula: string): boolean {
  return /EURA/i.test(formula) && CALL.test(formula.replace(QUOTED, ''));
}

/** Texts, and names of sheets in quotes. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
