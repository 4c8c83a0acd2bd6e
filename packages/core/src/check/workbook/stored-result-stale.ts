import { ARITHMETIC } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = {
  readonly cell: string;
  readonly shown: number;
  readonly computed: number;
  readonly others: number;
};

/** The workbook shows a result that its formula no longer gives. */
export const storedResultStale: Check<Args> = { code: 'stored-result-stale', severity: 'error' };

export const storedResultStaleTexts: RuleTexts<Args> = {
  code: 'stored-result-stale',
  basis: ARITHMETIC,
  rule: {
    fi: 'Tallennettu tulos on se, jonka kaava antaa.',
    sv: 'Det sparade resultatet är det som formeln ger.',
    en: 'A stored result is what its formula gives.',
  },
  message: {
    fi: ({ cell, shown, computed, others }, say) =>
      `Solussa ${cell} näkyy ${say.euros(shown)}, mutta sen kaava antaa ${say.euros(computed)}: kirjaa ei ole laskettu uudelleen.${others === 0 ? '' : ` Sama koskee ${others} muuta solua.`}`,
    sv: ({ cell, shown, computed, others }, say) =>
      `I cell ${cell} syns ${say.euros(shown)}, men dess formel ger ${say.euros(computed)}: boken har inte räknats om.${others === 0 ? '' : ` Detsamma gäller ${others} andra celler.`}`,
    en: ({ cell, shown, computed, others }, say) =>
      `Cell ${cell} shows ${say.euros(shown)}, but its formula gives ${say.euros(computed)}: the workbook was not recalculated.${others === 0 ? '' : ` The same goes for ${others} other cells.`}`,
  },
  hint: {
    fi: () => 'Avaa kirja Excelissä, laske uudelleen (Ctrl+Alt+F9) ja tallenna.',
    sv: () => 'Öppna boken i Excel, räkna om (Ctrl+Alt+F9) och spara.',
    en: () => 'Open the workbook in Excel, recalculate (Ctrl+Alt+F9) and save.',
  },
};
