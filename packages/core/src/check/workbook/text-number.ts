import { READING } from '../basis.js';
import { type CellName, sayCell } from '../cell.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = CellName & { readonly raw: string; readonly amount: number };

/** An amount that stands as text: formulas leave it out. */
export const textNumber: Check<Args> = { code: 'text-number', severity: 'error' };

export const textNumberTexts: RuleTexts<Args> = {
  code: 'text-number',
  basis: READING,
  rule: {
    fi: 'Luku on solussa lukuna, ei tekstinä.',
    sv: 'Ett tal står i cellen som tal, inte som text.',
    en: 'A figure stands in its cell as a number, not as text.',
  },
  message: {
    fi: ({ raw, amount, ...cell }, say) =>
      `${sayCell(cell, say)} on tekstiä (${say.quote(raw.trim())}), joten kaavat jättävät sen pois. Lukuna se on ${say.euros(amount)}.`,
    sv: ({ raw, amount, ...cell }, say) =>
      `${sayCell(cell, say)} är text (${say.quote(raw.trim())}), så formlerna utelämnar det. Som tal är det ${say.euros(amount)}.`,
    en: ({ raw, amount, ...cell }, say) =>
      `${sayCell(cell, say)} is text (${say.quote(raw.trim())}), so formulas leave it out. As a number it is ${say.euros(amount)}.`,
  },
  hint: {
    fi: () => 'Kirjoita luku uudelleen ilman välejä ja yksikköä, ja poista solun tekstimuotoilu.',
    sv: () => 'Skriv talet på nytt utan mellanslag och enhet, och ta bort cellens textformat.',
    en: () => 'Type the number again without spaces and unit, and take the text format off the cell.',
  },
};
