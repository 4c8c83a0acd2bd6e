import type { Expected, JsonProblem } from '../../model/json-problem.js';
import { READING } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';
import type { Say } from '../say.js';

type Args = {
  readonly kind: JsonProblem['kind'];
  readonly field?: string;
  readonly expected?: Expected;
  readonly options?: readonly string[];
  readonly got?: string;
  readonly what?: string;
  readonly line?: number;
};

/** A project or map file that is not JSON, or a field of it that is not what the format expects. */
export const jsonNotAsExpected: Check<Args> = { code: 'json-not-as-expected', severity: 'error' };

export const jsonNotAsExpectedTexts: RuleTexts<Args> = {
  code: 'json-not-as-expected',
  basis: READING,
  rule: {
    fi: 'JSON-tiedosto on muodon mukainen; tuntematon kenttä nimetään.',
    sv: 'JSON-filen följer formatet; ett okänt fält nämns.',
    en: 'A JSON file follows the format; an unknown field is named.',
  },
  message: {
    fi: (args, say) => {
      if (args.kind === 'syntax')
        return args.what === ''
          ? `JSON loppuu kesken (rivi ${args.line}).`
          : `Tiedosto ei ole kelvollista JSONia rivin ${args.line} kohdasta ${say.quote(args.what ?? '')} alkaen.`;
      if (args.kind === 'too-deep') return 'JSON on liian syvästi sisäkkäinen.';
      if (args.kind === 'unknown-field') return `Tuntematon kenttä ${say.quote(args.field ?? '')}.`;
      return `${args.field ? `Kentässä ${say.quote(args.field)}` : 'Tiedostossa'} ${args.kind === 'missing-field' ? 'ei ole arvoa' : `on ${args.got}`}; odotettiin: ${expectedWords(args, say)}.`;
    },
    sv: (args, say) => {
      if (args.kind === 'syntax')
        return args.what === ''
          ? `JSON-filen slutar för tidigt (rad ${args.line}).`
          : `Filen är inte giltig JSON från ${say.quote(args.what ?? '')} på rad ${args.line}.`;
      if (args.kind === 'too-deep') return 'JSON-filen är för djupt nästlad.';
      if (args.kind === 'unknown-field') return `Okänt fält ${say.quote(args.field ?? '')}.`;
      return `${args.field ? `Fältet ${say.quote(args.field)}` : 'Filen'} ${args.kind === 'missing-field' ? 'saknas' : `är ${args.got}`}; förväntat: ${expectedWords(args, say)}.`;
    },
    en: (args, say) => {
      if (args.kind === 'syntax')
        return args.what === ''
          ? `The JSON ends too early (line ${args.line}).`
          : `The file is not valid JSON from ${say.quote(args.what ?? '')} on line ${args.line} on.`;
      if (args.kind === 'too-deep') return 'The JSON is nested too deeply.';
      if (args.kind === 'unknown-field') return `Unknown field ${say.quote(args.field ?? '')}.`;
      return `${args.field ? `The field ${say.quote(args.field)}` : 'The file'} ${args.kind === 'missing-field' ? 'is missing' : `is ${args.got}`}; expected ${expectedWords(args, say)}.`;
    },
  },
  hint: {
    fi: ({ kind }) =>
      kind === 'unknown-field' ? 'Poista kenttä tai korjaa sen nimi.' : 'Korjaa kohta ja yritä uudelleen.',
    sv: ({ kind }) =>
      kind === 'unknown-field' ? 'Ta bort fältet eller rätta namnet.' : 'Rätta stället och försök igen.',
    en: ({ kind }) =>
      kind === 'unknown-field' ? 'Remove the field or correct its name.' : 'Correct it and try again.',
  },
};

function expectedWords({ expected, options }: Args, say: Say): string {
  const words = expected === undefined ? '' : EXPECTED[expected][say.language];
  return options === undefined || options.length === 0 ? words : `${words} ${options.join(', ')}`;
}

const EXPECTED: Readonly<
  Record<Expected, { readonly fi: string; readonly sv: string; readonly en: string }>
