import { SAY } from '../check/say.js';
import { type Unit, unitExponent } from '../values/unit.js';
import type { Language } from '../words/language.js';
import { sentence, type Text } from '../words/sentence.js';
import type { BindingEntry, BindingProblem } from './binding-problem.js';
import { labelDiffers } from './label-differs-text.js';

/** Why a form is not filled by a binding, in one sentence that names the entry and its cell. */
export function bindingProblemText(problem: BindingProblem): Text {
  return (language) => `${entryText(problem.entry, language)}: ${whatText(problem)(language)}`;
}

/** `kohta 3, Lomake!C5 (financing.total.year-1)`: an entry of a binding by its number, its cell and its field. */
export function entryText({ nth, sheet, cell, field }: BindingEntry, language: Language): string {
  return `${ENTRY[language]} ${nth}, ${sheet}!${cell} (${field})`;
}

const ENTRY = { fi: 'kohta', sv: 'post', en: 'entry' } as const;

function whatText(problem: BindingProblem): Text {
  switch (problem.kind) {
    case 'unknown-field':
      return problem.nearest.length === 0 ? unknownField() : fieldMayBe(problem.nearest);
    case 'sheet-missing':
      return sheetMissing(problem.entry.sheet, problem.sheets);
    case 'outside-sheet':
      return outsideSheet(problem.address);
    case 'bound-twice':
      return boundTwice(problem.first);
    case 'label-differs':
      return labelDiffers(problem);
    case 'other-year':
      return otherYear(problem.heading, problem.year);
    case 'not-in-unit':
      return notInUnit(problem.cents, problem.unit);
    case 'unreadable':
      return unreadable(problem.raw);
    case 'formula':
      return formulaThere(problem.formula);
  }
}

const unknownField = sentence({
  fi: () => 'tällaista kenttää ei ole; nimet luettelee docs/binding-fields.md.',
  sv: () => 'det finns inget sådant fält; namnen finns i docs/binding-fields.md.',
  en: () => 'there is no such field; docs/binding-fields.md lists the names.',
});

const fieldMayBe = sentence<[nearest: readonly string[]]>({
  fi: (nearest) => `tällaista kenttää ei ole; tarkoititko: ${SAY.fi.either(nearest)}?`,
  sv: (nearest) => `det finns inget sådant fält; menade du ${SAY.sv.either(nearest)}?`,
  en: (nearest) => `there is no such field; did you mean ${SAY.en.either(nearest)}?`,
});

const sheetMissing = sentence<[sheet: string, sheets: readonly string[]]>({
  fi: (sheet, sheets) => `välilehteä ${sheet} ei ole; pohjassa on ${SAY.fi.list(sheets)}.`,
  sv: (sheet, sheets) => `bladet ${sheet} finns inte; blanketten har ${SAY.sv.list(sheets)}.`,
  en: (sheet, sheets) => `there is no sheet ${sheet}; the template has ${SAY.en.list(sheets)}.`,
});

const outsideSheet = sentence<[address: string]>({
  fi: (address) => `${address} ei ole taulukossa; viimeinen solu on XFD1048576.`,
  sv: (address) => `${address} finns inte på bladet; den sista cellen är XFD1048576.`,
  en: (address) => `${address} is not on the sheet; the last cell is XFD1048576.`,
});

const boundTwice = sentence<[first: number]>({
  fi: (first) => `solu on sidottu jo kohdassa ${first}; poista toinen.`,
  sv: (first) => `cellen är redan bunden i post ${first}; ta bort den ena.`,
  en: (first) => `the cell is bound already by entry ${first}; take one of them out.`,
});

const otherYear = sentence<[heading: number, year: number]>({
  fi: (heading, year) => `sarakkeen otsikko on ${heading}, mutta tässä hankkeessa kenttä on vuosi ${year}.`,
  sv: (heading, year) => `kolumnens rubrik är ${heading}, men i detta projekt är fältet år ${year}.`,
  en: (heading, year) => `the column is headed ${heading}, but in this project the field is of ${year}.`,
});

const notInUnit = sentence<[cents: number, unit: Unit]>({
  fi: (cents, unit) =>
    `${SAY.fi.euros(cents)} ei mene tasan yksikköön ${SAY.fi.euros(oneOf(unit))}, eikä lukua pyöristetä; ` +
    'vaihda kohdan yksikkö (unit).',
  sv: (cents, unit) =>
    `${SAY.sv.euros(cents)} går inte jämnt upp i enheten ${SAY.sv.euros(oneOf(unit))}, och beloppet avrundas ` +
    'inte; byt postens enhet (unit).',
  en: (cents, unit) =>
    `${SAY.en.euros(cents)} is no whole number of the unit ${SAY.en.euros(oneOf(unit))}, and is not rounded; ` +
    'change the unit of the entry.',
});

/** One of the unit in cents. */
function oneOf(unit: Unit): number {
  return unit === '0.01' ? 1 : 10 ** unitExponent(unit);
}

const unreadable = sentence<[raw: string]>({
  fi: (raw) => `hankkeessa on luku ${SAY.fi.quote(raw)}, jota ei voi lukea; korjaa se ensin.`,
  sv: (raw) => `i projektet står ${SAY.sv.quote(raw)}, som inte går att läsa; rätta det först.`,
  en: (raw) => `the project says ${SAY.en.quote(raw)} there, which cannot be read; correct it first.`,
});

const formulaThere = sentence<[formula: string]>({
  fi: (formula) => `solussa on kaava =${formula}, jota ei korvata; poista kohta, pohja laskee luvun itse.`,
  sv: (formula) =>
    `i cellen står formeln =${formula}, som inte ersätts; ta bort posten, blanketten räknar själv.`,
  en: (formula) =>
    `the cell holds the formula =${formula}, which is not replaced; take the entry out, the form computes it.`,
});
