/**
 * Whether `form` can be `name` in the genitive, in Finnish or Swedish: `Kosken` is of Koske, and could be of Koski;
 * which of them a document means, it says itself. Only the last word of a name is inflected.
 */
export function isGenitiveOf(form: string, name: string): boolean {
  const [written, plain] = [form.toLowerCase(), name.toLowerCase()];
  if (written === plain) return true;
  const space = plain.lastIndexOf(' ') + 1;
  const [before, last] = [plain.slice(0, space), plain.slice(space)];
  if (!written.startsWith(before)) return false;
  return genitivesOf(last).includes(written.slice(space));
}

/** Every name that a form may be the genitive of, in lower case; the document has at most one of them. */
export function nominativesOf(form: string): readonly string[] {
  const written = form.toLowerCase();
  const space = written.lastIndexOf(' ') + 1;
  const [before, last] = [written.slice(0, space), written.slice(space)];
  const strong = [last, ...strengthened(last)];
  const stems = strong.flatMap((word) => [
    ...SUFFIXES.flatMap((suffix) =>
      word.endsWith(suffix) ? [word.slice(0, word.length - suffix.length)] : [],
    ),
    ...ENDINGS.flatMap(([ending, ...genitives]) =>
      genitives.flatMap((genitive) =>
        word.endsWith(genitive) ? [word.slice(0, word.length - genitive.length) + ending] : [],
      ),
    ),
  ]);
  return [...new Set([last, ...stems])].filter((name) => name !== '').map((name) => before + name);
}

/** Every genitive that a word may have; more than one is right for none of them. */
function genitivesOf(word: string): readonly string[] {
  const plain = SUFFIXES.map((suffix) => word + suffix);
  const stems = ENDINGS.flatMap(([ending, ...others]) =>
    word.endsWith(ending) ? others.map((other) => word.slice(0, word.length - ending.length) + other) : [],
  );
  return [...plain, ...stems, ...[...plain, ...stems].flatMap(weakened)];
}

/** What a name takes as it stands. */
const SUFFIXES: readonly string[] = ['n', 'in', ':n', ':in', '-n', 's', ':s', "'s"];

/** How words that do not just take an -n are inflected; the first of each is the ending of the name itself. */
const ENDINGS: readonly (readonly [ending: string, ...genitives: string[]])[] = [
  ['i', 'en', 'in'],
  ['si', 'den'],
  ['e', 'een'],
  ['s', 'ksen', 's', 'n'],
  ['as', 'aan'],
  ['äs', 'ään'],
  ['is', 'iin'],
  ['us', 'uden', 'uuden', 'ksen', 'uksen'],
  ['ys', 'yden', 'yyden', 'yksen'],
  ['nen', 'sen'],
  ['in', 'imen'],
  ['on', 'oman'],
];

const GRADES: readonly (readonly [strong: string, weak: string])[] = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['mp', 'mm'],
  ['ht', 'hd'],
  ['k', ''],
  ['p', 'v'],
  ['t', 'd'],
];

/** A name and the end of its genitive; longer than that is no name. */
const ENDING = /^(.{0,200}?)([aeiouyäö]{1,9}n)$/u;

/** The same with the consonant before the ending weak: `turkun` → `turun`, `helsinkin` → `helsingin`. */
function weakened(genitive: string): readonly string[] {
  const [, stem, ending] = ENDING.exec(genitive) ?? [];
  if (stem === undefined || ending === undefined) return [];
  return GRADES.flatMap(([strong, weak]) =>
    stem.endsWith(strong) ? [stem.slice(0, stem.length - strong.length) + weak + ending] : [],
  );
}

/** The other way round: `turun` → `turkun`, `helsingin` → `helsinkin`. */
function strengthened(genitive: string): readonly string[] {
  const [, stem, ending] = ENDING.exec(genitive) ?? [];
  if (stem === undefined || ending === undefined) return [];
  return GRADES.flatMap(([strong, weak]) =>
    stem.endsWith(weak) ? [stem.slice(0, stem.length - weak.length) + strong + ending] : [],
  );
}
