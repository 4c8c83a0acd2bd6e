import { cellPath, statedIn } from '../../../calculate/figure-table.js';
import { isAmountInWords } from '../../amount-in-words.js';
import { READING } from '../../basis.js';
import { type CellName, cellName, sayCell } from '../../cell.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = CellName & { readonly raw: string };

/** A cell says in words that its amount is not known yet; the sums count it as nothing. */
export const amountNotGiven: Check<Args> = {
  code: 'amount-not-given',
  severity: 'notice',
  *run(_project, { tables }) {
    for (const table of tables) {
      if (!table.values.some(Number.isNaN)) continue;
      for (const cell of table.values.keys()) {
        const stated = statedIn(table, cell);
        if (stated.kind !== 'unreadable' || !isAmountInWords(table, cell)) continue;
        yield { at: cellPath(table, cell), args: { ...cellName(table, cell), raw: stated.raw } };
      }
    }
  },
};

export const amountNotGivenTexts: RuleTexts<Args> = {
  code: 'amount-not-given',
  basis: READING,
  rule: {
    fi: 'Sanoin kerrottu puuttuva luku mainitaan.',
    sv: 'Ett tal som saknas och ersätts av ord nämns.',
    en: 'An amount that is missing and told in words is mentioned.',
  },
  message: {
    fi: ({ raw, ...cell }, say) =>
      `${sayCell(cell, say)}: ${say.quote(raw)}; summissa se on ${say.euros(0)}.`,
    sv: ({ raw, ...cell }, say) =>
      `${sayCell(cell, say)}: ${say.quote(raw)}; i summorna är det ${say.euros(0)}.`,
    en: ({ raw, ...cell }, say) =>
      `${sayCell(cell, say)}: ${say.quote(raw)}; the sums count it as ${say.euros(0)}.`,
  },
  hint: {
    fi: () => 'Kirjoita luku, kun se tiedetään.',
    sv: () => 'Skriv talet när det är känt.',
    en: () => 'Enter the amount when it is known.',
  },
};
