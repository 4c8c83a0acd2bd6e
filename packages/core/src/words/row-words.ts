import { words } from './word-patterns.js';

/**
 * How people name the rows and columns of a financing table, in Finnish, Swedish and English. Each pattern is
 * matched against a label in lower case with single spaces; together they say what a label means.
 */
export const ROW_WORDS = {
  euState: words(
    /^(?:esr|esf|eakr|eruf|erdf|jtf|fro|eu)\+?$/,
    /\b(?:esr|esf|eakr|eruf|erdf)\+?(?::?[ns])?-? ?(?:ja|och|and|&|\+|\/) ?(?:valtio|stat|govern|nation)/,
    /\b(?:jtf|fro|eu)\+?(?::?[ns])?-? ?(?:ja|och|and|&|\+|\/) ?(?:valtio|stat|government|national)/,
    /\b(?:esr|eakr|jtf|eu)\+?[- ]?(?:rahoitus|tuki|osuus|avustus)/,
    /\b(?:esf|eruf|fro|jtf|eu)\+?[- ]?(?:finansiering|stöd|andel)/,
    /\b(?:esf|erdf|jtf|eu)\+?[- ]?(?:funding|grant|share|support)/,
    /\bvaltion? (?:ja|och) (?:eu|esr|eakr|jtf)/,
    /\bstaten (?:och|ja) (?:eu|esf|eruf|fro)/,
    /\b(?:government|state) and (?:eu|esf|erdf|jtf)/,
    /\bhaettava (?:tuki|rahoitus)|\bstöd som söks|\bsupport applied|\bgrant applied/,
  ),
  municipal: words(
    /\bkun(?:ta|nat|tien|nan|nalli\S*|tarah\S*|taosuu\S*|tien\S*)(?=$|[\s,;:/()-])/,
    /\bkommun(?:er|erna|ernas|al|ala|alt|finansiering|andelar)?(?=$|[\s,;:/()-])/,
    /\bmunicipal(?:ity|ities)?\b/,
    /\blocal (?:authorit|government)/,
  ),
  jointMunicipalAuthority: words(/kuntayhtymä/, /\bky\b/, /samkommun/, /joint municipal/),
  wellbeingServicesCounty: words(/hyvinvointialue/, /välfärdsområde/, /wellbeing services/),
  otherPublic: words(/\bmuut? julki/, /(?:annat|annan|övrig|övriga|andra) offentlig/, /other public/),
  private: words(/yksityi/, /\bprivat/),
  public: words(/^julkinen rahoitus/, /^offentlig (?:finansiering|stöd)/, /^public funding/),
  own: words(
    /\boma ?(?:rahoitus|osuus)/,
    /självfinansiering/,
    /\begen (?:finansiering|andel|insats)/,
    /\bown (?:funding|contribution|share)/,
    /self-funding/,
  ),
  external: words(/ulkopuoli/, /\bextern/),
  total: words(
    /\byhteensä\b/,
    /\byht(?:\.|$|\b)/,
    /\b(?:loppu)?summa\b/,
    /\bkoko (?:rahoitus|hanke|hankkeen)/,
    /\btotalt?\b/,
    /\btotala? (?:finansiering|summa)/,
    /\bsammanlagt\b/,
    /\bsum\b/,
  ),
  subtotal: words(/\bvälisumma\b/, /\bdelsumma\b/, /\bsub-?total\b/),
  netCosts: words(
    /nettokustannu/,
    /\b(?:kokonais|hanke)?kustannu(?:kset|sten|s)\b/,
    /nettokostnad/,
    /\bkostnader(?:na)?\b/,
    /\b(?:net|total|eligible|project) costs?\b/,
    /\bcosts?,? total\b/,
  ),
  ignored: words(
    /^erotus\b/,
    /^(?:huom(?:autus|io)?|kommentti|lisätieto|selite|anmärkning|kommentar|notes?|remarks?|comments?)(?:\b|$)/,
    /^tarkist/,
    /^täsmäyty/,
    /^differens/,
    /^kontroll/,
    /^difference\b/,
    /^check\b/,
  ),
  partOf: words(/^(?:josta|joista|siitä|varav|därav|of which)\b/),
} satisfies Readonly<Record<string, readonly RegExp[]>>;

