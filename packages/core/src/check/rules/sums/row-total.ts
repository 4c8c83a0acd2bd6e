import { ARITHMETIC } from '../../basis.js';
import { sayCell } from '../../cell.js';
import { type OpenSum, openSums, sayDetails } from '../../open-sums.js';
import type { Check, RuleTexts } from '../../rule.js';
import type { Say } from '../../say.js';

/** A row total is the sum of its years, and a column that adds others is their sum in every row. */
export const rowTotal: Check<OpenSum> = {
  code: 'row-total',
  severity: 'error',
  *run(_project, { tables }) {
    for (const table of tables) {
      yield* openSums(table, 'row');
      yield* openSums(table, 'column');
    }
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
      `${sayTotal(open, say)} on ${say.euros(open.stated)}, mutta ${sayParts(open, say)} ovat yhteensä ${say.euros(open.added)} (ero ${say.change(open.stated - open.added)}).` +
      sayDetails(open, (cell) => sayCell(cell, say), say),
    sv: (open, say) =>
      `${sayTotal(open, say)} är ${say.euros(open.stated)}, men ${sayParts(open, say)} är tillsammans ${say.euros(open.added)} (skillnad ${say.change(open.stated - open.added)}).` +
      sayDetails(open, (cell) => sayCell(cell, say), say),
    en: (open, say) =>
      `${sayTotal(open, say)} is ${say.euros(open.stated)}, but its ${sayParts(open, say)} add up to ${say.euros(open.added)} (difference ${say.change(open.stated - open.added)}).` +
      sayDetails(open, (cell) => sayCell(cell, say), say),
  },
  hint: {
    fi: () => 'Vertaa rivin vuosia päätökseen ja korjaa se luku, joka poikkeaa, tai yhteensä-luku.',
    sv: () => 'Jämför radens år med beslutet och rätta det tal som avviker, eller totalbeloppet.',
    en: () => 'Compare the years of the row with the decision; correct the one that differs, or the total.',
  },
};

/** The total of the row, or the cell of a column that adds others. */
function sayTotal({ label, column }: OpenSum, say: Say): string {
  if (column !== undefined) return sayCell({ label, column }, say);
  return TOTAL[say.language](say.quote(label));
}

function sayParts({ column }: OpenSum, say: Say): string {
  return PARTS[say.language][column === undefined ? 0 : 1];
}

const TOTAL = {
  fi: (label: string) => `Rivin ${label} yhteensä`,
  sv: (label: string) => `Totalt för raden ${label}`,
  en: (label: string) => `The total of ${label}`,
} as const;
const PARTS = {
  fi: ['vuodet', 'sen osat'],
  sv: ['åren', 'delarna'],
  en: ['years', 'parts'],
} as const;
