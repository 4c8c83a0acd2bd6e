import { READING } from '../basis.js';
import { CORRECT_READING } from '../pane-hints.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly label: string };

/** A row is read as the total because its figures add the others. */
export const totalAssumed: Check<Args> = { code: 'total-assumed', severity: 'notice' };

export const totalAssumedTexts: RuleTexts<Args> = {
  code: 'total-assumed',
  basis: READING,
  rule: {
    fi: 'Summariviksi luettu rivi kerrotaan, jos sen nimi ei sitä sano.',
    sv: 'En rad som lästs som totalrad nämns om namnet inte säger det.',
    en: 'A row read as the total is told when its name does not say so.',
  },
  message: {
    fi: ({ label }, say) =>
      `Rivi ${say.quote(label)} luettiin summariviksi, koska sen luvut ovat muiden rivien summia.`,
    sv: ({ label }, say) =>
      `Raden ${say.quote(label)} lästes som totalrad, eftersom dess tal är summor av de andra raderna.`,
    en: ({ label }, say) =>
      `The row ${say.quote(label)} was read as the total, because its figures are the sums of the other rows.`,
  },
  hint: {
    fi: () => 'Jos se ei ole summa, korjaa luenta: --write-map ja --map.',
    sv: () => 'Om den inte är en summa, rätta tolkningen: --write-map och --map.',
    en: () => 'If it is not a sum, correct the reading: --write-map and --map.',
  },
  paneHint: CORRECT_READING,
};
