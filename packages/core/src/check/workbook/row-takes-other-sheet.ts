import { ARITHMETIC } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = {
  readonly label: string;
  readonly sheet: string;
  readonly expected?: number;
  readonly actual?: number;
};

/** A row of a summary that is named like one sheet takes its figures from another. */
export const rowTakesOtherSheet: Check<Args> = { code: 'row-takes-other-sheet', severity: 'error' };

export const rowTakesOtherSheetTexts: RuleTexts<Args> = {
  code: 'row-takes-other-sheet',
  basis: ARITHMETIC,
  rule: {
    fi: 'Koosteen rivi ottaa lukunsa sen nimiseltä välilehdeltä.',
    sv: 'En rad i sammandraget tar sina tal från bladet med samma namn.',
    en: 'A row of a summary takes its figures from the sheet of its name.',
  },
  message: {
    fi: ({ label, sheet, expected, actual }, say) =>
      `Rivin ${say.quote(label)} luvut tulevat välilehdeltä ${say.quote(sheet)}.${expected === undefined || actual === undefined ? '' : ` Omalta välilehdeltään se olisi ${say.euros(expected)}, nyt ${say.euros(actual)}.`}`,
    sv: ({ label, sheet, expected, actual }, say) =>
      `Talen på raden ${say.quote(label)} kommer från bladet ${say.quote(sheet)}.${expected === undefined || actual === undefined ? '' : ` Från sitt eget blad vore det ${say.euros(expected)}, nu ${say.euros(actual)}.`}`,
    en: ({ label, sheet, expected, actual }, say) =>
      `The figures of the row ${say.quote(label)} come from the sheet ${say.quote(sheet)}.${expected === undefined || actual === undefined ? '' : ` From its own sheet it would be ${say.euros(expected)}, now ${say.euros(actual)}.`}`,
  },
  hint: {
    fi: () => 'Vaihda kaavan välilehti rivin nimen mukaiseksi.',
    sv: () => 'Byt formelns blad till det som raden heter.',
    en: () => 'Change the sheet in the formula to the one the row is named after.',
  },
};
