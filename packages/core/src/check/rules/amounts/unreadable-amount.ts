import { cellPath, statedIn } from '../../../calculate/figure-table.js';
import type { CheckedTable } from '../../../calculate/settled.js';
import { isAmountInWords } from '../../amount-in-words.js';
import { READING } from '../../basis.js';
import { type CellName, cellName, known, sayCell } from '../../cell.js';
import type { Check, Hit, RuleTexts } from '../../rule.js';
import { together } from '../../together.js';

type Args = CellName & {
  readonly raw: string;
  readonly accepted: readonly string[];
  readonly implied?: number;
};

/** A cell that should hold an amount holds something else. The sums say what it should be, if they can. */
export const unreadableAmount: Check<Args> = {
  code: 'unreadable-amount',
  severity: 'error',
  *run(_project, { tables }) {
    for (const table of tables) {
      if (!table.values.some(Number.isNaN)) continue;
      const hits = [...table.values.keys()].flatMap((cell) => hit(table, cell) ?? []);
      yield* hits.filter(({ args }) => args.accepted.length === 0);
      yield* together(hits.filter(({ args }) => args.accepted.length > 0));
    }
  },
};

export const unreadableAmountTexts: RuleTexts<Args> = {
  code: 'unreadable-amount',
  basis: READING,
  rule: {
    fi: 'Jokainen luku on luettavissa yhdellä tavalla.',
    sv: 'Varje tal kan läsas på ett enda sätt.',
    en: 'Every figure can be read in one way.',
  },
  message: {
    fi: ({ raw, implied, ...cell }, say) =>
      `${sayCell(cell, say)}: ${say.quote(raw)} ei ole yksiselitteinen euromäärä.` +
      (implied === undefined ? '' : ` Muiden lukujen mukaan tässä on ${say.euros(implied)}.`),
    sv: ({ raw, implied, ...cell }, say) =>
      `${sayCell(cell, say)}: ${say.quote(raw)} är inte ett entydigt belopp.` +
      (implied === undefined ? '' : ` Enligt de andra talen ska här stå ${say.euros(implied)}.`),
    en: ({ raw, implied, ...cell }, say) =>
      `${sayCell(cell, say)}: ${say.quote(raw)} is not an amount that can be read in one way.` +
      (implied === undefined ? '' : ` By the other figures it is ${say.euros(implied)}.`),
  },
  hint: {
    fi: ({ accepted }, say) =>
      `Kirjoita luku muodossa ${say.either(accepted.length > 0 ? accepted : ['31 843', '31 843,50'])}.`,
    sv: ({ accepted }, say) =>
      `Skriv talet som ${say.either(accepted.length > 0 ? accepted : ['31 843', '31 843,50'])}.`,
    en: ({ accepted }, say) =>
      `Write it as ${say.either(accepted.length > 0 ? accepted : ['31 843', '31 843,50'])}.`,
  },
};

function hit(table: CheckedTable, cell: number): Hit<Args> | undefined {
  const stated = statedIn(table, cell);
  if (stated.kind !== 'unreadable' || isAmountInWords(table, cell)) return undefined;
  const at = cellPath(table, cell);
  const expected = known(table.settled[cell]);
  const args = { ...cellName(table, cell), raw: stated.raw, accepted: stated.accepted };
  return expected === undefined ? { at, args } : { at, expected, args: { ...args, implied: expected } };
}
