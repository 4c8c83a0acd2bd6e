import { ARITHMETIC } from '../basis.js';
import { type CellName, sayCell } from '../cell.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = CellName & { readonly missing: readonly string[]; readonly others: number };

/** The formula of a sum leaves out a cell of the table that holds nothing yet. */
export const rangeMissesCell: Check<Args> = { code: 'range-misses-cell', severity: 'notice' };

export const rangeMissesCellTexts: RuleTexts<Args> = {
  code: 'range-misses-cell',
  basis: ARITHMETIC,
  rule: {
    fi: 'Summan kaavan alue kattaa taulukon kaikki rivit, myös vielä tyhjät.',
    sv: 'Området i en summas formel täcker tabellens alla rader, också tomma.',
    en: 'The range of a sum covers all rows of the table, empty ones too.',
  },
  message: {
    fi: ({ missing, others, ...cell }, say) =>
      `${sayCell(cell, say)}: kaavan alueesta puuttuu ${say.list(missing, 5)}; luku on nyt oikein, koska siinä ei ole mitään.${others === 0 ? '' : ` Sama koskee ${others} muuta solua.`}`,
    sv: ({ missing, others, ...cell }, say) =>
      `${sayCell(cell, say)}: i formelns område saknas ${say.list(missing, 5)}; talet är rätt nu, eftersom där inte finns något.${others === 0 ? '' : ` Detsamma gäller ${others} andra celler.`}`,
    en: ({ missing, others, ...cell }, say) =>
      `${sayCell(cell, say)}: the range of the formula leaves out ${say.list(missing, 5)}; the figure is right now, as nothing stands there.${others === 0 ? '' : ` The same goes for ${others} other cells.`}`,
  },
  hint: {
    fi: () => 'Laajenna kaavan aluetta ennen kuin rivi täytetään.',
    sv: () => 'Utvidga formelns område innan raden fylls i.',
    en: () => 'Widen the range before the row is filled.',
  },
};
