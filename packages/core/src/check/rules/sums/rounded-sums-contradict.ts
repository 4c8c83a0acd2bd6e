import { cellPath } from '../../../calculate/figure-table.js';
import { ARITHMETIC } from '../../basis.js';
import { type CellName, cellName, sayCell } from '../../cell.js';
import type { Check, RuleTexts } from '../../rule.js';
import type { Say } from '../../say.js';
import { type Repair, repairOf, sayRepair } from '../../smallest-repair.js';
import { sumsTogether } from '../../sums-together.js';

type Args = {
  readonly step: number;
  readonly totals: readonly CellName[];
  readonly repair: readonly Repair[];
};

/** The sums of larger tables are checked one by one only. */
const MOST_CELLS = 160;

/** Sums of rounded figures that each can be true, but need one figure to be two things. */
export const roundedSumsContradict: Check<Args> = {
  code: 'rounded-sums-contradict',
  severity: 'error',
  *run(_project, { tables }) {
    for (const table of tables) {
      if (table.resolution === 1 || table.faults.length > 0 || table.unfilled.length > 0) continue;
      const found = sumsTogether(table, table.sums, MOST_CELLS);
      if (found?.conflict === undefined) continue;
      const totals = found.conflict.sums.flatMap((nth) => table.sums[nth]?.total ?? []);
      const [first, ...also] = found.conflict.figures.flatMap((figure) => found.cells[figure] ?? []);
      if (first === undefined) continue;
      yield {
        at: cellPath(table, first),
        also: also.map((cell) => cellPath(table, cell)),
        args: {
          step: table.resolution,
          totals: totals.map((cell) => cellName(table, cell)),
          repair: repairOf(table, found),
        },
      };
    }
  },
};

export const roundedSumsContradictTexts: RuleTexts<Args> = {
  code: 'rounded-sums-contradict',
  basis: ARITHMETIC,
  rule: {
    fi: 'Pyöristettyjen lukujen summat voivat pitää paikkansa kaikki yhtä aikaa.',
    sv: 'Summor av avrundade tal kan stämma alla på en gång.',
    en: 'The sums of rounded figures can all hold at once.',
  },
  message: {
    fi: ({ step, totals, repair }, say) =>
      `Luvut on pyöristetty ${say.euros(step)} tarkkuuteen. Jokainen summa sopii pyöristykseen yksinään, mutta nämä eivät yhtä aikaa: ${listed(totals, say)}.${sayRepair(repair, say)}`,
    sv: ({ step, totals, repair }, say) =>
      `Talen är avrundade till ${say.euros(step)}. Varje summa för sig ryms inom avrundningen, men inte dessa på en gång: ${listed(totals, say)}.${sayRepair(repair, say)}`,
    en: ({ step, totals, repair }, say) =>
      `The figures are rounded to ${say.euros(step)}. Each sum by itself is explained by rounding, but these are not at once: ${listed(totals, say)}.${sayRepair(repair, say)}`,
  },
  hint: {
    fi: () => 'Tarkista nämä summat ja niiden osat taulukosta, jossa luvut ovat euroina.',
    sv: () => 'Kontrollera dessa summor och deras delar i en tabell där talen är i euro.',
    en: () => 'Check these sums and their parts in a table in euros.',
  },
};

function listed(totals: readonly CellName[], say: Say): string {
  return say.list(totals.map((total) => sayCell(total, say)));
}
