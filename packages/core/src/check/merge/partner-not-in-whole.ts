import { JOINT } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly name: string; readonly names: readonly string[] };

/** A file that was to take the place of a partner's figures is of nobody that the whole has a place for. */
export const partnerNotInWhole: Check<Args> = { code: 'partner-not-in-whole', severity: 'error' };

export const partnerNotInWholeTexts: RuleTexts<Args> = {
  code: 'partner-not-in-whole',
  basis: JOINT,
  rule: {
    fi: 'Uudet luvut korvaavat kokonaisuudessa jo olevan osatoteuttajan luvut.',
    sv: 'Nya tal ersätter talen för en delgenomförare som redan finns i helheten.',
    en: 'New figures take the place of those of a partner that the whole has.',
  },
  message: {
    fi: ({ name, names }, say) =>
      `Tiedosto on osatoteuttajan ${say.quote(name)}, jolle ei ole paikkaa kokonaisuudessa: siinä ovat ${say.list(names)}. Lukuja ei otettu.`,
    sv: ({ name, names }, say) =>
      `Filen är av delgenomföraren ${say.quote(name)}, som inte har en plats i helheten: där finns ${say.list(names)}. Talen togs inte.`,
    en: ({ name, names }, say) =>
      `The file is of the partner ${say.quote(name)}, who has no place in the whole: it holds ${say.list(names)}. The figures were not taken.`,
  },
  hint: {
    fi: () =>
      'Anna tiedostolle osatoteuttajan nimi, tai yhdistä kaikkien osatoteuttajien tiedostot uudelleen.',
    sv: () => 'Ge filen delgenomförarens namn, eller slå ihop alla delgenomförares filer på nytt.',
    en: () => 'Name the file after the partner, or merge the files of all partners again.',
  },
};
