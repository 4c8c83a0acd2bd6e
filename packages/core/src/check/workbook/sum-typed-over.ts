import { ARITHMETIC } from '../basis.js';
import { type CellName, sayCell } from '../cell.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = CellName & { readonly expected: number; readonly actual: number };

/** A number was typed where the other sums beside it are formulas, and it is not the sum. */
export const sumTypedOver: Check<Args> = { code: 'sum-typed-over', severity: 'error' };

export const sumTypedOverTexts: RuleTexts<Args> = {
  code: 'sum-typed-over',
  basis: ARITHMETIC,
  rule: {
    fi: 'Summan paikalla on kaava, tai luku on summa.',
    sv: 'På en summas plats står en formel, eller så är talet summan.',
    en: 'Where a sum belongs there is a formula, or the number is the sum.',
  },
  message: {
    fi: ({ expected, actual, ...cell }, say) =>
      `${sayCell(cell, say)} on kirjoitettu luku ${say.euros(actual)}, vaikka vieressä on kaavoja; summa on ${say.euros(expected)} (ero ${say.change(actual - expected)}).`,
    sv: ({ expected, actual, ...cell }, say) =>
      `${sayCell(cell, say)} är ett skrivet tal, ${say.euros(actual)}, bredvid formler; summan är ${say.euros(expected)} (skillnad ${say.change(actual - expected)}).`,
    en: ({ expected, actual, ...cell }, say) =>
      `${sayCell(cell, say)} is a typed number, ${say.euros(actual)}, beside formulas; the sum is ${say.euros(expected)} (difference ${say.change(actual - expected)}).`,
  },
  hint: {
    fi: () => 'Kopioi summakaava viereisestä solusta tähän.',
    sv: () => 'Kopiera summaformeln från cellen bredvid hit.',
    en: () => 'Copy the formula of the sum from the cell beside it.',
  },
};
