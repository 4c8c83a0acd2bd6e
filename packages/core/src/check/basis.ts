import type { Basis } from './rule.js';

const SEEN = '2026-11-21';

/** Arithmetic: a total is the sum of its parts. */
export const ARITHMETIC: Basis = { text: 'Laskusääntö: summa on osiensa summa.' };

/** The financing table of the EURA 2014 application: rows, years and sums agree to the euro. */
export const FINANCING_TABLE: Basis = {
  text: 'EURA 2014 -hakemuksen rahoitussuunnitelma: rivit, vuodet ja summat täsmäävät eurolleen.',
  seen: SEEN,
};

/** The decision covers net costs: financing equals them per year and in total. */
export const NET_COSTS: Basis = {
  text: 'EURA 2014 -rahoituspäätös: tuki ja muu rahoitus kattavat hyväksytyt nettokustannukset.',
  link: 'https://docplayer.fi/54480701-Paatos-kestavaa-kasvua-ja-tyota-suomen-rakennerahasto-ohjelma.html',
  seen: SEEN,
};

/** The decision fixes the support as at most N % of eligible net costs. */
export const SUPPORT_RATE: Basis = {
  text: 'Rahoituspäätös: tuki on enintään N % tukikelpoisista nettokustannuksista; katto 867/2021 4 §.',
  link: 'https://www.finlex.fi/sv/laki/ajantasa/2021/20210867',
  seen: SEEN,
};

/** Costs count only within the implementation period. */
export const PERIOD: Basis = {
  text: 'Asetus 358/2014: kustannukset ovat tukikelpoisia hankkeen toteutusaikana.',
  link: 'https://www.finlex.fi/fi/laki/alkup/2014/20140358',
  seen: SEEN,
};

/** How a key shares a sum: largest remainder, year by year. */
export const KEY: Basis = {
  text: 'Suurimman jäännöksen menetelmä (Hamilton) vuosittain; Cont & Heidari 2014.',
  link: 'https://arxiv.org/abs/1501.00014',
  seen: SEEN,
};

/** What a person can expect of a table that is to be read by others. */
export const READING: Basis = {
  text: 'eurakitin lukutapa: taulukko tunnistetaan otsikoistaan ja summistaan.',
};
