import type { DatedRate } from '@eurakit/core/rates';
import { SAY, sentence } from '@eurakit/core/render';
import type { At } from '../cell-types.js';
import { givenText, placeOf } from './place-words.js';

/** What is said of percentages that cannot be used. */

export const rateNotRead = sentence<[at: At, given: unknown, known: readonly DatedRate[]]>({
  fi: (at, given, known) =>
    `${placeOf(at)('fi')}: ${SAY.fi.quote(givenText(given)('fi'))} ei ole prosentti väliltä 0–100; anna esim. 40 % tai 0,4${orNames(known, 'tai tunnus')}.`,
  sv: (at, given, known) =>
    `${placeOf(at)('sv')}: ${SAY.sv.quote(givenText(given)('sv'))} är ingen procent mellan 0 och 100; ange t.ex. 40 % eller 0,4${orNames(known, 'eller ett id')}.`,
  en: (at, given, known) =>
    `${placeOf(at)('en')}: ${SAY.en.quote(givenText(given)('en'))} is no percentage from 0 to 100; give 40% or 0.4 for example${orNames(known, 'or an id')}.`,
});

export const rateUnknown = sentence<[at: At, given: unknown, known: readonly DatedRate[]]>({
  fi: (at, given, known) =>
    `${placeOf(at)('fi')}: tunnusta ${SAY.fi.quote(givenText(given)('fi'))} ei ole. Tunnukset: ${names(known)}. Muun prosentin voi antaa lukuna, esim. 0,4.`,
  sv: (at, given, known) =>
    `${placeOf(at)('sv')}: id:t ${SAY.sv.quote(givenText(given)('sv'))} finns inte. Det finns: ${names(known)}. En annan procent kan anges som tal, t.ex. 0,4.`,
  en: (at, given, known) =>
    `${placeOf(at)('en')}: there is no id ${SAY.en.quote(givenText(given)('en'))}. There are ${names(known)}. Any other percentage can be given as a number, such as 0.4.`,
});

function orNames(known: readonly DatedRate[], words: string): string {
  return known.length === 0 ? '' : ` ${words}: ${names(known)}`;
}

function names(known: readonly DatedRate[]): string {
  return known.map(({ id }) => id).join(', ');
}
