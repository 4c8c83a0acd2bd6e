import type { Basis } from './rule.js';

const SEEN = '2026-11-21';

/** Arithmetic: a total is the sum of its parts. */
export const ARITHMETIC: Basis = {
  text: {
    fi: 'Laskusääntö: summa on osiensa summa.',
    sv: 'Räkneregel: en summa är summan av sina delar.',
    en: 'Arithmetic: a total is the sum of its parts.',
  },
};

/** The financing table of the EURA 2014 application: rows, years and sums agree to the euro. */
export const FINANCING_TABLE: Basis = {
  text: {
    fi: 'EURA 2014 -hakemuksen rahoitussuunnitelma: rivit, vuodet ja summat täsmäävät eurolleen.',
    sv: 'Finansieringsplanen i EURA 2014-ansökan: rader, år och summor stämmer på euron.',
    en: 'The financing plan of the EURA 2014 application: rows, years and sums agree to the euro.',
  },
  seen: SEEN,
};

/** The decision covers net costs: financing equals them per year and in total. */
export const NET_COSTS: Basis = {
  text: {
    fi: 'EURA 2014 -rahoituspäätös: tuki ja muu rahoitus kattavat hyväksytyt nettokustannukset.',
    sv: 'EURA 2014-finansieringsbeslut: stödet och övrig finansiering täcker de godkända nettokostnaderna.',
    en: 'EURA 2014 funding decision: support and other financing cover the accepted net costs.',
  },
  link: 'https://docplayer.fi/54480701-Paatos-kestavaa-kasvua-ja-tyota-suomen-rakennerahasto-ohjelma.html',
  seen: SEEN,
};

/** The decision fixes the support as at most N % of eligible net costs. */
export const SUPPORT_RATE: Basis = {
  text: {
    fi: 'Rahoituspäätös: tuki on enintään N % tukikelpoisista nettokustannuksista; katto 867/2021 4 §.',
    sv: 'Finansieringsbeslut: stödet är högst N % av de stödberättigande nettokostnaderna; tak 867/2021 4 §.',
    en: 'Funding decision: support is at most N % of eligible net costs; ceiling in 867/2021 section 4.',
  },
  link: 'https://www.finlex.fi/sv/laki/ajantasa/2021/20210867',
  seen: SEEN,
};

/** Costs count only within the implementation period. */
export const PERIOD: Basis = {
  text: {
    fi: 'Asetus 358/2014: kustannukset ovat tukikelpoisia hankkeen toteutusaikana.',
    sv: 'Förordning 358/2014: kostnader är stödberättigande under projektets genomförandetid.',
    en: 'Decree 358/2014: costs are eligible during the implementation of the project.',
  },
  link: 'https://www.finlex.fi/fi/laki/alkup/2014/20140358',
  seen: SEEN,
};

/** How a key shares a sum: largest remainder, year by year. */
export const KEY: Basis = {
  text: {
    fi: 'Suurimman jäännöksen menetelmä (Hamilton) vuosittain; Cont & Heidari 2014.',
    sv: 'Största restens metod (Hamilton) år för år; Cont & Heidari 2014.',
    en: 'Largest remainder (Hamilton) year by year; Cont & Heidari 2014.',
  },
  link: 'https://arxiv.org/abs/1501.00014',
  seen: SEEN,
};

/** What a person can expect of a table that is to be read by others. */
export const READING: Basis = {
  text: {
    fi: 'eurakitin lukutapa: taulukko tunnistetaan otsikoistaan ja summistaan.',
    sv: 'eurakits läsning: tabellen känns igen på sina rubriker och summor.',
    en: 'How eurakit reads: a table is recognised by its headings and sums.',
  },
};

/** The coordinator's figures are those of the partners. */
export const JOINT: Basis = {
  text: {
    fi: 'Yhteishanke: päätoteuttaja kokoaa kokonaisuuden osatoteuttajien luvuista.',
    sv: 'Samprojekt: huvudgenomföraren sammanställer helheten av delgenomförarnas tal.',
    en: 'Joint project: the lead partner makes the whole from the figures of the partners.',
  },
};
