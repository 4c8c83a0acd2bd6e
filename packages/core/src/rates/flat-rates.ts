import type { DatedRate } from './dated-rate.js';
import { PERIOD_2014, PERIOD_2021, SEEN } from './programme-days.js';

/** The page on the simplified cost models of 2014–2020. */
export const MODELS_2014: DatedRate['source'] = {
  text: {
    fi: 'Rakennerahastot.fi: yksinkertaistetut kustannusmallit 2014–2020',
    sv: 'Rakennerahastot.fi: förenklade kostnadsmodeller 2014–2020',
    en: 'Rakennerahastot.fi: simplified cost models 2014–2020',
  },
  link: 'http://www.rakennerahastot.fi/yksinkertaistetut-kustannusmallit',
  seen: SEEN,
};

const MODELS_2021: DatedRate['source'] = {
  text: {
    fi: 'Rakennerahastot.fi: prosenttimääräinen korvaus 2021–2027',
    sv: 'Rakennerahastot.fi: procentuell ersättning 2021–2027',
    en: 'Rakennerahastot.fi: flat-rate funding 2021–2027',
  },
  link: 'https://rakennerahastot.fi/prosenttimaarainen-korvaus',
  seen: SEEN,
};

const PERSONNEL = {
  fi: 'projektihenkilöstön tukikelpoiset henkilöstökustannukset',
  sv: 'projektpersonalens stödberättigande personalkostnader',
  en: 'eligible personnel costs of project staff',
};

const INDIRECT_2014 = {
  fi: 'kustannukset, joita päätöksen mukaan ei korvata erikseen',
  sv: 'kostnader som enligt beslutet inte ersätts särskilt',
  en: 'costs that the decision does not pay separately',
};

/** Salary costs, in one row or as wages and their side costs. */
const OF_SALARIES = ['salaryCosts', 'wages', 'sideCosts'] as const;

/** The flat rates that an official source was seen to state. A decision may fix another. */
export const FLAT_RATES: readonly DatedRate[] = [
  {
    id: '2014-2020/flat-17',
    rate: { scaled: 17, decimals: 0 },
    base: PERSONNEL,
    covers: INDIRECT_2014,
    terms: { of: OF_SALARIES },
    funds: ['ESR'],
    valid: PERIOD_2014,
    source: MODELS_2014,
  },
  {
    id: '2014-2020/flat-24',
    rate: { scaled: 24, decimals: 0 },
    base: PERSONNEL,
    covers: INDIRECT_2014,
    terms: { of: OF_SALARIES },
    funds: ['EAKR'],
    valid: PERIOD_2014,
    source: MODELS_2014,
  },
  {
    id: '2021-2027/flat-40',
    rate: { scaled: 40, decimals: 0 },
    base: {
      fi: 'tukikelpoiset palkkakustannukset sivukuluineen',
      sv: 'stödberättigande lönekostnader med bikostnader',
      en: 'eligible salary costs with side costs',
    },
    covers: {
      fi: 'kehittämishankkeen kaikki muut kustannukset',
      sv: 'utvecklingsprojektets alla övriga kostnader',
      en: 'all other costs of a development project',
    },
    terms: { of: OF_SALARIES, pays: ['purchases', 'equipment', 'buildingsAndLand', 'other'] },
    funds: ['EAKR', 'ESR+', 'JTF'],
    valid: PERIOD_2021,
    source: MODELS_2021,
  },
  {
    id: '2021-2027/flat-1.5',
    rate: { scaled: 15, decimals: 1 },
    covers: {
      fi: 'investointihankkeen välilliset kustannukset',
      sv: 'investeringsprojektets indirekta kostnader',
      en: 'indirect costs of an investment project',
    },
    funds: ['EAKR', 'JTF'],
    valid: PERIOD_2021,
    source: MODELS_2021,
  },
];
