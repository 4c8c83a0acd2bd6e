/**
 * How people name the rows and columns of a financing table, in Finnish, Swedish and English. Each pattern is
 * matched against a label in lower case with single spaces; together they say what a label means.
 */
export const ROW_WORDS = {
  euState: [
    /^(?:esr|esf|eakr|eruf|erdf|jtf|fro|eu)\+?$/,
    /\b(?:esr|esf|eakr|eruf|erdf|jtf|fro|eu)\+?-? ?(?:ja|och|and|&|\+|\/) ?(?:valtio|stat)/,
    /\b(?:esr|esf|eakr|eruf|erdf|jtf|fro|eu)\+?[- ]?(?:rahoitus|tuki|osuus|avustus|finansiering|stöd|funding|grant|share|support)/,
    /\bvaltion? (?:ja|och) eu/,
    /\bhaettava (?:tuki|rahoitus)|\bstöd som söks|\bsupport applied|\bgrant applied/,
  ],
  municipal: [
    /\bkun(?:ta|nat|tien|nan|nalli\S*|tarah\S*|taosuu\S*|tien\S*)(?=$|[\s,;:/()-])/,
    /\bkommun(?:er|erna|ernas|al|ala|alt|finansiering|andelar)?(?=$|[\s,;:/()-])/,
    /\bmunicipal(?:ity|ities)?\b/,
  ],
  jointMunicipalAuthority: [/kuntayhtymä/, /\bky\b/, /samkommun/, /joint municipal/],
  wellbeingServicesCounty: [/hyvinvointialue/, /välfärdsområde/, /wellbeing services/],
  otherPublic: [/\bmuut? julki/, /(?:annat|annan|övrig|övriga|andra) offentlig/, /other public/],
  private: [/yksityi/, /\bprivat/],
  public: [/^julkinen rahoitus/, /^offentlig (?:finansiering|stöd)/, /^public funding/],
  own: [
    /\boma ?(?:rahoitus|osuus)/,
    /självfinansiering/,
    /\begen (?:finansiering|andel|insats)/,
    /\bown (?:funding|contribution|share)/,
    /self-funding/,
  ],
  external: [/ulkopuoli/, /\bextern/],
  total: [
    /\byhteensä\b/,
    /\byht(?:\.|$|\b)/,
    /\b(?:loppu)?summa\b/,
    /\bkoko (?:rahoitus|hanke|hankkeen)/,
    /\btotalt?\b/,
    /\btotala? (?:finansiering|summa)/,
    /\bsammanlagt\b/,
    /\bsum\b/,
  ],
  subtotal: [/\bvälisumma\b/, /\bdelsumma\b/, /\bsub-?total\b/],
  netCosts: [
    /nettokustannu/,
    /\b(?:kokonais|hanke)?kustannu(?:kset|sten|s)\b/,
    /nettokostnad/,
    /\bkostnader(?:na)?\b/,
    /\b(?:net|total|eligible|project) costs?\b/,
    /\bcosts?,? total\b/,
  ],
  ignored: [/^erotus\b/, /^tarkist/, /^täsmäyty/, /^differens/, /^kontroll/, /^difference\b/, /^check\b/],
  partOf: [/^(?:josta|joista|siitä|varav|därav|of which)\b/],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>;

export type RowWord = keyof typeof ROW_WORDS;

/** Headings of a column that adds the years. */
export const TOTAL_COLUMN =
  /^(?:kaikki |koko hanke |hanke )?(?:yhteensä|yht\.?|summa|totalt|total|sammanlagt|sum|in total|koko hanke|hela projektet|whole project)\b/;

/** Headings of a column of percentages. */
export const PERCENT_COLUMN =
  /^(?:%|osuus|osuus[ -]?%|%-osuus|prosentti|prosenttia|andel|andel i? ?%|procent|share|share ?%|per ?cent)$|%$/;

/** Units in a heading or a title line, with what one stands for in euros. */
export const UNIT_WORDS: readonly { readonly unit: '1000' | '1000000'; readonly pattern: RegExp }[] = [
  {
    unit: '1000000',
    pattern:
      /\b(?:milj\.?|miljoona[a-zä]*|mn|mio|m|million|millions|miljoner) ?(?:€|eur(?:oa|os|o)?\b)|(?:€|\beur) ?(?:million|mn)\b/,
  },
  {
    unit: '1000',
    pattern:
      /(?:\b1[ .,']?000|\btuhat(?:ta|ansina)?|\btuhansi\S*|\btusen(?:tals)?|\bthousands?(?: of)?|\bt|\bk|\bteur?) ?(?:€|eur(?:oa|oina|os|o)?\b)|(?:€|\beur) ?(?:1[ .,]?000|thousand)\b|\bteur\b|\bkeur\b/,
  },
];
