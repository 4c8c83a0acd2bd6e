import type { Language } from '../words/language.js';
import { sentence } from '../words/sentence.js';

/** What `key` says: which keys fit a group, which percentages do not, and what a given key misses. */

export const KEY_COLUMNS: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  fi: ['osapuoli', 'taulukossa', 'pienin osuus', 'suurin osuus'],
  sv: ['part', 'i tabellen', 'minsta andel', 'största andel'],
  en: ['party', 'in the table', 'least share', 'largest share'],
};

export const keyFits = sentence<[key: string | undefined, cells: number]>({
  fi: (key, cells) =>
    `Yksi ja sama jakoperuste antaa kaikki ${cells} lukua${key === undefined ? '' : `, esimerkiksi ${key}`} (suurimman jäännöksen menetelmä vuosittain).`,
  sv: (key, cells) =>
    `En och samma fördelningsgrund ger alla ${cells} tal${key === undefined ? '' : `, till exempel ${key}`} (största restens metod år för år).`,
  en: (key, cells) =>
    `One and the same key gives all ${cells} amounts${key === undefined ? '' : `, for example ${key}`} (largest remainder, year by year).`,
});

export const nearestFits = sentence<[fits: boolean]>({
  fi: (fits) =>
    fits
      ? 'Myös jos jokainen luku on pyöristetty erikseen, jokin jakoperuste sopii.'
      : 'Jos jokainen luku olisi pyöristetty erikseen, mikään jakoperuste ei sopisi.',
  sv: (fits) =>
    fits
      ? 'Också om varje tal är avrundat för sig passar någon fördelningsgrund.'
      : 'Om varje tal vore avrundat för sig skulle ingen fördelningsgrund passa.',
  en: (fits) =>
    fits
      ? 'Also if each amount was rounded on its own, some key fits.'
      : 'If each amount had been rounded on its own, no key would fit.',
});

export const percentsFit = sentence<[decimals: number, percents: string]>({
  fi: (decimals, percents) => `Prosentteina sopii ${DECIMALS.fi[decimals]}: ${percents}.`,
  sv: (decimals, percents) => `Som procent passar ${DECIMALS.sv[decimals]}: ${percents}.`,
  en: (decimals, percents) => `As percentages ${DECIMALS.en[decimals]} fit: ${percents}.`,
});

export const noPercentsFit = sentence({
  fi: () => 'Mitkään prosentit, joissa on enintään kaksi desimaalia, eivät anna näitä lukuja.',
  sv: () => 'Inga procent med högst två decimaler ger dessa tal.',
  en: () => 'No percentages with up to two decimals give these amounts.',
});

export const noKeyFits = sentence<[parties: string, years: string]>({
  fi: (parties, years) => `Mikään jakoperuste ei anna näitä lukuja: ${parties} (${years}) eivät sovi yhteen.`,
  sv: (parties, years) => `Ingen fördelningsgrund ger dessa tal: ${parties} (${years}) går inte ihop.`,
  en: (parties, years) => `No key gives these amounts: ${parties} (${years}) do not go together.`,
});

export const partsNotTotal = sentence<[years: string]>({
  fi: (years) => `Rivien summa ei ole ryhmän summa (${years}); korjaa se ensin.`,
  sv: (years) => `Raderna summerar inte till gruppen (${years}); rätta det först.`,
  en: (years) => `The rows do not add up to the group (${years}); correct that first.`,
});

export const fitsWithout = sentence<[parties: string]>({
  fi: (parties) => `Muille sopii jokin jakoperuste, jos tämä rivi on kiinteä: ${parties}.`,
  sv: (parties) => `För de andra passar någon fördelningsgrund, om denna rad är fast: ${parties}.`,
  en: (parties) => `Some key fits the others if this row is fixed: ${parties}.`,
});

export const printedFit = sentence({
  fi: () => 'Taulukon prosentit antavat kaikki luvut.',
  sv: () => 'Procenten i tabellen ger alla tal.',
  en: () => 'The percentages in the table give all amounts.',
});

export const printedMiss = sentence<[missed: number, cells: number, most: string]>({
  fi: (missed, cells, most) =>
    `Taulukon prosentit eivät ole se jakoperuste: ne antavat toisen luvun ${missed}/${cells} soluun, ero enintään ${most}.`,
  sv: (missed, cells, most) =>
    `Procenten i tabellen är inte den fördelningsgrunden: de ger ett annat tal i ${missed}/${cells} celler, högst ${most} fel.`,
  en: (missed, cells, most) =>
    `The percentages in the table are not that key: they give another amount in ${missed} of ${cells} cells, up to ${most} off.`,
});

export const givenFits = sentence<[key: string, how: KeyHow]>({
  fi: (key, how) => `Annettu jakoperuste ”${key}” antaa kaikki luvut (${HOW.fi[how]}).`,
  sv: (key, how) => `Den givna fördelningsgrunden ”${key}” ger alla tal (${HOW.sv[how]}).`,
  en: (key, how) => `The given key “${key}” gives all amounts (${HOW.en[how]}).`,
});

export const givenMisses = sentence<[key: string, missed: number, cells: number]>({
  fi: (key, missed, cells) => `Annettu jakoperuste ”${key}” ei anna ${missed}/${cells} lukua:`,
  sv: (key, missed, cells) => `Den givna fördelningsgrunden ”${key}” ger inte ${missed}/${cells} tal:`,
  en: (key, missed, cells) => `The given key “${key}” does not give ${missed} of ${cells} amounts:`,
});

export const missedCell = sentence<[party: string, year: number, expected: string, off: string]>({
  fi: (party, year, expected, off) => `${party} ${year}: ${expected} (taulukossa ${off})`,
  sv: (party, year, expected, off) => `${party} ${year}: ${expected} (i tabellen ${off})`,
  en: (party, year, expected, off) => `${party} ${year}: ${expected} (table ${off})`,
});

export const rowAside = sentence<[party: string, price: string | undefined]>({
  fi: (party, price) => `Jaon ulkopuolella: ${party}${price === undefined ? '' : ` = ${price}`}.`,
  sv: (party, price) => `Utanför fördelningen: ${party}${price === undefined ? '' : ` = ${price}`}.`,
  en: (party, price) => `Not shared by the key: ${party}${price === undefined ? '' : ` = ${price}`}.`,
});

/** How a given key was applied. */
type KeyHow = 'largest-remainder' | 'cumulative' | 'residual';

const HOW: Readonly<Record<Language, Readonly<Record<KeyHow, string>>>> = {
  fi: {
    'largest-remainder': 'suurimman jäännöksen menetelmä vuosittain',
    cumulative: 'kumulatiivinen pyöristys rivijärjestyksessä',
    residual: 'lähin pyöristys, yksi rivi kantaa jäännöksen',
  },
  sv: {
    'largest-remainder': 'största restens metod år för år',
    cumulative: 'kumulativ avrundning i radordning',
    residual: 'närmaste avrundning, en rad bär resten',
  },
  en: {
    'largest-remainder': 'largest remainder, year by year',
    cumulative: 'cumulative rounding in the order of the rows',
    residual: 'nearest rounding, one row bears the rest',
  },
};

const DECIMALS: Readonly<Record<Language, readonly string[]>> = {
  fi: ['kokonaiset', 'yhden desimaalin', 'kahden desimaalin'],
  sv: ['hela', 'en decimals', 'två decimalers'],
  en: ['whole ones', 'ones with one decimal', 'ones with two decimals'],
};
