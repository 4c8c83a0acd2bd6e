import { ARITHMETIC } from '../basis.js';
import { type CellName, sayCell } from '../cell.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = CellName & { readonly expected: number; readonly actual: number; readonly typed: boolean };

/** A formula differs from those beside it, and so does what it gives. */
export const formulaOutOfPattern: Check<Args> = { code: 'formula-out-of-pattern', severity: 'error' };

export const formulaOutOfPatternTexts: RuleTexts<Args> = {
  code: 'formula-out-of-pattern',
  basis: ARITHMETIC,
  rule: {
    fi: 'Rivin kaavat ovat samanlaisia.',
    sv: 'Formlerna på en rad är likadana.',
    en: 'The formulas of a row are alike.',
  },
  message: {
    fi: ({ expected, actual, typed, ...cell }, say) =>
      `${sayCell(cell, say)} on ${say.euros(actual)}, mutta viereisten solujen kaavalla se olisi ${say.euros(expected)} (ero ${say.change(actual - expected)}).${typed ? ' Solussa on kirjoitettu luku.' : ' Solun kaava on erilainen.'}`,
    sv: ({ expected, actual, typed, ...cell }, say) =>
      `${sayCell(cell, say)} är ${say.euros(actual)}, men med formeln bredvid vore det ${say.euros(expected)} (skillnad ${say.change(actual - expected)}).${typed ? ' I cellen står ett skrivet tal.' : ' Cellens formel är en annan.'}`,
    en: ({ expected, actual, typed, ...cell }, say) =>
      `${sayCell(cell, say)} is ${say.euros(actual)}, but by the formula of the cells beside it ${say.euros(expected)} (difference ${say.change(actual - expected)}).${typed ? ' The cell holds a typed number.' : ' Its formula is another one.'}`,
  },
  hint: {
    fi: () => 'Kopioi kaava viereisestä solusta, tai kirjoita muistiin, miksi tämä on eri.',
    sv: () => 'Kopiera formeln från cellen bredvid, eller anteckna varför denna är en annan.',
    en: () => 'Copy the formula from the cell beside it, or note why this one is different.',
  },
};
