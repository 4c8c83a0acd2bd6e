import type { Sheet, Snapshot } from '../../packages/core/src/grid/snapshot.js';

/** What a person did to a workbook without changing what it says: an empty row, new names, another order of sheets. */
export type Rearranged = {
  /** Before which row of each visible sheet an empty one was put in, by the sheet's place in the workbook. */
  readonly rows: readonly number[];
  readonly isRenamed: boolean;
  readonly isReversed: boolean;
};

/** The workbook as a spreadsheet program has it after that: names and formulas follow their cells. */
export function rearranged(book: Snapshot, { rows, isRenamed, isReversed }: Rearranged): Snapshot {
  const before = new Map(
    book.sheets.flatMap(({ name, visibility }, nth) =>
      visibility === 'visible' ? [[name, rows[nth % rows.length] ?? 0] as const] : [],
    ),
  );
  const named = (name: string): string => (isRenamed && before.has(name) ? `${name} & muut` : name);
  const moved = (formula: string, own: string): string =>
    formula.replace(
      /('((?:[^']|'')+)'!)?(\$?[A-Z]{1,3}\$?)(\d+)((?::\$?[A-Z]{1,3}\$?)(\d+))?(?![\d(A-Za-z"])/g,
      (
        text,
        prefix: string | undefined,
        sheet: string | undefined,
        column: string,
        row: string,
        rest,
        last,
      ) => {
        const at = before.get(sheet ?? own);
        if (at === undefined) return text;
        const shift = (number: string): number => (Number(number) > at ? Number(number) + 1 : Number(number));
        const end = rest === undefined ? '' : `${String(rest).slice(0, -String(last).length)}${shift(last)}`;
        return `${prefix === undefined ? '' : `'${named(sheet ?? '')}'!`}${column}${shift(row)}${end}`;
      },
    );
  const sheets = book.sheets.map(
    (sheet): Sheet => ({
      ...sheet,
      name: named(sheet.name),
      rows: sheet.rows.map((row) => ({
        ...row,
        index: row.index >= (before.get(sheet.name) ?? Number.POSITIVE_INFINITY) ? row.index + 1 : row.index,
        cells: row.cells.map((cell) => ({
          ...cell,
          formula: cell.formula === undefined ? undefined : moved(cell.formula, sheet.name),
        })),
      })),
    }),
  );
  return {
    ...book,
    names: book.names.map((name) => ({ ...name, refersTo: moved(name.refersTo, '') })),
    sheets: isReversed ? sheets.toReversed() : sheets,
  };
}