> = {
  text: { fi: 'teksti', sv: 'text', en: 'text' },
  amount: {
    fi: 'euromäärä tekstinä ("31843.50"), kokonaisluku tai null',
    sv: 'ett belopp som text ("31843.50"), ett heltal eller null',
    en: 'an amount as text ("31843.50"), a whole number or null',
  },
  percentage: {
    fi: 'prosentti, esim. "80 %"',
    sv: 'en procent, t.ex. "80 %"',
    en: 'a percentage such as "80 %"',
  },
  day: { fi: 'päivä muodossa "2016-09-01"', sv: 'en dag som "2016-09-01"', en: 'a day as "2016-09-01"' },
  year: {
    fi: 'vuosi, esim. 2016 tai "2016 (9–12)"',
    sv: 'ett år, t.ex. 2016 eller "2016 (9–12)"',
    en: 'a year such as 2016 or "2016 (9–12)"',
  },
  unit: { fi: 'yksikkö', sv: 'en enhet:', en: 'a unit:' },
  choice: { fi: 'jokin näistä:', sv: 'något av:', en: 'one of' },
  list: { fi: 'luettelo [ ]', sv: 'en lista [ ]', en: 'a list [ ]' },
  object: { fi: 'rakenne { }', sv: 'ett objekt { }', en: 'an object { }' },
  weight: {
    fi: 'ei-negatiivinen paino: kokonaisluku, "26.44" tai "a/b"',
    sv: 'en icke-negativ vikt: ett heltal, "26.44" eller "a/b"',
    en: 'a weight of 0 or more: a whole number, "26.44" or "a/b"',
  },
  quantity: {
    fi: 'kuukaudet tai tunnit tekstinä ("7.2"), kokonaisluku tai null',
    sv: 'månader eller timmar som text ("7.2"), ett heltal eller null',
    en: 'months or hours as text ("7.2"), a whole number or null',
  },
  'column-meaning': {
    fi: 'sarakkeen merkitys: vuosi (2016), label, total, percent tai ignored',
    sv: 'kolumnens betydelse: ett år (2016), label, total, percent eller ignored',
    en: 'the meaning of a column: a year (2016), label, total, percent or ignored',
  },
  'yes-no': { fi: 'true tai false', sv: 'true eller false', en: 'true or false' },
  'line-number': { fi: 'rivinumero', sv: 'ett radnummer', en: 'a line number' },
  'version-1': { fi: 'muodon versio 1', sv: 'formatets version 1', en: 'version 1 of the format' },
  'plan-version': {
    fi: '"applied", "approved" tai "change-1"',
    sv: '"applied", "approved" eller "change-1"',
    en: '"applied", "approved" or "change-1"',
  },
  'one-amount-per-year': {
    fi: 'yksi luku jokaiselle vuodelle',
    sv: 'ett tal för varje år',
    en: 'one amount for each year',
  },
  'cell-address': {
    fi: 'solun osoite, esim. "C5"',
    sv: 'en celladress, t.ex. "C5"',
    en: 'the address of a cell such as "C5"',
  },
  fewer: { fi: 'vähemmän tai lyhyempi', sv: 'färre eller kortare', en: 'fewer or shorter' },
  'start-before-end': { fi: 'alku ennen loppua', sv: 'början före slutet', en: 'a start before the end' },
  'some-weight': {
    fi: 'ainakin yksi paino, joka ei ole 0',
    sv: 'minst en vikt som inte är 0',
    en: 'at least one weight that is not 0',
  },
  'programme-period': {
    fi: 'ohjelmakausi, esim. "2021-2027"',
    sv: 'en programperiod, t.ex. "2021-2027"',
    en: 'a programme period such as "2021-2027"',
  },
  'rate-id': {
    fi: 'tunnus kerran, paketin ohjelmakaudella alkaen, esim. "2021-2027/flat-40"',
    sv: 'ett id en gång, som börjar med paketets programperiod, t.ex. "2021-2027/flat-40"',
    en: 'an id, once, that begins with the programme period of the pack, such as "2021-2027/flat-40"',
  },
  euros: {
    fi: 'euromäärä tekstinä, esim. "200000"',
    sv: 'ett belopp i euro som text, t.ex. "200000"',
    en: 'an amount in euros as text, such as "200000"',
  },
  hours: {
    fi: 'tuntimäärä, esim. 1720',
    sv: 'ett antal timmar, t.ex. 1720',
    en: 'a number of hours such as 1720',
  },
  'one-value': {
    fi: 'enintään yksi näistä: percent, euros, hours',
    sv: 'högst ett av: percent, euros, hours',
    en: 'at most one of percent, euros, hours',
  },
  link: {
    fi: 'linkki, joka alkaa https://',
    sv: 'en länk som börjar med https://',
    en: 'a link that begins with https://',
  },
};
