/**
 * What single words of a report's headings mean, in Finnish, Swedish and English; matched against a word in lower
 * case. The endings are those of headings (`tavoitteiden toteutuminen`), not of sentences (`tavoitteet toteutuivat`).
 */
const REPORT_WORDS = {
  subProject: [/^-?(?:osahan(?:ke|kkee|kkei|kkeide)|osaprojekt|alahank|delprojekt|sub-?projec)/u],
  goal: [
    /^\p{L}*tavoit(?:e|teet|teen|teiden|teita|teista|teisiin|teena|teineen)$/u,
    /^\p{L}*päämäär(?:ä|ät|ien|iä)$/u,
    /^(?:del|huvud)?mål(?:et|en|ens|sättning\p{L}*|uppfyll\p{L}*)?$/u,
    /^(?:sub-?)?(?:goals?|objectives?|aims?)$/u,
  ],
  achievement: [
    /^(?:toteutumi|toteutumat?$|toteuma|toteuttami|saavuttami|saavutettu)/u,
    /^(?:mål)?uppfyll|^(?:hur|uppnå(?:dd\p{L}*|ende\p{L}*)?|förverkligand\p{L}*|genomförand\p{L}*|uppnåddes)$/u,
    /^(?:achiev|attain|fulfil|realis)/u,
  ],
  effect: [
    /^(?:vaikutu(?:s|kset|ksen|sten|ksia|ksista)|vaikuttavuu\p{L}*)$/u,
    /^(?:effekt(?:er|en|erna|ernas)?|verkning\p{L}*|inverkan|påverkan)$/u,
    /^(?:effects?|impacts?)$/u,
  ],
  question: [/kysymy(?:s|kset|sten|ksiä|ksen)$/u, /fråg(?:a|or|orna|eställning\p{L}*)$/u, /^questions?$/u],
  evaluation: [/^arvioin(?:ti|nin|tia)|^arviointi/u, /^utvärdering/u, /^(?:evaluation|assessment)$/u],
  method: [/menetelm(?:ä|ät|ien|iä)$/u, /metod(?:er|en|erna)?$/u, /^methods?$/u],
  strategy: [
    /strategia(?:t|n)?$|strategioi(?:den|ta)$|^(?:aineisto|tiedonhan|tiedonker)/u,
    /strategi(?:er|erna)?$|^(?:data|material)insamling/u,
    /^strateg(?:y|ies)$|^data-?collection$/u,
  ],
  activity: [
    /^\p{L}*(?:toimin(?:ta|nan|not|tojen|toja|nat)|toimenpi(?:de|teet|teiden|teitä)|tekemi(?:nen|set))$/u,
    /^\p{L}*(?:verksamhet|åtgärd|aktivitet|insats)(?:er|en|erna|s)?$/u,
    /^(?:activity|activities|actions?|measures?)$/u,
  ],
  result: [
    /^\p{L}*(?:tulo|tuoto)(?:s|kset|ksen|sten|ksia|ksista)$/u,
    /^aikaansaanno(?:s|kset)$/u,
    /^(?:resultat|utfall)(?:et|en)?$/u,
    /^(?:results?|outcomes?|outputs?|achievements?)$/u,
  ],
  filler: [
    /^(?:ja|sekä|eli|hanke|hankkeen|hankkeessa|projektin|osalta|aikana|koko|omat|oma|niiden|sen|kohdalla)$/u,
    /^(?:keskeiset|keskeisimmät|paikalliset|alueelliset|asetetut|yhteenveto|taulukko|oli|olivat)$/u,
    /^(?:och|samt|i|för|av|de|den|det|inom|hos|projektets|till)$/u,
    /^(?:and|of|the|in|for|by|to|its|our|project's)$/u,
    /^[&/,–—-]$/u,
  ],
} satisfies Readonly<Record<string, readonly RegExp[]>>;

export type ReportWord = keyof typeof REPORT_WORDS;

/** What a word of a heading means; a word can mean two things (`måluppfyllelse`), most mean none. */
export function reportWords(word: string): readonly ReportWord[] {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  if (word.length > LONGEST_WORD) return [];
  const found = NAMES.filter((name) => REPORT_WORDS[name].some((pattern) => pattern.test(word)));
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(word, found);
  return found;
}

const LONGEST_WORD = 100;

const NAMES: readonly ReportWord[] = [
  'subProject',
  'goal',
  'achievement',
  'effect',
  'question',
  'evaluation',
  'method',
  'strategy',
  'activity',
  'result',
  'filler',
];

/** A document uses the same words again and again. */
const KNOWN = new Map<string, readonly ReportWord[]>();
const MOST_KNOWN = 20_000;

/** A cheap look whether a text has a word that headings are made of. */
export function mayBeHeading(text: string): boolean {
  return STEMS.test(text);
}

const STEMS = new RegExp(
  [
    'tavoit|päämäär|mål|goal|objective|aim|vaikut|effekt|verkning|påverkan|inverkan|effect|impact|kysymy|fråg|question',
    'menetelm|metod|method|strateg|toimin|toimenpi|tekemi|verksamhet|åtgärd|insats|aktivitet|activit|action|measure',
    'tulo|tuoto|aikaansaan|resultat|utfall|result|outcome|output|achievement|arvioin|utvärdering|evaluation|assessment',
  ].join('|'),
  'iu',
);

/** Words after which a hyphen stays: `asiakas- ja työntekijäpalaute`. */
export const SUSPENDING_WORDS: ReadonlySet<string> = new Set(
  'ja tai sekä eli että eikä kuin vai taikka ynnä mutta vaan kuten och eller samt respektive som and or to'.split(
    ' ',
  ),
);

/** Titles of chapters that follow the sub-projects of a report. */
export const CHAPTER_WORDS: readonly RegExp[] = [
  /^(?:yhteenveto|johtopäätökset|lopuksi|pohdinta|lähteet|kirjallisuus|liitteet|liite \d+|tiivistelmä|suositukset)$/u,
  /^(?:sammanfattning|slutsatser|diskussion|källor|litteratur|bilagor|bilaga \d+|rekommendationer)$/u,
  /^(?:summary|conclusions?|discussion|references|appendices|appendix \d+|recommendations)$/u,
];

/** Titles of a table of contents. */
export const CONTENTS_WORDS =
  /^(?:sisällys|sisällysluettelo|sisältö|innehåll|innehållsförteckning|(?:table of )?contents)$/u;

/** Numbers as people write them before “goals”. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  yksi: 1,
  kaksi: 2,
  kolme: 3,
  neljä: 4,
  viisi: 5,
  kuusi: 6,
  seitsemän: 7,
  kahdeksan: 8,
  yhdeksän: 9,
  kymmenen: 10,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
