import { ARITHMETIC } from '../basis.js';
import { type CellName, sayCell } from '../cell.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = CellName & {
  readonly expected: number;
  readonly actual: number;
  readonly sheets: readonly string[];
};

/** A figure of a summary is not what the sheets it sums up say. */
export const summaryDiffersFromSheets: Check<Args> = {
  code: 'summary-differs-from-sheets',
  severity: 'error',
};

export const summaryDiffersFromSheetsTexts: RuleTexts<Args> = {
  code: 'summary-differs-from-sheets',
  basis: ARITHMETIC,
  rule: {
    fi: 'Koosteen luku on välilehtien lukujen summa.',
    sv: 'Sammandragets tal är summan av bladens tal.',
    en: 'A figure of a summary is the sum of those of the sheets.',
  },
  message: {
    fi: ({ expected, actual, sheets, ...cell }, say) =>
      `${sayCell(cell, say)} on koosteessa ${say.euros(actual)}, mutta välilehdillä ${say.list(sheets.map(say.quote), 4)} yhteensä ${say.euros(expected)} (ero ${say.change(actual - expected)}).`,
    sv: ({ expected, actual, sheets, ...cell }, say) =>
      `${sayCell(cell, say)} är i sammandraget ${say.euros(actual)}, men på bladen ${say.list(sheets.map(say.quote), 4)} tillsammans ${say.euros(expected)} (skillnad ${say.change(actual - expected)}).`,
    en: ({ expected, actual, sheets, ...cell }, say) =>
      `${sayCell(cell, say)} is ${say.euros(actual)} in the summary, but ${say.euros(expected)} on the sheets ${say.list(sheets.map(say.quote), 4)} together (difference ${say.change(actual - expected)}).`,
  },
  hint: {
    fi: () => 'Hae koosteen luku kaavalla välilehdiltä, tai päivitä se.',
    sv: () => 'Hämta sammandragets tal med en formel från bladen, eller uppdatera det.',
    en: () => 'Fetch the figure from the sheets by a formula, or bring it up to date.',
  },
};
