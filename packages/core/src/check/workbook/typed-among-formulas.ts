import { ARITHMETIC } from '../basis.js';
import { type CellName, sayCell } from '../cell.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = CellName & { readonly amount: number; readonly others: number };

/** A sum that is typed beside sums that are formulas; it is right as the figures stand. */
export const typedAmongFormulas: Check<Args> = { code: 'typed-among-formulas', severity: 'notice' };

export const typedAmongFormulasTexts: RuleTexts<Args> = {
  code: 'typed-among-formulas',
  basis: ARITHMETIC,
  rule: {
    fi: 'Kaavojen joukkoon kirjoitettu summa mainitaan.',
    sv: 'En summa som är skriven bland formler nämns.',
    en: 'A sum that is typed among formulas is mentioned.',
  },
  message: {
    fi: ({ amount, others, ...cell }, say) =>
      `${sayCell(cell, say)} on kirjoitettu luku (${say.euros(amount)}) kaavojen joukossa${others === 0 ? '' : `, samoin ${others} muuta`}; se täsmää nyt, mutta ei seuraa muutoksia.`,
    sv: ({ amount, others, ...cell }, say) =>
      `${sayCell(cell, say)} är ett skrivet tal (${say.euros(amount)}) bland formler${others === 0 ? '' : `, likaså ${others} andra`}; det stämmer nu men följer inte ändringar.`,
    en: ({ amount, others, ...cell }, say) =>
      `${sayCell(cell, say)} is a typed number (${say.euros(amount)}) among formulas${others === 0 ? '' : `, and so are ${others} others`}; it is right now but follows no change.`,
  },
  hint: {
    fi: () => 'Kopioi summakaava viereisestä solusta.',
    sv: () => 'Kopiera summaformeln från cellen bredvid.',
    en: () => 'Copy the formula of the sum from the cell beside it.',
  },
};
