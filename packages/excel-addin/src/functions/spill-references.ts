import { parseArea, type Snapshot, toAddress } from '@eurakit/core/workbook';

/** Reads `B2#` and, as files keep it, `ANCHORARRAY(B2)`, with or without a sheet; texts are passed over. */
const TEXT = /"(?:[^"]|"")*"/;
const SHEET = /(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[\p{L}\d_.]+))!/u;
const REFERENCE = new RegExp(
  `${TEXT.source}|(?<before>ANCHORARRAY\\(\\s*)?(?:${SHEET.source})?(?<cell>\\$?[A-Z]{1,3}\\$?\\d+)(?<after>#)?`,
  'giu',
);

/**
 * Where formulas refer to all that another one gives (`B2#`): by `Sheet!B2` the cell that does so. Such a formula
 * comes to nothing once that other formula is a value.
 */
export function spillReferences({ sheets }: Snapshot): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, rows } of sheets)
    for (const { index, cells } of rows)
      for (const { column, formula } of cells) {
        if (formula === undefined || !/#|ANCHORARRAY/i.test(formula)) continue;
        for (const target of targetsIn(formula, name))
          if (!found.has(target)) found.set(target, `${name}!${toAddress(index, column)}`);
      }
  return found;
}

function targetsIn(formula: string, own: string): readonly string[] {
  return [...formula.matchAll(REFERENCE)].flatMap(({ groups = {} }) => {
    const { before, quoted, plain, cell, after } = groups;
    const area = parseArea(cell ?? '');
    if (area === undefined || (before === undefined && after === undefined)) return [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? own;
    return [`${sheet}!${toAddress(area.top, area.left)}`];
  });
}
