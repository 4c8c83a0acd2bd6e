import type { Basis } from './rule.js';

const SEEN = '2026-11-21';

/** What the flat rates of 2021–2027 pay, and of what they are. */
export const FLAT_RATE: Basis = {
  text: {
    fi: 'Prosenttimääräinen korvaus 2021–2027 (2014–2020: yksinkertaistetut kustannusmallit): korvaus on prosentti palkkakustannuksista.',
    sv: 'Procentuell ersättning 2021–2027 (2014–2020: förenklade kostnadsmodeller): ersättningen är en procent av lönekostnaderna.',
    en: 'Flat-rate funding 2021–2027 (2014–2020: simplified cost models): it is a percentage of the salary costs.',
  },
  link: 'https://rakennerahastot.fi/prosenttimaarainen-korvaus',
  seen: SEEN,
};

/** The salary cost models of 2021–2027. */
export const SALARY_MODELS: Basis = {
  text: {
    fi: 'Rakennerahastot.fi: palkkakustannusmallit 2021–2027.',
    sv: 'Rakennerahastot.fi: lönekostnadsmodeller 2021–2027.',
    en: 'Rakennerahastot.fi: salary cost models 2021–2027.',
  },
  link: 'https://rakennerahastot.fi/palkkakustannusmallit',
  seen: SEEN,
};

/** The standard percentages of side costs, with the holiday bonus in them. */
export const SIDE_COSTS: Basis = {
  text: {
    fi: 'Vakiosivukuluprosenttiosuudet, vahvistettu 24.8.2021: prosentti lasketaan palkasta ilman lomarahaa ja sivukuluja.',
    sv: 'Standardiserade bikostnadsprocentandelar, fastställda 24.8.2021: procenten räknas på lönen utan semesterpenning och bikostnader.',
    en: 'Standard side-cost percentages, confirmed on 24 August 2021: they are of the wage without holiday bonus and side costs.',
  },
  link: 'https://rakennerahastot.fi/palkkakustannusmallit',
  seen: SEEN,
};

/** Lump sums of 2021–2027. */
export const LUMP_SUM: Basis = {
  text: {
    fi: 'Rakennerahastot.fi: kertakorvaus 2021–2027.',
    sv: 'Rakennerahastot.fi: engångsersättning 2021–2027.',
    en: 'Rakennerahastot.fi: lump sum 2021–2027.',
  },
  link: 'https://rakennerahastot.fi/kertakorvaus',
  seen: SEEN,
};

/** In a lump-sum project nothing but the period can be changed. */
export const LUMP_SUM_TERMS: Basis = {
  text: {
    fi: 'Etelä-Pohjanmaan liiton rahoituspäätöksen ehdot: kertakorvaushankkeessa voi muuttaa vain toteutusaikaa.',
    sv: 'Villkoren i Södra Österbottens förbunds finansieringsbeslut: i ett projekt med engångsersättning kan bara tiden ändras.',
    en: 'Terms of the funding decision, Regional Council of South Ostrobothnia: a lump-sum project can only change its period.',
  },
  link: 'https://docplayer.fi/3442413-Rahoituspaatoksen-ehdot.html',
  seen: SEEN,
};

/** Only costs in approved categories are paid. */
export const APPROVED_BUDGET: Basis = {
  text: {
    fi: 'EURA 2014 -rahoituspäätös: maksetaan vain kustannuksia, joiden kustannuslaji on hyväksytyssä kustannusarviossa.',
    sv: 'EURA 2014-finansieringsbeslut: bara kostnader i de kostnadsslag som den godkända budgeten har betalas.',
    en: 'EURA 2014 funding decision: only costs in the categories of the approved budget are paid.',
  },
  link: 'https://docplayer.fi/54480701-Paatos-kestavaa-kasvua-ja-tyota-suomen-rakennerahasto-ohjelma.html',
  seen: SEEN,
};

/** In joint projects of 2014–2020 all implementers have one cost model. */
export const ONE_COST_MODEL: Basis = {
  text: {
    fi: 'Kustannusmallit 2014–2020: rahoittaja päättää mallin, ja yhteishankkeessa ja tuen siirrossa se on kaikilla sama.',
    sv: 'Kostnadsmodeller 2014–2020: finansiären bestämmer modellen, och i samprojekt och vid överföring av stöd har alla samma.',
    en: 'Cost models 2014–2020: the funder decides, and all in a joint project or a transfer of support have the same.',
  },
  link: 'https://www.obotnia.fi/regionutveckling-och-finansiering/eruf-programperioden-20142020/anvisningar-for-ansokan/',
  seen: SEEN,
};

