import { FINANCING_TABLE } from '../../basis.js';
import { sayCell } from '../../cell.js';
import { type OpenSum, openSums, sayDetails } from '../../open-sums.js';
import type { Check, RuleTexts } from '../../rule.js';

/** In every year a group row is the sum of the rows under it. */
export const groupIsSumOfParts: Check<OpenSum> = {
  code: 'group-is-sum-of-parts',
  severity: 'error',
  *run(_project, { tables }) {
    for (const table of tables) yield* openSums(table, 'group');
  },
};

export const groupIsSumOfPartsTexts: RuleTexts<OpenSum> = {
  code: 'group-is-sum-of-parts',
  basis: FINANCING_TABLE,
  rule: {
    fi: 'Ryhmärivi on joka vuosi alariviensä summa.',
    sv: 'Gruppraden är varje år summan av dess delrader.',
    en: 'In every year a group row is the sum of its parts.',
  },
  message: {
    fi: (open, say) =>
      `${sayCell(open, say)} on ${say.euros(open.stated)}, mutta sen alarivit ovat yhteensä ${say.euros(open.added)} (ero ${say.change(open.stated - open.added)}).` +
      sayDetails(open, (cell) => sayCell(cell, say), say),
    sv: (open, say) =>
      `${sayCell(open, say)} är ${say.euros(open.stated)}, men dess delrader är tillsammans ${say.euros(open.added)} (skillnad ${say.change(open.stated - open.added)}).` +
      sayDetails(open, (cell) => sayCell(cell, say), say),
    en: (open, say) =>
      `${sayCell(open, say)} is ${say.euros(open.stated)}, but its parts add up to ${say.euros(open.added)} (difference ${say.change(open.stated - open.added)}).` +
      sayDetails(open, (cell) => sayCell(cell, say), say),
  },
  hint: {
    fi: () => 'Korjaa ryhmän luku, tai se alarivi, jota viimeksi muutettiin.',
    sv: () => 'Rätta gruppens tal, eller den delrad som senast ändrades.',
    en: () => 'Correct the group, or the part that was changed last.',
  },
};
