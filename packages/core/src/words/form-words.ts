import { type TermId, term } from './glossary.js';
import type { Worded } from './language.js';

/** The names of our sheets; a workbook knows them by hidden names, so a person may rename them. */
export const SHEET_WORDS = {
  project: /* @__PURE__ */ heading('project'),
  partners: { fi: 'Osatoteuttajat', sv: 'Delgenomförare', en: 'Partners' },
  budget: /* @__PURE__ */ heading('budget'),
  salaries: { fi: 'Palkat', sv: 'Löner', en: 'Salaries' },
  financing: /* @__PURE__ */ heading('financingPlan'),
  partnerFinancing: {
    fi: 'Osatoteuttajien rahoitus',
    sv: 'Delgenomförarnas finansiering',
    en: 'Partners’ financing',
  },
  decision: { fi: 'Päätös', sv: 'Beslut', en: 'Decision' },
  documents: { fi: 'Liitteet', sv: 'Bilagor', en: 'Documents' },
  municipal: /* @__PURE__ */ heading('municipalFunding', { sv: 'Kommunal finansiering' }),
  goals: { fi: 'Tavoitteet', sv: 'Mål', en: 'Goals' },
  evaluation: { fi: 'Arviointi', sv: 'Utvärdering', en: 'Evaluation' },
  effects: { fi: 'Vaikutukset', sv: 'Effekter', en: 'Effects' },
  coverage: { fi: 'Kattavuus', sv: 'Täckning', en: 'Coverage' },
  check: { fi: 'Tarkistus', sv: 'Kontroll', en: 'Check' },
} as const satisfies Readonly<Record<string, Worded>>;

