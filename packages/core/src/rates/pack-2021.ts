import type { RateEntry, RatePack } from '../model/rate-entry.js';
import { percentEntry } from './dated-rate.js';
import { FLAT_RATES } from './flat-rates.js';
import { LUMP_SUMS_2021 } from './lump-sums-2021.js';
import { PERIOD_2021 } from './programme-days.js';
import { SIDE_COST_RATES } from './side-cost-rates.js';
import { SOURCES_2021 } from './sources-2021.js';

const PERIOD = '2021-2027';

const ALL: Pick<RateEntry, 'funds' | 'valid'> = { funds: ['EAKR', 'ESR+', 'JTF'], valid: PERIOD_2021 };

/** What the programme period 2021–2027 sets, as far as a source was seen; the rest are settings without a value. */
export const PACK_2021: RatePack = {
  period: PERIOD,
  entries: [
    {
      ...ALL,
      id: `${PERIOD}/reimbursement-forms`,
      kind: 'costModel',
      covers: {
        fi: 'yksikkökustannukset, kertakorvaus, prosenttimääräinen korvaus, todelliset kustannukset tai niiden yhdistelmä; rahoittaja päättää, ja malli on sama koko hankkeen ajan',
        sv: 'enhetskostnader, engångsersättning, procentuell ersättning, faktiska kostnader eller en kombination; finansiären bestämmer, och modellen är densamma under hela projektet',
        en: 'unit costs, lump sum, flat rate, actual costs or a combination; the funder decides, and the model stays for the whole project',
      },
      evidence: 'evidenced',
      source: SOURCES_2021.eligibility,
    },
    ...FLAT_RATES.filter(({ id }) => id.startsWith(`${PERIOD}/`)).map(percentEntry('flatRate')),
    {
      ...ALL,
      id: `${PERIOD}/flat-indirect`,
      kind: 'flatRate',
      base: {
        fi: 'tukikelpoiset välittömät kustannukset',
        sv: 'stödberättigande direkta kostnader',
        en: 'eligible direct costs',
      },
      covers: { fi: 'välilliset kustannukset', sv: 'indirekta kostnader', en: 'indirect costs' },
      evidence: 'recalled',
      source: SOURCES_2021.common,
    },
    ...salaryModels(),
    ...SIDE_COST_RATES.map(percentEntry('sideCosts')),
    ...LUMP_SUMS_2021,
    ...ceilings(),
  ],
};

function salaryModels(): readonly RateEntry[] {
  return [
    {
      ...ALL,
      id: `${PERIOD}/unit-cost-1720`,
      kind: 'salaryModel',
      value: { unit: 'hours', hours: 1720 },
      base: {
        fi: 'hyväksytyt tunnit × tuntitaksa; työajanseuranta myös kokoaikaisilta',
        sv: 'godkända timmar × timpris; arbetstidsbokföring även av heltidsanställda',
        en: 'accepted hours × hourly unit cost; time records also from full-time staff',
      },
      covers: {
        fi: 'palkat, sivukulut ja lomaraha todellisten sijasta (yksikkökustannusmalli); sama malli tuensaajan kaikille tehtäville',
        sv: 'löner, bikostnader och semesterpenning i stället för de faktiska (enhetskostnadsmodellen); samma modell för alla stödmottagarens uppgifter',
        en: 'wages, side costs and holiday bonus instead of the actual ones (unit-cost model); the same model for all tasks of the beneficiary',
      },
      terms: { sameFor: 'beneficiary' },
      evidence: 'evidenced',
      source: SOURCES_2021.salaries,
    },
    {
      ...ALL,
      id: `${PERIOD}/standard-side-cost`,
      kind: 'salaryModel',
      base: {
        fi: 'maksetut tukikelpoiset palkat ilman sivukuluja ja lomarahaa',
        sv: 'betalda stödberättigande löner utan bikostnader och semesterpenning',
        en: 'eligible wages paid, without side costs and holiday bonus',
      },
      covers: {
        fi: 'palkat todellisina ja sivukulut vakioprosentilla (vakiosivukulumalli); sama malli tuensaajan kaikille tehtäville',
        sv: 'faktiska löner och bikostnader enligt en standardprocent (standardiserad bikostnadsmodell); samma modell för alla stödmottagarens uppgifter',
        en: 'actual wages and side costs by a standard percentage (standard side-cost model); the same model for all tasks of the beneficiary',
      },
      terms: { sameFor: 'beneficiary' },
      evidence: 'evidenced',
      source: SOURCES_2021.salaries,
    },
    {
      ...ALL,
      id: `${PERIOD}/hours-a-year`,
      kind: 'salaryModel',
      covers: {
        fi: 'yhden henkilön tuntien enimmäismäärä vuodessa ja tuntitaksan pyöristys',
        sv: 'högsta antalet timmar per person och år samt avrundningen av timpriset',
        en: 'the most hours of a person in a year, and how the hourly unit cost is rounded',
      },
      evidence: 'recalled',
      source: SOURCES_2021.common,
    },
  ];
}

function ceilings(): readonly RateEntry[] {
  return [
    {
      ...ALL,
      id: `${PERIOD}/support-80`,
      kind: 'supportCeiling',
      value: { unit: 'percent', rate: { scaled: 80, decimals: 0 } },
      base: {
        fi: 'tukikelpoiset kokonaiskustannukset',
        sv: 'stödberättigande totalkostnader',
        en: 'eligible total costs',
      },
      covers: {
        fi: 'kehittämishankkeen EU:n ja valtion tuki, ellei ole erityistä syytä muuhun',
        sv: 'EU:s och statens stöd till ett utvecklingsprojekt, om inte särskilda skäl föreligger',
        en: 'EU and state support of a development project, unless there are special reasons',
      },
      evidence: 'evidenced',
      source: SOURCES_2021.financing,
    },
    {
      ...ALL,
      funds: ['EAKR', 'JTF'],
      id: `${PERIOD}/support-investment`,
      kind: 'supportCeiling',
      covers: {
        fi: 'investointihankkeen EU:n ja valtion tuki; katto on matalampi',
        sv: 'EU:s och statens stöd till ett investeringsprojekt; taket är lägre',
        en: 'EU and state support of an investment project; the ceiling is lower',
      },
      evidence: 'open',
      source: SOURCES_2021.financing,
    },
    {
      ...ALL,
      id: `${PERIOD}/advance-30`,
      kind: 'advanceCeiling',
      value: { unit: 'percent', rate: { scaled: 30, decimals: 0 } },
      covers: { fi: 'ennakko', sv: 'förskott', en: 'advance' },
      evidence: 'evidenced',
      source: SOURCES_2021.advance,
    },
  ];
}
