import { type Contribution, FUNDER_CLASSES, type FunderClass } from '../model/financing-plan.js';
import type { Place } from '../values/place.js';
import { comparable } from '../values/plain-text.js';
import type { Unit } from '../values/unit.js';
import { MEASURE_COLUMNS } from '../words/row-words.js';
import { type ColumnMeaning, readColumnHeading } from './recognise/column-heading.js';
import type { FrameColumn } from './recognise/frame.js';
import type { RowLabel } from './recognise/row-label.js';

/**
 * What a person says a table means: `meaning` of a column is `label`, a year heading (`2016`, `2016 (9–12)`),
 * `total`, `percent`, `weight` (what is shared by), `part` (of the total), `ignored`, or what a column of a payment
 * application holds (`approved`, `cumulative`, `left` …); of a row a funder class, `group`, `total`, `netCosts` or
 * `ignored`. Rows and
 * columns are found by their text; the n-th of equal texts by the n-th entry. Entries may be left out.
 */
export type TableMap = {
  readonly unit?: Unit | undefined;
  readonly columns: readonly MapEntry[];
  readonly rows: readonly (MapEntry & { readonly contribution?: Contribution | undefined })[];
};

type MapEntry = { readonly at?: Place | undefined; readonly text: string; readonly meaning: string };

/** The columns with the meanings that the map gives them. */
export function correctColumns(
  columns: readonly FrameColumn[],
  map: TableMap | undefined,
): readonly FrameColumn[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const nth = seen.get(column.heading.text) ?? 0;
    seen.set(column.heading.text, nth + 1);
    const entry = map?.columns.filter(({ text }) => comparable(text) === comparable(column.heading.text))[
      nth
    ];
    return entry === undefined
      ? column
      : { ...column, meaning: columnMeaning(entry.meaning, column.meaning) };
  });
}

/** The label with the meaning that the map gives to its n-th occurrence. */
export function correctRow(label: RowLabel, text: string, nth: number, map: TableMap | undefined): RowLabel {
  const entry = map?.rows.filter((row) => comparable(row.text) === comparable(text))[nth];
  if (entry === undefined) return label;
  const contribution = entry.contribution ?? label.contribution;
  return {
    ...label,
    ...rowMeaning(entry.meaning, label),
    ...(contribution !== undefined && { contribution }),
  };
}

function columnMeaning(meaning: string, recognised: ColumnMeaning): ColumnMeaning {
  switch (meaning) {
    case 'total':
      return { kind: meaning, version: '' };
    case 'label':
    case 'percent':
    case 'weight':
    case 'part':
    case 'beside':
    case 'month':
    case 'ignored':
      return { kind: meaning };
    default: {
      const measure = MEASURE_COLUMNS.find((one) => one.measure === meaning)?.measure;
      if (measure !== undefined) return { kind: 'measure', measure };
      const read = readColumnHeading(meaning);
      const version = recognised.kind === 'year' ? recognised.version : '';
      return read.kind === 'year' ? { ...read, version } : recognised;
    }
  }
}

function rowMeaning(meaning: string, label: RowLabel): Pick<RowLabel, 'kind' | 'classes'> {
  const funder = FUNDER_CLASSES.find((one): one is FunderClass => one === meaning);
  if (funder === 'unclassified') return { kind: label.kind === 'class' ? 'class' : 'named', classes: [] };
  if (funder !== undefined) return { kind: label.kind === 'class' ? 'class' : 'named', classes: [funder] };
  if (meaning === 'group' || meaning === 'total')
    return { kind: meaning, classes: meaning === 'total' ? [] : label.classes };
  return meaning === 'netCosts' ? { kind: 'net-costs', classes: [] } : { kind: 'ignored', classes: [] };
}
