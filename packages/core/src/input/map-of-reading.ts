import type { Place } from '../values/place.js';
import { comparable } from '../values/plain-text.js';
import type { TableMap } from './mapping.js';
import type { ColumnMeaning } from './recognise/column-heading.js';
import type { Node } from './recognise/reading.js';
import type { TableReading } from './recognise/recognise.js';
import { yearText } from './table-to-draft.js';

/** What was recognised, as the map file that a person corrects: every column and row with its meaning. */
export function toMapFile(tables: readonly { readonly reading?: TableReading }[]): {
  readonly eurakitMap: 1;
  readonly tables: readonly TableMap[];
} {
  return {
    eurakitMap: 1,
    tables: tables.flatMap(({ reading }) => (reading === undefined ? [] : [mapOfReading(reading)])),
  };
}

function mapOfReading(reading: TableReading): TableMap {
  const { columns, rows, unit } = reading;
  const filled = columns.filter(
    ({ heading, meaning }) => heading.text.trim() !== '' || meaning.kind !== 'ignored',
  );
  return {
    unit,
    columns: filled.map(({ heading, meaning }) => entry(heading, columnMeaning(meaning))),
    rows: rows.map(({ at, label }, row) => ({
      ...entry(at, rowMeaning(reading, row)),
      ...(label.contribution !== undefined && { contribution: label.contribution }),
    })),
  };
}

function entry(
  { text, place }: { readonly text: string; readonly place: Place },
  meaning: string,
): { readonly at: Place; readonly text: string; readonly meaning: string } {
  return { at: place, text: text.trim(), meaning };
}

function columnMeaning(meaning: ColumnMeaning): string {
  if (meaning.kind === 'measure') return meaning.measure;
  return meaning.kind === 'year' ? String(yearText(meaning.year)) : meaning.kind;
}

function rowMeaning({ rows, structure }: TableReading, row: number): string {
  const label = rows[row]?.label;
  if (row === structure.total) return 'total';
  if (label?.kind === 'net-costs') return 'netCosts';
  if (label?.kind === 'ignored' || structure.leftOut.includes(row)) return 'ignored';
  if (hasParts(structure.top, row)) return 'group';
  return label?.classes.length === 1 ? (label.classes[0] ?? 'unclassified') : 'unclassified';
}

function hasParts(nodes: readonly Node[], row: number): boolean {
  return nodes.some((node) => (node.row === row ? node.parts.length > 0 : hasParts(node.parts, row)));
}

/** The texts of map entries that no column and no row of the tables has. */
export function unmatchedEntries(
  maps: readonly TableMap[],
  tables: readonly { readonly reading?: TableReading }[],
): readonly string[] {
  return maps.flatMap((map, nth) => {
    const { columns = [], rows = [] } = tables[nth]?.reading ?? {};
    const headings = new Set(columns.map(({ heading }) => comparable(heading.text)));
    const labels = new Set(rows.map(({ at }) => comparable(at.text)));
    return [
      ...map.columns.filter(({ text }) => !headings.has(comparable(text))),
      ...map.rows.filter(({ text }) => !labels.has(comparable(text))),
    ].map(({ text }) => text);
  });
}
