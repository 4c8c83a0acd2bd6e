import type { CheckedTable } from '../calculate/settled.js';
import { type CellName, cellName, sayCell } from './cell.js';
import type { Say } from './say.js';

/** Another amount that is as large as a difference, or half as large: what was left out, doubled or turned round. */
export type Likeness = {
  readonly kind: 'equal' | 'half';
  readonly cell: CellName;
  readonly isNegative: boolean;
};

/** Differences of a few euros are like some amount by chance. */
const SMALLEST = 1_000;

/** Looks for such an amount in the column of `cell`, and in the total column also in its row. */
export function findLikeness(table: CheckedTable, cell: number, difference: number): Likeness | undefined {
  const size = Math.abs(difference);
  if (size < SMALLEST) return undefined;
  const { width, values } = table;
  const [row, column] = [Math.floor(cell / width), cell % width];
  const others = values.flatMap((_, other) => {
    const beside = column === width - 1 && Math.floor(other / width) === row;
    return other !== cell && (other % width === column || beside) ? [other] : [];
  });
  for (const [kind, times] of [
    ['equal', 1],
    ['half', 2],
  ] as const) {
    const found = others.find((other) => Math.abs(values[other] ?? 0) * times === size);
    if (found !== undefined)
      return { kind, cell: cellName(table, found), isNegative: (values[found] ?? 0) < 0 };
  }
  return undefined;
}

/** What the likeness suggests to look at, with a space before it, or nothing. */
export function sayLikeness(likeness: Likeness | undefined, say: Say): string {
  return likeness === undefined
    ? ''
    : ` ${SENTENCES[likeness.kind][say.language](sayCell(likeness.cell, say))}`;
}

const SENTENCES = {
  equal: {
    fi: (cell: string) => `Ero on sama kuin ${cell}: puuttuuko se, vai onko se laskettu kahdesti?`,
    sv: (cell: string) => `Skillnaden är lika stor som ${cell}: saknas det, eller räknades det två gånger?`,
    en: (cell: string) => `The difference equals ${cell}: is it left out, or counted twice?`,
  },
  half: {
    fi: (cell: string) => `Ero on kaksi kertaa ${cell}: onko sen etumerkki väärä?`,
    sv: (cell: string) => `Skillnaden är två gånger ${cell}: har det fel förtecken?`,
    en: (cell: string) => `The difference is twice ${cell}: has it the wrong sign?`,
  },
} as const;
