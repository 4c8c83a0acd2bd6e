import type { RateEntry, RatePack } from '../model/rate-entry.js';
import { percentEntry } from './dated-rate.js';
import { FLAT_RATES, MODELS_2014 } from './flat-rates.js';
import { PERIOD_2014, SEEN } from './programme-days.js';

const PERIOD = '2014-2020';

const ALL: Pick<RateEntry, 'funds' | 'valid'> = { funds: ['ESR', 'EAKR'], valid: PERIOD_2014 };

const DECREE: RateEntry['source'] = {
  text: {
    fi: 'Asetus 357/2014, 3 § (tarkistettava: arvoa ei ole nähty)',
    sv: 'Förordning 357/2014, 3 § (ska kontrolleras: värdet har inte setts)',
    en: 'Decree 357/2014, section 3 (to be verified: the value was not seen)',
  },
  link: 'https://www.finlex.fi/sv/laki/alkup/2014/20140357',
  seen: SEEN,
};

/** What the programme period 2014–2020 sets, as far as a source was seen; the rest are settings without a value. */
export const PACK_2014: RatePack = {
  period: PERIOD,
  entries: [
    {
      ...ALL,
      id: `${PERIOD}/one-model`,
      kind: 'costModel',
      covers: {
        fi: 'rahoittaja päättää kustannusmallin; se ei vaihdu hankkeen aikana, ja yhteishankkeessa ja tuen siirrossa se on kaikilla sama',
        sv: 'finansiären bestämmer kostnadsmodellen; den byts inte under projektet, och i samprojekt och vid överföring av stöd har alla samma',
        en: 'the funder decides the cost model; it does not change during the project, and all partners of a joint project or a transfer of support have the same',
      },
      terms: { sameFor: 'partners' },
      evidence: 'evidenced',
      source: MODELS_2014,
    },
    {
      ...ALL,
      id: `${PERIOD}/lump-sum`,
      kind: 'costModel',
      covers: {
        fi: 'kertakorvaus: sovitun tuotoksen kaikki kustannukset, maksetaan kun tuotos on osoitettu',
        sv: 'engångsersättning: alla kostnader för den överenskomna prestationen, betalas när prestationen är visad',
        en: 'lump sum: all costs of the agreed output, paid on proof of the output',
      },
      evidence: 'evidenced',
      source: MODELS_2014,
    },
    {
      ...ALL,
      id: `${PERIOD}/actual-costs`,
      kind: 'costModel',
      covers: {
        fi: 'todelliset kustannukset, vain poikkeuksellisesta syystä',
        sv: 'faktiska kostnader, endast av särskilda skäl',
        en: 'actual costs, only for exceptional reasons',
      },
      evidence: 'evidenced',
      source: {
        text: {
          fi: 'Pohjanmaan liitto: hakuohjeet EAKR 2014–2020',
          sv: 'Österbottens förbund: anvisningar för ansökan, Eruf 2014–2020',
          en: 'Regional Council of Ostrobothnia: applying for ERDF 2014–2020',
        },
        link: 'https://www.obotnia.fi/regionutveckling-och-finansiering/eruf-programperioden-20142020/anvisningar-for-ansokan/',
        seen: SEEN,
      },
    },
    ...FLAT_RATES.filter(({ id }) => id.startsWith(`${PERIOD}/`)).map(percentEntry('flatRate')),
    {
      ...ALL,
      id: `${PERIOD}/flat-narrow`,
      kind: 'flatRate',
      covers: {
        fi: 'muu prosentti suppeammalle kustannusjoukolle, jos päätös antaa sen',
        sv: 'en annan procent för en snävare grupp av kostnader, om beslutet ger den',
        en: 'another percentage for a narrower set of costs, where the decision gives one',
      },
      evidence: 'recalled',
      source: MODELS_2014,
    },
    {
      ...ALL,
      id: `${PERIOD}/salary-actual`,
      kind: 'salaryModel',
      covers: {
        fi: 'todelliset palkat ja todelliset sivukulut; AMK-opettajien tuntihinnoille ei ollut yhtä sääntöä',
        sv: 'faktiska löner och faktiska bikostnader; för YH-lärares timpriser fanns ingen gemensam regel',
        en: 'actual wages and actual side costs; there was no single rule for hourly prices of UAS teachers',
      },
      evidence: 'recalled',
      source: {
        text: {
          fi: 'Arene: opettajien palkat ESR-hankkeissa',
          sv: 'Arene: lärarnas löner i ESF-projekt',
          en: 'Arene: wages of teachers in ESF projects',
        },
        link: 'https://arene.fi/ajankohtaista/opettajien-palkat-esrhankkeissa/',
        seen: SEEN,
      },
    },
    {
      ...ALL,
      id: `${PERIOD}/lump-sum-ceiling`,
      kind: 'lumpSumCeiling',
      covers: {
        fi: 'kertakorvaushankkeen suurin koko',
        sv: 'största storlek på ett projekt med engångsersättning',
        en: 'the largest lump-sum project',
      },
      evidence: 'open',
      source: MODELS_2014,
    },
    {
      ...ALL,
      id: `${PERIOD}/support-ceiling`,
      kind: 'supportCeiling',
      base: {
        fi: 'hyväksyttävät tukikelpoiset nettokustannukset',
        sv: 'godtagbara stödberättigande nettokostnader',
        en: 'accepted eligible net costs',
      },
      covers: {
        fi: 'EU:n ja valtion tuki; prosentti on hankkeen päätöksessä',
        sv: 'EU:s och statens stöd; procenten står i projektets beslut',
        en: 'EU and state support; the percentage is in the decision of the project',
      },
      evidence: 'open',
      source: DECREE,
    },
    {
      ...ALL,
      id: `${PERIOD}/advance-30`,
      kind: 'advanceCeiling',
      value: { unit: 'percent', rate: { scaled: 30, decimals: 0 } },
      base: { fi: 'päätöksen tuki', sv: 'stödet i beslutet', en: 'the support in the decision' },
      covers: {
        fi: 'ennakko, josta on ilmoitettu jo hankehakemuksessa',
        sv: 'förskott som har angetts redan i projektansökan',
        en: 'an advance that the project application already announced',
      },
      evidence: 'evidenced',
      source: {
        text: {
          fi: 'Rakennerahastot.fi: maksatuksen hakeminen 2014–2020',
          sv: 'Rakennerahastot.fi: ansökan om utbetalning 2014–2020',
          en: 'Rakennerahastot.fi: applying for payment 2014–2020',
        },
        link: 'http://www.rakennerahastot.fi/maksatuksen-hakeminen',
        seen: SEEN,
      },
    },
  ],
};
