import type { Basis } from './rule.js';

/** What a report is for: results are compared with goals. No law says how a matrix is laid out. */
export const GOALS: Basis = {
  text: {
    fi: 'Seurannan ohje: tuloksia verrataan tavoitteisiin; matriisin muodosta ei ole säädetty.',
    sv: 'Anvisning om uppföljning: resultaten jämförs med målen; matrisens form är inte reglerad.',
    en: 'Guidance on follow-up: results are compared with goals; no law says how a matrix is laid out.',
  },
  link: 'https://www.rakennerahastot.fi/hankeen-tavoitteiden-ja-tulosten-seuranta',
  seen: '2026-11-21',
};

/** What a person can expect of a plan that others read; no legal source. */
export const PLAN_IN_WORDS: Basis = {
  text: {
    fi: 'Hankesuunnitelman oma johdonmukaisuus; ei säädösperustaa.',
    sv: 'Projektplanens egen logik; ingen rättslig grund.',
    en: 'The plan agrees with itself; there is no legal source.',
  },
};

/** How much a form takes is a setting of the project. */
export const FORM_LIMIT: Basis = {
  text: {
    fi: 'Lomakkeen kentän enimmäispituus, jonka käyttäjä on antanut.',
    sv: 'Fältets maximilängd i blanketten, given av användaren.',
    en: 'The longest text that a field of the form takes, as the user gave it.',
  },
};
