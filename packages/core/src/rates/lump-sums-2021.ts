import type { RateEntry } from '../model/rate-entry.js';
import { cents } from '../values/cents.js';
import { day, PERIOD_2021 } from './programme-days.js';
import { SOURCES_2021 } from './sources-2021.js';

const PERIOD = '2021-2027';

const DECIDED: Pick<RateEntry, 'valid' | 'base' | 'value' | 'kind' | 'evidence' | 'source'> = {
  valid: { from: day('2022-05-17') },
  kind: 'lumpSum',
  value: { unit: 'euros', cents: cents(5_000_000) },
  base: {
    fi: 'hankkeen kokonaiskustannukset; tuki on tukiprosentti tästä',
    sv: 'projektets totalkostnader; stödet är stödprocenten av dem',
    en: 'the total costs of the project; support is the support rate of them',
  },
  evidence: 'evidenced',
  source: SOURCES_2021.standardLumpSum,
};

/** Lump sums of 2021–2027, their limits, and what business aid adds. */
export const LUMP_SUMS_2021: readonly RateEntry[] = [
  {
    ...DECIDED,
    id: `${PERIOD}/lump-sum-study`,
    covers: {
      fi: 'esiselvityshanke, vakioitu kertakorvaus',
      sv: 'förstudieprojekt, standardiserad engångsersättning',
      en: 'preliminary study, standardised lump sum',
    },
    funds: ['EAKR', 'ESR+', 'JTF'],
  },
  {
    ...DECIDED,
    id: `${PERIOD}/lump-sum-inclusion`,
    covers: {
      fi: 'osallisuutta edistävän mallin suunnittelu ja pilotointi, vakioitu kertakorvaus',
      sv: 'planering och pilotering av en modell som främjar delaktighet, standardiserad engångsersättning',
      en: 'planning and piloting of a model of social inclusion, standardised lump sum',
    },
    funds: ['ESR+'],
  },
  {
    id: `${PERIOD}/lump-sum-ceiling`,
    kind: 'lumpSumCeiling',
    value: { unit: 'euros', cents: cents(20_000_000) },
    base: {
      fi: 'hankkeen kokonaiskustannukset',
      sv: 'projektets totalkostnader',
      en: 'the total costs of the project',
    },
    covers: {
      fi: 'kertakorvaushankkeen suurin koko',
      sv: 'största storlek på ett projekt med engångsersättning',
      en: 'the largest lump-sum project',
    },
    terms: { of: 'totalCosts' },
    funds: ['EAKR', 'ESR+', 'JTF'],
    valid: PERIOD_2021,
    evidence: 'evidenced',
    source: SOURCES_2021.lumpSum,
  },
  {
    id: `${PERIOD}/growth-study-costs`,
    kind: 'lumpSumCeiling',
    value: { unit: 'euros', cents: cents(6_000_000) },
    base: { fi: 'välittömät kustannukset', sv: 'direkta kostnader', en: 'direct costs' },
    covers: {
      fi: 'yrityksen kasvuselvitys',
      sv: 'ett företags tillväxtutredning',
      en: 'growth study of a company',
    },
    funds: [],
    valid: PERIOD_2021,
    evidence: 'evidenced',
    source: SOURCES_2021.lumpSum,
  },
  {
    id: `${PERIOD}/growth-study-aid`,
    kind: 'lumpSumCeiling',
    value: { unit: 'percent', rate: { scaled: 60, decimals: 0 } },
    base: { fi: 'kokonaiskustannukset', sv: 'totalkostnader', en: 'total costs' },
    covers: {
      fi: 'yrityksen kasvuselvityksen tuki',
      sv: 'stödet till ett företags tillväxtutredning',
      en: 'aid for the growth study of a company',
    },
    funds: [],
    valid: PERIOD_2021,
    evidence: 'evidenced',
    source: SOURCES_2021.lumpSum,
  },
];
