import type { Snapshot } from '../grid/snapshot.js';
import { formCells } from './form-cells.js';
import { KEPT_SHEET } from './forms-name.js';

/** The sheets of our forms that are read, by the names that they have now, in the order of the workbook. */
export function formSheets(snapshot: Snapshot): readonly string[] {
  const own = new Set([...formCells(snapshot).marks.values()].map(({ sheet }) => sheet.toLowerCase()));
  const isShown = (name: string): boolean => name !== KEPT_SHEET && own.has(name.toLowerCase());
  return snapshot.sheets.flatMap(({ name }) => (isShown(name) ? [name] : []));
}
