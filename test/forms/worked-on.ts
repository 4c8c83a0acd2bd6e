import { fillForms } from '../../packages/core/src/forms.js';
import { toAddress } from '../../packages/core/src/grid/address.js';
import type { CellValue, Sheet, SheetCell, Snapshot } from '../../packages/core/src/grid/snapshot.js';
import type { Project } from '../../packages/core/src/model/project.js';
import { snapshotOf } from './snapshot-of.js';

/** What a person did to a filled workbook: rows put in, then cells typed, by sheet and address. */
export type Work = {
  readonly rows?: readonly (readonly [sheet: string, before: number])[];
  readonly cells: Readonly<Record<string, CellValue>>;
};

/** The workbook of a project after a person worked on it; `undefined` empties a cell. */
export function workedOn(project: Project, { rows = [], cells }: Work): Snapshot {
  const filled: Snapshot = snapshotOf(fillForms(project));
  return typed(
    rows.reduce((snapshot, [sheet, before]) => rowPutIn(snapshot, sheet, before), filled),
    cells,
  );
}

/** The workbook after a person typed into cells: what stood there, a formula too, is gone. */
export function typed(snapshot: Snapshot, cells: Work['cells']): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => typedInto(sheet, cells)) };
}

function typedInto(sheet: Sheet, cells: Work['cells']): Sheet {
  const all = new Map(
    sheet.rows.flatMap(({ index, cells: own }) =>
      own.map((cell) => [toAddress(index, cell.column), { index, cell }] as const),
    ),
  );
  for (const [place, value] of Object.entries(cells)) {
    const [, name, letter = '', number] = /^(.+)!([A-Z])(\d+)$/.exec(place) ?? [];
    if (name !== sheet.name) continue;
    const cell: SheetCell = {
      column: letter.charCodeAt(0) - 65,
      value,
      formula: undefined,
      format: 'General',
    };
    if (value === undefined) all.delete(letter + number);
    else all.set(letter + number, { index: Number(number) - 1, cell });
  }
  const byRow = new Map<number, SheetCell[]>();
  for (const { index, cell } of all.values()) byRow.set(index, [...(byRow.get(index) ?? []), cell]);
  const rows = [...byRow].sort(([a], [b]) => a - b);
  return {
    ...sheet,
    rows: rows.map(([index, own]) => ({
      index,
      hidden: false,
      cells: own.sort((a, b) => a.column - b.column),
    })),
  };
}

/** An empty row before the one of that number, as spreadsheets put it in: names and formulas follow. */
export function rowPutIn(snapshot: Snapshot, sheet: string, before: number): Snapshot {
  const follow = (text: string, cells: RegExp): string =>
    text.replace(cells, (_, start, row) => start + (Number(row) >= before ? Number(row) + 1 : row));
  const moved = (text: string): string => follow(text, new RegExp(`('${sheet}'!\\$?[A-Z]\\$?)(\\d+)`, 'g'));
  const movedHere = (text: string): string => follow(text, /(?<![!$A-Z])(\$?[A-Z]\$?)(\d+)(?!\()/g);
  return {
    ...snapshot,
    names: snapshot.names.map((name) => ({ ...name, refersTo: moved(name.refersTo) })),
    sheets: snapshot.sheets.map((one) => ({
      ...one,
      rows: one.rows.map((row) => ({
        ...row,
        index: one.name === sheet && row.index >= before - 1 ? row.index + 1 : row.index,
        cells: row.cells.map((cell) => ({
          ...cell,
          formula:
            cell.formula === undefined
              ? undefined
              : moved(one.name === sheet ? movedHere(cell.formula) : cell.formula),
        })),
      })),
    })),
  };
}
