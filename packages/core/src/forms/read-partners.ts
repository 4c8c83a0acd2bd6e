import type { Path } from '../model/finding.js';
import type { FormCells } from './form-cells.js';
import type { CellAt } from './form-sheet.js';
import type { ReadPartner } from './owned-parts.js';
import { PARTNER_COLUMNS } from './partner-columns.js';

/**
 * Reads the lines of the sheet *Osatoteuttajat* in their order, with what was kept of each partner beside them;
 * `undefined` where the workbook has no such sheet. A line that a person put in among them is a new partner.
 */
export function readPartners(
  cells: FormCells,
  kept: readonly ReadPartner[],
): readonly ReadPartner[] | undefined {
  const heading = cells.marks.get('partners.column.name');
  if (heading === undefined) return undefined;
  const { sheet } = heading;
  const columns = PARTNER_COLUMNS.flatMap((declared) => {
    const at = cells.marks.get(`partners.column.${declared.id}`);
    return at?.sheet === sheet ? [{ ...declared, column: at.column }] : [];
  });
  const numbers = new Map<number, number>();
  for (const [mark, at] of cells.marks) {
    const number = /^partners\.(\d+)\.name$/.exec(mark)?.[1];
    if (number !== undefined && at.sheet === sheet) numbers.set(at.row, Number(number));
  }
  const end = cells.marks.get('partners.sum')?.row ?? Math.max(...numbers.keys()) + 1;
  const lines: ReadPartner[] = [];
  for (let row = heading.row + 1; row < end; row++) {
    const number = numbers.get(row);
    const places: (readonly [Path, CellAt])[] = [];
    const fields = columns.flatMap(
      ({ id, read, column }): readonly (readonly [string, string | boolean])[] => {
        const at = { sheet, row, column };
        places.push([id === 'name' ? [] : [id], at]);
        const value = read(cells.at(at));
        return value === undefined ? [] : [[id, value]];
      },
    );
    if (number === undefined && fields.every(([, value]) => value === '')) continue;
    const own = kept.find((one) => one.number === number);
    const name = fields.find(([id]) => id === 'name')?.[1];
    lines.push({
      number,
      name: typeof name === 'string' ? name : '',
      json: { name: '', ...own?.json, ...Object.fromEntries(fields) },
      places,
    });
  }
  return lines;
}
