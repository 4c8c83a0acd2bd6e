import { FINANCING_TABLE } from '../../basis.js';
import { sayCell } from '../../cell.js';
import { type OpenSum, openSums, sayDetails } from '../../open-sums.js';
import type { Check, RuleTexts } from '../../rule.js';

/** In every year the total is the sum of the funders. */
export const totalIsSumOfRows: Check<OpenSum> = {
  code: 'total-is-sum-of-rows',
  severity: 'error',
  *run(_project, { tables }) {
    for (const table of tables) yield* openSums(table, 'total');
  },
};

export const totalIsSumOfRowsTexts: RuleTexts<OpenSum> = {
  code: 'total-is-sum-of-rows',
  basis: FINANCING_TABLE,
  rule: {
    fi: 'Yhteensä-rivi on joka vuosi rahoittajien summa.',
    sv: 'Totalraden är varje år summan av finansiärerna.',
    en: 'In every year the total row is the sum of the funders.',
  },
  message: {
    fi: (open, say) =>
      `${sayCell(open, say)} on ${say.euros(open.stated)}, mutta rahoitusrivit ovat yhteensä ${say.euros(open.added)} (ero ${say.change(open.stated - open.added)}).` +
      sayDetails(open, (cell) => sayCell(cell, say), say),
    sv: (open, say) =>
      `${sayCell(open, say)} är ${say.euros(open.stated)}, men finansieringsraderna är tillsammans ${say.euros(open.added)} (skillnad ${say.change(open.stated - open.added)}).` +
      sayDetails(open, (cell) => sayCell(cell, say), say),
    en: (open, say) =>
      `${sayCell(open, say)} is ${say.euros(open.stated)}, but the funders add up to ${say.euros(open.added)} (difference ${say.change(open.stated - open.added)}).` +
      sayDetails(open, (cell) => sayCell(cell, say), say),
  },
  hint: {
    fi: () => 'Korjaa yhteensä-luku, tai se rahoitusrivi, jota viimeksi muutettiin.',
    sv: () => 'Rätta totalbeloppet, eller den finansieringsrad som senast ändrades.',
    en: () => 'Correct the total, or the row that was changed last.',
  },
};
