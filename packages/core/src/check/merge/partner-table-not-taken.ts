import { JOINT } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly kind: 'budget' | 'financing'; readonly reason: 'another' | 'no-years' };

/** A table of a partner’s file is no part of the whole: another of its kind was taken, or its columns are no years. */
export const partnerTableNotTaken: Check<Args> = { code: 'partner-table-not-taken', severity: 'warning' };

export const partnerTableNotTakenTexts: RuleTexts<Args> = {
  code: 'partner-table-not-taken',
  basis: JOINT,
  rule: {
    fi: 'Osatoteuttajan tiedostosta otetaan yksi kustannusarvio ja yksi rahoitussuunnitelma, vuosittain.',
    sv: 'Ur delgenomförarens fil tas en kostnadsberäkning och en finansieringsplan, år för år.',
    en: 'Of a partner’s file one budget and one financing plan are taken, by years.',
  },
  message: {
    fi: ({ kind, reason }) => `${KIND[kind].fi} jäi pois: ${REASON[reason].fi}.`,
    sv: ({ kind, reason }) => `${KIND[kind].sv} lämnades bort: ${REASON[reason].sv}.`,
    en: ({ kind, reason }) => `${KIND[kind].en} was left out: ${REASON[reason].en}.`,
  },
  hint: {
    fi: () => 'Jätä tiedostoon se taulukko, joka kokonaisuuteen kuuluu, ja anna sarakkeille vuodet.',
    sv: () => 'Lämna i filen den tabell som hör till helheten, och ge kolumnerna år.',
    en: () => 'Leave in the file the table that belongs to the whole, and give its columns years.',
  },
};

const KIND = {
  budget: { fi: 'Tämä kustannusarvio', sv: 'Denna kostnadsberäkning', en: 'This budget' },
  financing: { fi: 'Tämä rahoitussuunnitelma', sv: 'Denna finansieringsplan', en: 'This financing plan' },
} as const;

const REASON = {
  another: {
    fi: 'tiedostossa on toinen samanlainen, ja ensimmäinen otettiin',
    sv: 'filen har en annan av samma slag, och den första togs',
    en: 'the file has another of its kind, and the first one was taken',
  },
  'no-years': {
    fi: 'sen sarakkeet eivät ole vuosia',
    sv: 'dess kolumner är inte år',
    en: 'its columns are not years',
  },
} as const;
