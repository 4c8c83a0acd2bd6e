import type { DatedRate } from './dated-rate.js';
import { day, SEEN } from './programme-days.js';

const CONFIRMED_2021: Pick<DatedRate, 'funds' | 'valid' | 'source' | 'base'> = {
  base: {
    fi: 'maksetut tukikelpoiset palkat ilman lomarahaa ja sivukuluja',
    sv: 'betalda stödberättigande löner utan semesterpenning och bikostnader',
    en: 'eligible wages paid, without holiday bonus and side costs',
  },
  funds: ['EAKR', 'ESR+', 'JTF'],
  valid: { from: day('2021-08-24') },
  source: {
    text: {
      fi: 'Vakiosivukuluprosenttiosuudet, vahvistettu 24.8.2021',
      sv: 'Standardiserade bikostnadsprocentandelar, fastställda 24.8.2021',
      en: 'Standard side-cost percentages, confirmed on 24 August 2021',
    },
    link: 'https://rakennerahastot.fi/palkkakustannusmallit',
    seen: SEEN,
  },
};

/** The standard side-cost percentages that an official source was seen to state. */
export const SIDE_COST_RATES: readonly DatedRate[] = [
  {
    ...CONFIRMED_2021,
    id: '2021-2027/side-26.44',
    rate: { scaled: 2644, decimals: 2 },
    covers: {
      fi: 'työnantajan lakisääteiset sivukulut ja lomaraha',
      sv: 'arbetsgivarens lagstadgade bikostnader och semesterpenning',
      en: "the employer's statutory side costs and the holiday bonus",
    },
  },
  {
    ...CONFIRMED_2021,
    id: '2021-2027/side-20.42',
    rate: { scaled: 2042, decimals: 2 },
    covers: {
      fi: 'työnantajan lakisääteiset sivukulut; AMK-opettajat, joille ei makseta lomarahaa',
      sv: 'arbetsgivarens lagstadgade bikostnader; YH-lärare som inte får semesterpenning',
      en: "the employer's statutory side costs; UAS teachers who get no holiday bonus",
    },
    terms: { forTeaching: true },
  },
];
