import { ARITHMETIC } from '../../basis.js';
import { sayCell } from '../../cell.js';
import { type OpenSum, openSums, sayDetails } from '../../open-sums.js';
import type { Check, RuleTexts } from '../../rule.js';

/** A row total is the sum of its years. */
export const rowTotal: Check<OpenSum> = {
  code: 'row-total',
  severity: 'error',
  *run(_project, { tables }) {
    for (const table of tables) yield* openSums(table, 'row');
  },
};

export const rowTotalTexts: RuleTexts<OpenSum> = {
  code: 'row-total',
  basis: ARITHMETIC,
  rule: {
    fi: 'Rivin yhteensä-luku on sen vuosien summa.',
    sv: 'Radens totalbelopp är summan av dess år.',
    en: 'A row total is the sum of its years.',
  },
  message: {
    fi: (open, say) =>
      `Rivin ${say.quote(open.label)} yhteensä on ${say.euros(open.stated)}, mutta vuodet ovat yhteensä ${say.euros(open.added)} (ero ${say.change(open.stated - open.added)}).` +
      sayDetails(open, (cell) => sayCell(cell, say), say),
    sv: (open, say) =>
      `Totalt för raden ${say.quote(open.label)} är ${say.euros(open.stated)}, men åren är tillsammans ${say.euros(open.added)} (skillnad ${say.change(open.stated - open.added)}).` +
      sayDetails(open, (cell) => sayCell(cell, say), say),
    en: (open, say) =>
      `The total of ${say.quote(open.label)} is ${say.euros(open.stated)}, but its years add up to ${say.euros(open.added)} (difference ${say.change(open.stated - open.added)}).` +
      sayDetails(open, (cell) => sayCell(cell, say), say),
  },
  hint: {
    fi: () => 'Vertaa rivin vuosia päätökseen ja korjaa se luku, joka poikkeaa, tai yhteensä-luku.',
    sv: () => 'Jämför radens år med beslutet och rätta det tal som avviker, eller totalbeloppet.',
    en: () => 'Compare the years of the row with the decision; correct the one that differs, or the total.',
  },
};
