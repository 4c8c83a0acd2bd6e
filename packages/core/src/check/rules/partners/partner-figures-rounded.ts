import { JOINT } from '../../basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly partner: string; readonly step: number };

/** Figures of a partner that were handed in in thousands are no exact part of a whole that is exact to the euro. */
export const partnerFiguresRounded: Check<Args> = {
  code: 'partner-figures-rounded',
  severity: 'warning',
  only: 'costs',
  *run({ partners }) {
    for (const [nth, { name, roundedTo }] of partners.entries()) {
      if (roundedTo === undefined) continue;
      yield { at: ['partners', nth, 'roundedTo'], args: { partner: name, step: Number(roundedTo) * 100 } };
    }
  },
};

export const partnerFiguresRoundedTexts: RuleTexts<Args> = {
  code: 'partner-figures-rounded',
  basis: JOINT,
  rule: {
    fi: 'Kokonaisuus on tarkka vain, jos osatoteuttajien luvut ovat euroina.',
    sv: 'Helheten är exakt bara om delgenomförarnas tal är i euro.',
    en: 'The whole is exact only if the figures of its partners are in euros.',
  },
  message: {
    fi: ({ partner, step }, say) =>
      `${partner}: luvut on annettu pyöristettyinä ${say.euros(step)} tarkkuuteen. Kokonaisuudessa ne ovat sellaisinaan ja summat on laskettu riveistä, joten se ei ole tarkka eurolleen.`,
    sv: ({ partner, step }, say) =>
      `${partner}: talen är givna avrundade till ${say.euros(step)}. I helheten är de som de är och summorna räknade av raderna, så den är inte exakt på euron.`,
    en: ({ partner, step }, say) =>
      `${partner}: the figures were given rounded to ${say.euros(step)}. The whole holds them as they are, with sums computed from the rows, so it is not exact to the euro.`,
  },
  hint: {
    fi: () => 'Pyydä osatoteuttajalta sama taulukko euroina ja korvaa luvut sillä.',
    sv: () => 'Be delgenomföraren om samma tabell i euro och ersätt talen med den.',
    en: () => 'Ask the partner for the same table in euros and put it in their place.',
  },
};
