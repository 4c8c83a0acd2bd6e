import { words } from './word-patterns.js';

/** How people name the rows of a budget, in Finnish, Swedish and English; the first that matches counts. */
export const COST_CATEGORIES: readonly {
  readonly category: 'sideCosts' | 'flatRate' | 'wages' | 'salaryCosts' | 'purchases' | 'other';
  readonly patterns: readonly RegExp[];
}[] = [
  {
    category: 'flatRate',
    patterns: words(
      /flat[- ]?rate|\bkiinteä prosentti|\bprosenttimääräi|\bkertakorvau|\bvälilliset kust|\bindirect costs?/,
      /schablon|indirekta kostnader|\blump[- ]?sum/,
    ),
  },
  {
    category: 'wages',
    patterns: words(
      /palk\S* ilman sivukulu|bruttopal|\bpalkat\b|\bpalkka\b|\btyöpalk|\brahapalk/,
      /löner utan|bruttolön|\blön(?:er|erna)?\b/,
      /\b(?:gross )?(?:wages|salaries)\b|salar(?:y|ies) without/,
    ),
  },
  {
    category: 'sideCosts',
    patterns: words(/sivukulu|henkilösivukulu|bikostnad|lönebi|side[- ]costs?|social (?:security )?costs?/),
  },
  {
    category: 'salaryCosts',
    patterns: words(
      /palkkakustannu|palkkaukset|henkilöstökulu|henkilöstökustannu|henkilöstömeno|palkkameno/,
      /lönekostnad|personalkostnad|\bsalary costs?|\bstaff costs?|\bpersonnel costs?|\bstaff\b/,
    ),
  },
  {
    category: 'purchases',
    patterns: words(
      /ostopalvelu|palvelujen osto|asiantuntijapalvelu|köp(?:ta)? ?tjänst/,
      /purchased services|external (?:services|expert)/,
    ),
  },
  {
    category: 'other',
    patterns: words(
      /kone- ja laite|matkaku|matka- ja|muut (?:kustannukset|kulut|menot)|investoin|hankinta|\btilat\b/,
      /\btila(?:kustannu|vuokr)|toimistokulu|tarvikkeet|\bviestintä\b|\btilaisuudet\b|\bkoulutus\b/,
      /resekostnad|\bresor\b|övriga kostnader|övriga utgifter|investering|\blokaler|anskaffning|\bmaterial\b/,
      /\btravel\b|equipment|other costs|investment|\bpremises|\bsupplies|\bcommunication\b|\bevents\b/,
    ),
  },
];

/** Money that the costs are less by. */
export const INCOME_WORDS: readonly RegExp[] = words(
  /^(?:projektin |hankkeen |muut |vähenn\S+ |miinus )*tulot\b|\btuotot\b|\bmyyntitulo/,
  /\bintäkt|\binkomst/,
  /\bincome\b|\brevenue/,
);

/** The sum of costs, with or without the word for a sum: the costs of the whole, net or gross. */
export const COST_TOTAL_WORDS: readonly RegExp[] = words(
  /\b(?:kokonais|hanke|brutto|netto)?kustannu(?:kset|s)\b|\bmenot\b|\bkulut yhteensä/,
  /\b(?:netto|brutto|total|projekt)?kostnader(?:na)?\b|\butgifter\b/,
  /\b(?:net|total|eligible|project|gross)? ?(?:costs?|expenditure)\b/,
);

/** What the column of names is called where the rows are costs. */
export const COST_HEADINGS: readonly RegExp[] = words(
  /kustannus(?:laji|erä|paikka)?\b|\bkustannukset\b|\bkulu(?:t|laji|erä)\b|\bmeno(?:t|laji|erä)\b/,
  /\bkostnad(?:er|sslag)?\b|\butgift/,
  /\bcosts?\b|\bexpenditure\b|\bexpenses?\b/,
);

/** What a column of money is called, where no years stand over it. */
export const MONEY_HEADINGS: readonly RegExp[] = words(
  /€|\beur(?:o|oa|os)?\b|kustannu|rahoitu|\btuki\b|avustus|budjet|\bmenot\b|\bkulut\b|\bpalk(?:at|ka)/,
  /kostnad|finansiering|\bstöd\b|bidrag|utgift|\blön(?:er)?\b/,
  /\bcosts?\b|\bfunding\b|\bgrant\b|\bsupport\b|budget|\bexpenditure\b|\bwages\b|\bsalar(?:y|ies)\b/,
);

/** Tables of something else than money: hours, participants, indicators. */
export const NOT_MONEY_WORDS: readonly RegExp[] = words(
  /\btunnit\b|\btuntia\b|\btyöaika|tuntiseurant|tuntikirjan|\bhtv\b|henkilötyö(?:vuo|kuukau|pv)/,
  /\bosallistuj|indikaattor|\bmittari|tunnuslu[kv]|\bkpl\b|lukumäär|\bpäivää\b|\bhenkilöä\b/,
  /\btimmar\b|tidredovis|arbetstid|\bdeltagar|indikator|nyckeltal|\bantal\b|\bårsverk/,
  /\bhours\b|timesheet|\bparticipants?\b|\bindicators?\b|\bnumber of\b|\bfte\b|person[- ]months?/,
  /\bmetrics?\b|\bkpis?\b/,
);

/** What was in the till before and after: a table of money that came and went, in which no row adds all others. */
export const BALANCE_WORDS: readonly RegExp[] = words(
  /saldo|\b(?:alussa|lopussa)\b|rahavarat/,
  /(?:ingående|utgående) (?:saldo|balans|kassa)|likvida medel/,
  /(?:opening|closing) (?:balance|cash)|cash (?:at|on) /,
);

/** Rows that are parts of a whole project: partners and sub-projects. */
export const PARTNER_WORDS: readonly RegExp[] = words(
  /\b(?:osa|pää)?toteuttaja|\bosahanke|\bkumppani|\bpartneri|\btoimija\b|\bhakija\b/,
  /\b(?:del|huvud)?genomförare|\bdelprojekt|\bpartner\b|\bsökande\b/,
  /\bpartner\b|\bsub-?project|\bbeneficiary\b|\bapplicant\b/,
);
