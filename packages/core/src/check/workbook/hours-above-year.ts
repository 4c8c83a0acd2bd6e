import { READING } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly label: string; readonly hours: number; readonly most: number };

/** More hours for one person than the year of work that the sheet names. */
export const hoursAboveYear: Check<Args> = { code: 'hours-above-year', severity: 'warning' };

export const hoursAboveYearTexts: RuleTexts<Args> = {
  code: 'hours-above-year',
  basis: READING,
  rule: {
    fi: 'Henkilön tunnit vuodessa eivät ylitä välilehdellä mainittua vuosityöaikaa.',
    sv: 'En persons timmar under ett år överstiger inte den årsarbetstid som bladet nämner.',
    en: 'The hours of one person in a year are at most the year of work that the sheet names.',
  },
  message: {
    fi: ({ label, hours, most }, say) =>
      `${say.quote(label)}: ${hours} tuntia vuodessa on enemmän kuin ${most} h.`,
    sv: ({ label, hours, most }, say) =>
      `${say.quote(label)}: ${hours} timmar på ett år är mer än ${most} h.`,
    en: ({ label, hours, most }, say) =>
      `${say.quote(label)}: ${hours} hours in a year are more than ${most} h.`,
  },
  hint: {
    fi: () => 'Tarkista tunnit, tai jaa ne useammalle henkilölle.',
    sv: () => 'Kontrollera timmarna, eller dela dem på flera personer.',
    en: () => 'Check the hours, or share them among more persons.',
  },
};
