import { JOINT } from '../basis.js';
import { FIELDS, fieldValue, type MergedField } from '../merged-fields.js';
import type { Check, RuleTexts } from '../rule.js';
import type { Say } from '../say.js';

type Args = {
  readonly field: MergedField;
  readonly value: string;
  readonly others?: string;
};

/** A partner says another fund, period or support rate of the project than most partners do. */
export const partnerDiffersFromOthers: Check<Args> = {
  code: 'partner-differs-from-others',
  severity: 'warning',
};

export const partnerDiffersFromOthersTexts: RuleTexts<Args> = {
  code: 'partner-differs-from-others',
  basis: JOINT,
  rule: {
    fi: 'Osatoteuttajat kertovat hankkeen perustiedot samoin.',
    sv: 'Delgenomförarna uppger samma grunduppgifter om projektet.',
    en: 'Partners say the same of the project that they share.',
  },
  message: {
    fi: ({ field, value, others }, say) =>
      `${FIELDS[field].fi}: tässä ${shown(field, value, say)}, ${others === undefined ? 'mutta osatoteuttajat ovat siitä eri mieltä, joten kokonaisuuteen sitä ei otettu' : `mutta muilla ${shown(field, others, say)}, joka otettiin kokonaisuuteen`}.`,
    sv: ({ field, value, others }, say) =>
      `${FIELDS[field].sv}: här ${shown(field, value, say)}, ${others === undefined ? 'men delgenomförarna säger olika, så den togs inte med i helheten' : `men hos andra ${shown(field, others, say)}, som togs med i helheten`}.`,
    en: ({ field, value, others }, say) =>
      `${FIELDS[field].en}: ${shown(field, value, say)} here, ${others === undefined ? 'but the partners disagree, so the whole was given none' : `but ${shown(field, others, say)} for others, which the whole was given`}.`,
  },
  hint: {
    fi: () => 'Tarkista osatoteuttajalta, kumpi on oikein, korjaa tiedosto ja yhdistä uudelleen.',
    sv: () => 'Fråga delgenomföraren vilket som är rätt, rätta filen och slå ihop på nytt.',
    en: () => 'Ask the partner which is right, correct the file and merge again.',
  },
};

function shown(field: MergedField, value: string, say: Say): string {
  const [start, end] = field === 'period' ? value.split('..') : [];
  const isSpan = start !== undefined && end !== undefined;
  return say.quote(isSpan ? say.days(start, end) : fieldValue(field, value, say.language));
}
