import { JOINT } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly step: number };

/** Figures in thousands are no exact part of a whole that is exact to the euro. */
export const partnerFiguresRounded: Check<Args> = { code: 'partner-figures-rounded', severity: 'warning' };

export const partnerFiguresRoundedTexts: RuleTexts<Args> = {
  code: 'partner-figures-rounded',
  basis: JOINT,
  rule: {
    fi: 'Kokonaisuus on tarkka vain, jos osatoteuttajien luvut ovat euroina.',
    sv: 'Helheten är exakt bara om delgenomförarnas tal är i euro.',
    en: 'The whole is exact only if the figures of its partners are in euros.',
  },
  message: {
    fi: ({ step }, say) =>
      `Luvut on pyöristetty ${say.euros(step)} tarkkuuteen. Ne otettiin kokonaisuuteen sellaisina ja summat laskettiin riveistä, joten kokonaisuus ei ole eurolleen.`,
    sv: ({ step }, say) =>
      `Talen är avrundade till ${say.euros(step)}. De togs med i helheten som de är och summorna räknades av raderna, så helheten är inte exakt på euron.`,
    en: ({ step }, say) =>
      `The figures are rounded to ${say.euros(step)}. They went into the whole as they are, with sums computed from the rows, so the whole is not exact to the euro.`,
  },
  hint: {
    fi: () => 'Pyydä osatoteuttajalta sama taulukko euroina ja yhdistä uudelleen.',
    sv: () => 'Be delgenomföraren om samma tabell i euro och slå ihop på nytt.',
    en: () => 'Ask the partner for the same table in euros and merge again.',
  },
};
