import { type FigureTable, type StatedRow, statedIn } from '../calculate/figure-table.js';
import { type Figure, figureOf } from './financing-sums.js';

/** The rows of one partner: which of its columns is a column of the whole, and the address of a cell. */
export type PartnerRows<Row extends StatedRow> = {
  readonly figures: FigureTable<Row>;
  readonly columnOf: (column: number) => number | undefined;
  readonly addressOf: (row: number, column: number) => string;
};

/**
 * What a row of the whole holds where it is the sum of the partners' rows of the same name: that sum as a formula.
 * `undefined` where it is not, or where two rows of the whole have the name.
 */
export function sumOfPartners<Row extends StatedRow>(
  whole: FigureTable<Row>,
  partners: readonly PartnerRows<Row>[],
  keyOf: (row: Row) => string,
): (row: number, column: number) => Figure | undefined {
  const rows = sameRows(whole, partners, keyOf);
  return (index, column) => {
    const cells = (rows.get(index) ?? []).flatMap(({ partner, row }) => {
      const own = partner.columnOf(column);
      return own === undefined ? [] : [{ partner, row, own }];
    });
    if (cells.length === 0) return undefined;
    const figure = figureOf(statedIn(whole, index * whole.width + column), {
      amounts: cells.map(({ partner: { figures }, row, own }) =>
        statedIn(figures, row * figures.width + own),
      ),
      areas: cells.map(({ partner, row, own }) => partner.addressOf(row, own)),
    });
    return figure.formula === undefined ? undefined : figure;
  };
}

type Same<Row extends StatedRow> = { readonly partner: PartnerRows<Row>; readonly row: number };

function sameRows<Row extends StatedRow>(
  whole: FigureTable<Row>,
  partners: readonly PartnerRows<Row>[],
  keyOf: (row: Row) => string,
): ReadonlyMap<number, readonly Same<Row>[]> {
  const byKey = new Map<string, Same<Row>[]>();
  for (const partner of partners)
    for (const [row, found] of partner.figures.rows.entries()) {
      const same = byKey.get(keyOf(found.row)) ?? [];
      byKey.set(keyOf(found.row), same);
      same.push({ partner, row });
    }
  const keys = whole.rows.map(({ row }) => keyOf(row));
  const last = new Map(keys.map((key, index) => [key, index]));
  return new Map(
    keys.flatMap((key, index) =>
      keys.indexOf(key) === last.get(key) ? [[index, byKey.get(key) ?? []] as const] : [],
    ),
  );
}
