import type { RateSource } from '../model/rate-entry.js';
import { SEEN } from './programme-days.js';

/** The pages and decrees that the pack 2021–2027 rests on. */
export const SOURCES_2021 = {
  eligibility: {
    text: { fi: 'Asetus 866/2021, 2 §', sv: 'Förordning 866/2021, 2 §', en: 'Decree 866/2021, section 2' },
    link: 'https://finlex.fi/fi/laki/ajantasa/2021/20210866',
    seen: SEEN,
  },
  financing: {
    text: { fi: 'Asetus 867/2021, 4 §', sv: 'Förordning 867/2021, 4 §', en: 'Decree 867/2021, section 4' },
    link: 'https://www.finlex.fi/sv/laki/ajantasa/2021/20210867',
    seen: SEEN,
  },
  salaries: {
    text: {
      fi: 'Rakennerahastot.fi: palkkakustannusmallit 2021–2027',
      sv: 'Rakennerahastot.fi: lönekostnadsmodeller 2021–2027',
      en: 'Rakennerahastot.fi: salary cost models 2021–2027',
    },
    link: 'https://rakennerahastot.fi/palkkakustannusmallit',
    seen: SEEN,
  },
  lumpSum: {
    text: {
      fi: 'Rakennerahastot.fi: kertakorvaus 2021–2027',
      sv: 'Rakennerahastot.fi: engångsersättning 2021–2027',
      en: 'Rakennerahastot.fi: lump sum 2021–2027',
    },
    link: 'https://rakennerahastot.fi/kertakorvaus',
    seen: SEEN,
  },
  standardLumpSum: {
    text: {
      fi: 'Vakioidut kertakorvaukset, päätös 17.5.2022',
      sv: 'Standardiserade engångsersättningar, beslut 17.5.2022',
      en: 'Standardised lump sums, decision of 17 May 2022',
    },
    link: 'https://rakennerahastot.fi/en/standardised-lump-sum-compensation',
    seen: SEEN,
  },
  advance: {
    text: {
      fi: 'Rakennerahastot.fi: päätökset ja ennakot EURA 2021 -järjestelmässä',
      sv: 'Rakennerahastot.fi: beslut och förskott i systemet EURA 2021',
      en: 'Rakennerahastot.fi: decisions and advances in EURA 2021',
    },
    link: 'https://rakennerahastot.fi/sv/-/beslut-som-galler-ansokan-om-projektfinansiering-ur-eruf-och-esf-kan-fattas-i-systemet-eura-2021',
    seen: SEEN,
  },
  common: {
    text: {
      fi: 'Asetus (EU) 2021/1060, 54 ja 55 artikla (tarkistettava: käyttöä Suomessa ei ole nähty)',
      sv: 'Förordning (EU) 2021/1060, artiklarna 54 och 55 (ska kontrolleras: användningen i Finland har inte setts)',
      en: 'Regulation (EU) 2021/1060, articles 54 and 55 (to be verified: its use in Finland was not seen)',
    },
  },
} as const satisfies Readonly<Record<string, RateSource>>;
