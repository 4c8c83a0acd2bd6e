import { JOINT } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = Record<string, never>;

/** A partner handed in its form without a figure in it: a zero form, which counts as one. */
export const partnerFormEmpty: Check<Args> = { code: 'partner-form-empty', severity: 'notice' };

export const partnerFormEmptyTexts: RuleTexts<Args> = {
  code: 'partner-form-empty',
  basis: JOINT,
  rule: {
    fi: 'Osatoteuttaja, jonka lomakkeella ei ole lukuja, mainitaan; se jää mukaan.',
    sv: 'En delgenomförare vars blankett saknar tal nämns; den är med ändå.',
    en: 'A partner without figures in its form is mentioned; it stays in.',
  },
  message: {
    fi: () =>
      'Lomakkeella ei ole yhtään lukua (tai kaikki ovat nollia). Osatoteuttaja otettiin mukaan ilman euroja.',
    sv: () => 'Blanketten har inte ett enda tal (eller bara nollor). Delgenomföraren togs med utan euro.',
    en: () => 'The form holds no figure (or nothing but zeros). The partner was taken in without euros.',
  },
  hint: {
    fi: () => 'Nollalomake on oikein, jos kustannuksia ei ole; muuten pyydä täytetty lomake.',
    sv: () => 'En nollblankett är rätt om det inte finns kostnader; be annars om en ifylld.',
    en: () => 'A zero form is right where there are no costs; otherwise ask for a filled one.',
  },
};
