import { JOINT } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly name: string; readonly files: readonly string[] };

/** Two files are of partners of one name: the same partner twice, or two that cannot be told apart. */
export const partnerNameTwice: Check<Args> = { code: 'partner-name-twice', severity: 'error' };

export const partnerNameTwiceTexts: RuleTexts<Args> = {
  code: 'partner-name-twice',
  basis: JOINT,
  rule: {
    fi: 'Jokainen osatoteuttaja on kokonaisuudessa kerran.',
    sv: 'Varje delgenomförare är med i helheten en gång.',
    en: 'Every partner is in the whole once.',
  },
  message: {
    fi: ({ name, files }, say) =>
      `Osatoteuttaja ${say.quote(name)} on useassa tiedostossa: ${say.list(files)}. Jokainen laskettiin mukaan.`,
    sv: ({ name, files }, say) =>
      `Delgenomföraren ${say.quote(name)} finns i flera filer: ${say.list(files)}. Alla räknades med.`,
    en: ({ name, files }, say) =>
      `The partner ${say.quote(name)} is in several files: ${say.list(files)}. All of them were counted.`,
  },
  hint: {
    fi: () =>
      'Jos tiedostot ovat saman osatoteuttajan, anna vain uusin; muuten anna osatoteuttajille eri nimet.',
    sv: () =>
      'Om filerna är av samma delgenomförare, ge bara den nyaste; ge annars delgenomförarna olika namn.',
    en: () =>
      'If the files are of the same partner, give only the newest; otherwise give the partners different names.',
  },
};
