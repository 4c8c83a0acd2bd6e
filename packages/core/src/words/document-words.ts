import type { Worded } from './language.js';

/** What a document is called, and why it is asked for. */
export const DOCUMENT_WORDS = {
  'time-records': {
    name: { fi: 'työajanseuranta', sv: 'arbetstidsbokföring', en: 'time records' },
    why: {
      fi: 'Yksikkökustannusmallissa myös kokoaikaisilta. Vakiosivukulumalli ei vaadi erillistä seurantaa.',
      sv: 'I enhetskostnadsmodellen även av heltidsanställda. Standardbikostnadsmodellen kräver ingen separat uppföljning.',
      en: 'In the unit-cost model from full-time staff too. The standard side-cost model asks for none of their own.',
    },
  },
  'wage-details': {
    name: { fi: 'palkkaerittely', sv: 'lönespecifikation', en: 'details of wages' },
    why: {
      fi: 'Maksetut palkat tehtävittäin; maksajat pyytävät tätä useimmin.',
      sv: 'Betalda löner per uppgift; begärs oftast vid utbetalningen.',
      en: 'Wages paid by task; what payment officers ask for most often.',
    },
  },
  'job-descriptions': {
    name: { fi: 'tehtävänkuvaukset', sv: 'uppgiftsbeskrivningar', en: 'job descriptions' },
    why: {
      fi: 'Ensimmäisen maksatushakemuksen liitteeksi (ohjelmakauden 2007–2013 ohje).',
      sv: 'Bifogas den första ansökan om utbetalning (anvisning från perioden 2007–2013).',
      en: 'With the first payment application (instructions of 2007–2013).',
    },
  },
  'ledger-extract': {
    name: { fi: 'pääkirjan ote', sv: 'huvudboksutdrag', en: 'ledger extract' },
    why: {
      fi: 'Kauden kustannukset tositteittain (ohjelmakauden 2007–2013 ohje). Flat rate -osuudesta otetta ei tarvita.',
      sv: 'Periodens kostnader per verifikat (anvisning från perioden 2007–2013). För den procentuella delen behövs inget utdrag.',
      en: 'Costs of the period per voucher (instructions of 2007–2013). What a flat rate covers needs none.',
    },
  },
  'procurement-statement': {
    name: { fi: 'selvitys hankinnoista', sv: 'utredning över upphandlingar', en: 'procurement statement' },
    why: {
      fi: 'Ostopalveluista ja laitteista; lomake on maakunnan liiton ohjeissa 2014–2020.',
      sv: 'Om köptjänster och utrustning; blanketten ingår i ett landskapsförbunds anvisningar 2014–2020.',
      en: 'Of purchased services and equipment; the form is one of a regional council, 2014–2020.',
    },
  },
  'financing-agreements': {
    name: { fi: 'rahoitussopimukset', sv: 'finansieringsavtal', en: 'financing agreements' },
    why: {
      fi: 'Ulkopuolisesta rahoituksesta on sopimus, ja raha maksetaan tuensaajan tilille.',
      sv: 'Om extern finansiering finns ett avtal, och pengarna betalas in på stödmottagarens konto.',
      en: 'External funding rests on an agreement and is paid to the account of the beneficiary.',
    },
  },
  'partner-agreement': {
    name: { fi: 'toteuttajien yhteistyösopimus', sv: 'samarbetsavtal', en: 'partner agreement' },
    why: {
      fi: 'Yhteishankkeessa kaikkien toteuttajien allekirjoittama sopimus on hakemuksen liitteenä.',
      sv: 'I ett samprojekt bifogas ett avtal som alla genomförare har undertecknat.',
      en: 'In a joint project an agreement that all implementers have signed is attached.',
    },
  },
  'follow-up-report': {
    name: { fi: 'seurantaraportti', sv: 'uppföljningsrapport', en: 'follow-up report' },
    why: {
      fi: 'Jokaiseen maksatuskauteen kuuluu raportti; ilman sitä ei makseta.',
      sv: 'Till varje utbetalningsperiod hör en rapport; utan den betalas inget ut.',
      en: 'Each payment period has its report; without it nothing is paid.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly name: Worded; readonly why: Worded }>>;

/** Whether a document is there. */
export const DOCUMENT_STATE_WORDS = {
  yes: { fi: 'kyllä', sv: 'ja', en: 'yes' },
  no: { fi: 'ei', sv: 'nej', en: 'no' },
  'not-applicable': { fi: 'ei koske', sv: 'gäller inte', en: 'not applicable' },
} as const satisfies Readonly<Record<string, Worded>>;

/** What stands on the sheet *Liitteet*. */
export const DOCUMENT_FORM_WORDS = {
  document: { fi: 'Liite', sv: 'Bilaga', en: 'Document' },
  need: { fi: 'Tarve', sv: 'Behov', en: 'Need' },
  state: { fi: 'On olemassa', sv: 'Finns', en: 'Is there' },
  why: { fi: 'Miksi', sv: 'Varför', en: 'Why' },
  note: { fi: 'Huomautus', sv: 'Anmärkning', en: 'Remark' },
  required: { fi: 'vaaditaan', sv: 'krävs', en: 'required' },
  usual: { fi: 'pyydetään usein', sv: 'begärs ofta', en: 'often asked for' },
  lead: {
    fi: 'Liitteet, joita hankkeen luvut edellyttävät. Vastaa sävytettyihin soluihin; ”ei koske” kelpaa, kun kerrot syyn. Ei viranomaisen lista.',
    sv: 'Bilagor som projektets tal förutsätter. Svara i de tonade cellerna; ”gäller inte” duger när du anger varför. Inte en myndighets förteckning.',
    en: 'Documents that the figures of the project ask for. Answer in the tinted cells; “not applicable” will do where you tell why. Not an authority’s list.',
  },
  stateNote: {
    fi: 'kyllä: liite on valmis. ei: se puuttuu vielä. ei koske: sitä ei tarvita, kerro syy huomautuksessa.',
    sv: 'ja: bilagan är klar. nej: den saknas ännu. gäller inte: den behövs inte, ange orsaken i anmärkningen.',
    en: 'yes: the document is ready. no: it is still missing. not applicable: it is not needed, tell why in the remark.',
  },
} as const satisfies Readonly<Record<string, Worded>>;