export type RowWord = keyof typeof ROW_WORDS;

/** Headings of a column that adds the years. */
export const TOTAL_COLUMN: readonly RegExp[] = words(
  /^(?:kaikki |koko hanke |hanke )?(?:yhteensä|yht\.?|summa|totalt|total|sammanlagt|sum)\b/,
  /^(?:in total|koko hanke|hela projektet|whole project)\b/,
);

/** Headings of a column of percentages. */
export const PERCENT_COLUMN: readonly RegExp[] = words(
  /%$/,
  /^(?:osuus|%-osuus|prosentti|prosenttia|andel|procent|share|per ?cent)$/,
);

/** Headings of a month or a quarter, alone or with its year. */
export const MONTH_COLUMN: readonly RegExp[] = words(
  /^(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)(?:kuu)?(?: ?(?:19|20)?\d\d)?$/,
  /^(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:s|ch)?|apr(?:il)?|ma[ijy]|jun[ie]?)\.?(?: ?(?:19|20)?\d\d)?$/,
  /^(?:jul[iy]?|aug(?:usti|ust)?|sep(?:t|tember)?)\.?(?: ?(?:19|20)?\d\d)?$/,
  /^(?:o[kc]t(?:ober)?|nov(?:ember)?|de[cs](?:ember)?)\.?(?: ?(?:19|20)?\d\d)?$/,
  /^(?:q|kv ?|kvartal ?|kvartaali ?)[1-4](?: ?[/.]? ?(?:19|20)?\d\d)?$/,
  /^(?:[1-4]\. ?(?:nelj|kvart)\S*)(?: ?(?:19|20)\d\d)?$/,
  /^(?:i{1,3}|iv|[hk][12]) ?[/ ] ?(?:19|20)?\d\d$|^(?:h[12]|(?:kevät|syksy|vår|höst)(?:kausi)?)(?: ?(?:19|20)?\d\d)?$/,
  /^[1-4]\. ?(?:vuosipuolisko|puolivuosi|halvår|puolivuotis\S*)(?: ?(?:19|20)\d\d)?$/,
  /^(?:vuosi|år|year) ?[1-9]$|^[1-9]\. ?(?:vuosi|år|year|vuosipuolisko|puolivuosi|halvår)$/,
  /^(?:0?[1-9]|1[0-2])(?: ?[-–] ?(?:0?[1-9]|1[0-2]))? ?\/ ?(?:19|20)\d\d$/,
);

/** A title that speaks of a change: negative amounts are what is taken away. */
export const CHANGE_WORDS: readonly RegExp[] = words(
  /\bmuuto(?:s|kset|ksen)\b|\blisäy(?:s|kset)\b/,
  /\bändring(?:ar|en)?\b/,
  /\bchanges?\b|\bamendment/,
);

/** Headings of a column of what people share by: inhabitants, units, weights. */
export const WEIGHT_COLUMN: readonly RegExp[] = words(
  /\basuk(?:as|ka)/,
  /\bväkiluku/,
  /\bväestö/,
  /\bpainot?(?:kerroin|us)?$/,
  /\bjakoperuste/,
  /\bjakoavain/,
  /\byksiköt$|\byksikkömäärä/,
  /\binvånar/,
  /\bfolkmängd/,
  /\bbefolkning/,
  /\bvikt(?:er)?$/,
  /\binhabitants/,
  /\bresidents/,
  /\bpopulation/,
  /\bweights?$/,
);