/** What stands in front of a figure or above a column. */
export const FORM_WORDS = {
  name: { fi: 'Hankkeen nimi', sv: 'Projektets namn', en: 'Name of the project' },
  code: /* @__PURE__ */ heading('projectCode'),
  applicationNumber: /* @__PURE__ */ heading('applicationNumber'),
  programmePeriod: /* @__PURE__ */ heading('programmePeriod'),
  fund: /* @__PURE__ */ heading('fund'),
  structure: { fi: 'Toteutustapa', sv: 'Genomförande', en: 'Structure' },
  start: { fi: 'Hanke alkaa', sv: 'Projektet börjar', en: 'Project begins' },
  end: { fi: 'Hanke päättyy', sv: 'Projektet slutar', en: 'Project ends' },
  supportRate: /* @__PURE__ */ heading('supportRate', { fi: 'Tukiprosentti', sv: 'Stödprocent' }),
  planUnit: { fi: 'Suunnitelman tarkkuus', sv: 'Planens noggrannhet', en: 'Precision of the plan' },
  version: { fi: 'Suunnitelman vaihe', sv: 'Planens skede', en: 'Version of the plan' },
  identity: { fi: 'Perustiedot', sv: 'Grunduppgifter', en: 'Identity' },
  support: { fi: 'Aika ja tuki', sv: 'Tid och stöd', en: 'Period and support' },
  keys: { fi: 'Jakoperusteet', sv: 'Fördelningsgrunder', en: 'Allocation keys' },
  key: /* @__PURE__ */ heading('allocationKey'),
  party: { fi: 'Osapuoli', sv: 'Part', en: 'Party' },
  weight: { fi: 'Paino', sv: 'Vikt', en: 'Weight' },
  funder: /* @__PURE__ */ heading('funder'),
  role: { fi: 'Rahoituksen laji', sv: 'Finansieringens art', en: 'Kind of funding' },
  contribution: { fi: 'Oma vai ulkopuolinen', sv: 'Egen eller extern', en: 'Own or external' },
  fixed: { fi: 'Kiinteä', sv: 'Fast', en: 'Fixed' },
  residual: { fi: 'Kantaa erotuksen', sv: 'Bär resten', en: 'Bears the rest' },
  percent: { fi: 'Osuus', sv: 'Andel', en: 'Share' },
  total: { fi: 'Yhteensä (€)', sv: 'Totalt (€)', en: 'Total (€)' },
  sum: { fi: 'Yhteensä', sv: 'Totalt', en: 'Total' },
  exact: euros('exactShare'),
  rounded: { fi: 'Pyöristetty (€)', sv: 'Avrundat (€)', en: 'Rounded (€)' },
  lost: /* @__PURE__ */ heading('lostFraction'),
  rank: { fi: 'Sija', sv: 'Rang', en: 'Rank' },
  given: { fi: 'Jaettu (€)', sv: 'Fördelat (€)', en: 'Given (€)' },
  planned: { fi: 'Suunnitelmassa (€)', sv: 'I planen (€)', en: 'In the plan (€)' },
  difference: { fi: 'Ero (€)', sv: 'Skillnad (€)', en: 'Difference (€)' },
  remark: { fi: 'Huomautus', sv: 'Anmärkning', en: 'Remark' },
  toShare: { fi: 'Jaettava', sv: 'Att fördela', en: 'To be shared' },
  fixedPart: /* @__PURE__ */ heading('fixedContribution'),
  bearer: /* @__PURE__ */ heading('residualBearer'),
  tie: { fi: 'tasatilanne', sv: 'lika', en: 'tie' },
  allRows: { fi: 'Koko rahoitus', sv: 'Hela finansieringen', en: 'All funding' },
  subProject: /* @__PURE__ */ heading('subProject'),
  number: { fi: 'Nro', sv: 'Nr', en: 'No.' },
  subGoal: /* @__PURE__ */ heading('subGoal'),
  subGoals: { fi: 'Osatavoitteet', sv: 'Delmål', en: 'Sub-goals' },
  indicators: { fi: 'Indikaattorit', sv: 'Indikatorer', en: 'Indicators' },
  costCategories: { fi: 'Kustannuslajit', sv: 'Kostnadsslag', en: 'Cost categories' },
  announcedGoals: { fi: 'Ilmoitettu määrä', sv: 'Uppgivet antal', en: 'Number said' },
  served: { fi: 'Osahankkeita', sv: 'Delprojekt', en: 'Sub-projects' },
  current: { fi: 'Työkirjan luvut', sv: 'Arbetsbokens tal', en: 'Figures of the workbook' },
  change: { fi: 'Muutos (€)', sv: 'Ändring (€)', en: 'Change (€)' },
  partner: { fi: 'Toteuttaja', sv: 'Genomförare', en: 'Implementer' },
  wholeProject: { fi: 'Koko hanke', sv: 'Hela projektet', en: 'The whole project' },
  costTerms: { fi: 'Kustannusten perusteet', sv: 'Grunder för kostnaderna', en: 'How costs are declared' },
  costModel: /* @__PURE__ */ heading('costModel'),
  salaryModel: { fi: 'Palkkamalli', sv: 'Lönemodell', en: 'Salary model' },
  vat: { fi: 'Arvonlisävero', sv: 'Mervärdesskatt', en: 'Value added tax' },
  isLead: { fi: 'Päätoteuttaja', sv: 'Huvudgenomförare', en: 'Lead' },
  businessId: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
  netCosts: /* @__PURE__ */ heading('netCosts'),
  euStateSupport: { fi: 'EU:n ja valtion tuki', sv: 'EU:s och statens stöd', en: 'EU and state support' },
  cost: { fi: 'Kustannus', sv: 'Kostnad', en: 'Cost' },
  category: /* @__PURE__ */ heading('costCategory'),
  rate: { fi: 'Prosentti', sv: 'Procent', en: 'Percentage' },
  file: { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
  hash: { fi: 'SHA-256', sv: 'SHA-256', en: 'SHA-256' },
  checkedBy: { fi: 'Tarkistanut', sv: 'Kontrollerat av', en: 'Checked by' },
  severity: { fi: 'Taso', sv: 'Nivå', en: 'Severity' },
  place: { fi: 'Paikka', sv: 'Ställe', en: 'Place' },
  finding: { fi: 'Mitä löytyi', sv: 'Vad som hittades', en: 'What was found' },
  remedy: { fi: 'Mitä tehdä', sv: 'Vad som bör göras', en: 'What to do' },
} as const satisfies Readonly<Record<string, Worded>>;

/** What the texts of a choice stand for in a project file. */
export const CHOICE_WORDS = {
  role: {
    euState: { fi: 'EU ja valtio', sv: 'EU och staten', en: 'EU and state' },
    municipal: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
    jointMunicipalAuthority: /* @__PURE__ */ heading('jointMunicipalAuthority'),
    wellbeingServicesCounty: /* @__PURE__ */ heading('wellbeingServicesCounty'),
    otherPublic: { fi: 'Muu julkinen', sv: 'Annan offentlig', en: 'Other public' },
    private: { fi: 'Yksityinen', sv: 'Privat', en: 'Private' },
    unclassified: { fi: 'Luokittelematon', sv: 'Oklassificerad', en: 'Unclassified' },
  },
  contribution: {
    own: { fi: 'oma', sv: 'egen', en: 'own' },
    external: { fi: 'ulkopuolinen', sv: 'extern', en: 'external' },
  },
  fixed: {
    true: { fi: 'kyllä', sv: 'ja', en: 'yes' },
    false: { fi: 'ei', sv: 'nej', en: 'no' },
  },
  structure: {
    single: { fi: 'yksi toteuttaja', sv: 'en genomförare', en: 'single' },
    joint: { fi: 'yhteishanke', sv: 'samprojekt', en: 'joint project' },
    transfer: { fi: 'tuen siirto', sv: 'överföring av stöd', en: 'transfer of support' },
    group: { fi: 'ryhmähanke', sv: 'grupprojekt', en: 'group project' },
  },
  planUnit: {
    '1': { fi: 'kokonaiset eurot', sv: 'hela euro', en: 'whole euros' },
    '0.01': { fi: 'sentit', sv: 'cent', en: 'cents' },
  },
  category: {
    wages: { fi: 'Palkat ilman sivukuluja', sv: 'Löner utan bikostnader', en: 'Wages without side costs' },
    sideCosts: { fi: 'Sivukulut', sv: 'Lönebikostnader', en: 'Side costs' },
    salaryCosts: /* @__PURE__ */ heading('salaryCosts'),
    purchases: /* @__PURE__ */ heading('purchasedServices'),
    equipment: /* @__PURE__ */ heading('equipment'),
    buildingsAndLand: /* @__PURE__ */ heading('buildingsAndLand'),
    other: /* @__PURE__ */ heading('otherCosts'),
    flatRate: /* @__PURE__ */ heading('flatRate'),
    lumpSum: /* @__PURE__ */ heading('lumpSum'),
    income: /* @__PURE__ */ heading('income'),
  },
  version: {
    applied: { fi: 'haettu', sv: 'ansökt', en: 'applied' },
    approved: { fi: 'hyväksytty', sv: 'godkänt', en: 'approved' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Worded>>>>;

/** `muutos 2`: the word before the number of a change. */
export const CHANGE_WORD: Worded = { fi: 'muutos', sv: 'ändring', en: 'change' };

/** The preferred form of a term, or another of its forms, with a capital. */
function heading(id: TermId, others: Partial<Worded> = {}): Worded {
  const { fi, sv, en } = term(id);
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return { fi: capital(fi[0]), sv: capital(sv[0]), en: capital(en[0]), ...others };
}

function euros(id: TermId): Worded {
  const { fi, sv, en } = heading(id);
  return { fi: `${fi} (€)`, sv: `${sv} (€)`, en: `${en} (€)` };
}
