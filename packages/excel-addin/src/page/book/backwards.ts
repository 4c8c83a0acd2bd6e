import { type CellChange, cellAt, type Snapshot } from '@eurakit/core/workbook';

/** The changes that take changes back: what stood in their cells, formulas too. */
export function backwards(changes: readonly CellChange[], { sheets }: Snapshot): readonly CellChange[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return changes.map(({ sheet: name, row, column }) => {
    const sheet = byName.get(name);
    const before = sheet === undefined ? undefined : cellAt(sheet, row, column);
    const at = { sheet: name, row, column, overwritesFormula: true as const };
    const { value, formula } = before ?? {};
    // An error that was typed, such as #N/A, can be written only as a formula that gives it.
    if (typeof value === 'object') return { ...at, value: undefined, formula: formula ?? value.error };
    return { ...at, value, ...(formula !== undefined && { formula }) };
  });
}