/** What a column of a payment application or a follow-up holds; the first that matches counts. */
export const MEASURE_COLUMNS: readonly {
  readonly measure: 'left' | 'cumulative' | 'before' | 'period' | 'change' | 'new' | 'approved';
  readonly patterns: readonly RegExp[];
}[] = [
  {
    measure: 'left',
    patterns: words(
      /jälje|jäljell|\bjäävä|käyttämä(?:ttä|tön)|\berotus\b|\bero\b|\bpoikkeama/,
      /återst|\bkvar\b|oanvänt|avvikelse|\bdifferens/,
      /remaining|\bleft\b|\bbalance\b|unused|variance|difference/,
    ),
  },
  {
    measure: 'new',
    patterns: words(
      /^uusi\b|\bmuutettu|muutoksen jälkeen/,
      /^ny(?:tt|a)?\b|\bändrad|efter ändring/,
      /^new\b|\bamended|after (?:the )?change/,
    ),
  },
  { measure: 'change', patterns: words(/\bmuuto(?:s|kset)\b/, /\bändring/, /\bchange\b/) },
  {
    measure: 'cumulative',
    patterns: words(
      /kumulati|kertymä|haettu yhteensä|yhteensä haettu|\btoteu|käytetty|haettu tähän asti/,
      /ackumul|kumulativ|sammanlagt sökt|\butfall|förbruka/,
      /cumulative|to date|\bactual|realised|realized|\bspent\b|claimed in total/,
    ),
  },
  {
    measure: 'before',
    patterns: words(
      /\baie(?:m|mp)|edelli(?:s|n)|\btidigare|föregående|\bprevious|\bearlier|\bbefore\b|\bprior\b/,
    ),
  },
  {
    measure: 'period',
    patterns: words(
      /\btämä|\btällä|maksatuskausi|maksatusjakso|\bkausi|\bjakso|haettava|haetaan|^haettu$/,
      /\bdenna|\bdetta|\bperiod|\bansöks|\bsöks\b/,
      /\bthis\b|\bcurrent\b|\bclaimed\b|\bclaim\b/,
    ),
  },
  {
    measure: 'approved',
    patterns: words(
      /hyväksyt|päätö|budjet|kustannusarvio|talousarvio|myönnet|suunnitel/,
      /godkän|beslut|\bbudget|beviljad|\bplan(?:erad|erat)?\b/,
      /approved|granted|planned|\bplan\b/,
    ),
  },
];

export type Measure = (typeof MEASURE_COLUMNS)[number]['measure'];

/** Figures that came true, against those that were planned. */
export const OUTCOME_WORDS: readonly RegExp[] = words(
  /\btot(?:eu|\.|$)|\bkäytet|\bmaksettu|\bennuste/,
  /\butfall|\bbetal|\bprognos/,
  /\bactual|\brealis|\brealiz|\bpaid\b|\bforecast/,
);

/** Units in a heading or a title line, with what one stands for in euros. */
export const UNIT_WORDS: readonly {
  readonly unit: '1000' | '1000000';
  readonly patterns: readonly RegExp[];
}[] = [
  {
    unit: '1000000',
    patterns: words(
      /\b(?:milj\.?|miljoona[a-zä]*|mn|mio|m|millions?|miljoner) ?(?:€|eur(?:oa|os|o)?\b)/,
      /(?:€|\beur) ?(?:million|mn)\b/,
    ),
  },
  {
    unit: '1000',
    patterns: words(
      /(?:\b1[ .,']?000|\btuhat(?:ta|ansina)?|\btuhansi\S*|\btusen(?:tals)?) ?(?:€|eur(?:oa|oina|os|o)?\b)/,
      /(?:\bthousands?(?: of)?|\bt|\bk) ?(?:€|eur(?:oa|os|o)?\b)/,
      /(?:€|\beur) ?(?:1[ .,]?000|thousand)\b/,
      /\bteur\b|\bkeur\b/,
    ),
  },
];