/** The cost model of 2021–2027 is decided by the funder, as the call says. */
export const MODEL_OF_CALL: Basis = {
  text: {
    fi: 'Asetus 866/2021, 2 §, ja yksinkertaistetut kustannusmallit 2021–2027: rahoittaja päättää mallin hakuilmoituksen mukaan.',
    sv: 'Förordning 866/2021, 2 §, och förenklade kostnadsmodeller 2021–2027: finansiären bestämmer modellen enligt ansökningsannonsen.',
    en: 'Decree 866/2021, section 2, and simplified cost models 2021–2027: the funder decides as the call says.',
  },
  link: 'https://rakennerahastot.fi/yksinkertaistetut-kustannusmallit',
  seen: SEEN,
};

/** The lead adds up what its partners tell. */
export const JOINT_SUM: Basis = {
  text: {
    fi: 'Maksatuksen hakeminen 2014–2020: päätoteuttaja kokoaa hankkeen luvut osatoteuttajien tiedoista.',
    sv: 'Att ansöka om utbetalning 2014–2020: huvudgenomföraren sammanställer projektets tal av delgenomförarnas uppgifter.',
    en: 'Applying for payment 2014–2020: the lead adds up the figures of the project from those of its partners.',
  },
};

/** Own and external funding are told apart. */
export const OWN_AND_EXTERNAL: Basis = {
  text: {
    fi: 'Hankkeen kustannukset ja rahoitus: omarahoitus ja ulkopuolinen rahoitus erotellaan, ulkopuolisesta on sopimus.',
    sv: 'Projektets kostnader och finansiering: självfinansiering och extern finansiering skiljs åt, för den externa finns avtal.',
    en: 'Project costs and funding: own and external funding are told apart, and external funding rests on agreements.',
  },
  link: 'https://rakennerahastot.fi/en/project-costs',
  seen: SEEN,
};

/** A guideline of the programme period before: a pattern, not a rule. */
export const GUIDELINE_2007: Basis = {
  text: {
    fi: 'Ohjelmakauden 2007–2013 ohje (hallintoviranomaisen ohje 2/2010, luku 11): tarkista oman päätöksen ehdot.',
    sv: 'Anvisning för programperioden 2007–2013 (förvaltningsmyndighetens anvisning 2/2010, kapitel 11): kontrollera villkoren i det egna beslutet.',
    en: 'A guideline of 2007–2013 (managing authority, 2/2010, chapter 11): see the terms of your own decision.',
  },
};

/** Articles 54 and 55 of the common regulation: how Finland applies them was not seen. */
export const HOURS_OF_YEAR: Basis = {
  text: {
    fi: 'Asetus (EU) 2021/1060, 55 artikla (tarkistettava: käyttöä Suomessa ei ole nähty).',
    sv: 'Förordning (EU) 2021/1060, artikel 55 (ska kontrolleras: användningen i Finland har inte setts).',
    en: 'Regulation (EU) 2021/1060, article 55 (to be verified: its use in Finland was not seen).',
  },
};

/** Documents that the instructions of 2014–2020 and 2021–2027 ask for. */
export const DOCUMENTS_REQUIRED: Basis = {
  text: {
    fi: 'Ohjelmien ohjeet: työajanseuranta (palkkakustannusmallit), sopimukset (hankkeen rahoitus) ja seurantaraportti (tulosten seuranta).',
    sv: 'Programmens anvisningar: arbetstidsbokföring (lönekostnadsmodeller), avtal (finansiering) och uppföljningsrapport (uppföljning).',
    en: 'Instructions of the programmes: time records (salary models), agreements (funding) and follow-up reports (monitoring).',
  },
  link: 'https://rakennerahastot.fi/hankeen-tavoitteiden-ja-tulosten-seuranta',
  seen: SEEN,
};

/** Documents that instructions of 2007–2013, forms of regional councils, or payment officers ask for. */
export const DOCUMENTS_USUAL: Basis = {
  text: {
    fi: 'Ohjelmakauden 2007–2013 ohje, maakunnan liiton lomakkeet 2014–2020 ja maksatuksen käytäntö: tarkista oman päätöksen ehdot.',
    sv: 'Anvisning för programperioden 2007–2013, landskapsförbundens blanketter 2014–2020 och praxis: kontrollera villkoren i det egna beslutet.',
    en: 'A guideline of 2007–2013, forms of regional councils 2014–2020, and practice: see the terms of your own decision.',
  },
};
