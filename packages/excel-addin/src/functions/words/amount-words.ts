import { type Language, SAY, sentence } from '@eurakit/core/render';
import type { At } from '../cell-types.js';
import { givenText, placeOf } from './place-words.js';

/** What is said of amounts, steps and weights that cannot be used. */

export const notAnAmount = sentence<[at: At, given: unknown, accepted: readonly string[]]>({
  fi: (at, given, accepted) =>
    `${placeOf(at)('fi')}: ${quoted(given, 'fi')} ei ole summa; kirjoita esim. ${examples(accepted, 'fi')}.`,
  sv: (at, given, accepted) =>
    `${placeOf(at)('sv')}: ${quoted(given, 'sv')} är inget belopp; skriv t.ex. ${examples(accepted, 'sv')}.`,
  en: (at, given, accepted) =>
    `${placeOf(at)('en')}: ${quoted(given, 'en')} is no amount; write for example ${examples(accepted, 'en')}.`,
});

export const tooFine = sentence<[at: At, given: unknown]>({
  fi: (at, given) =>
    `${placeOf(at)('fi')}: ${givenText(given)('fi')} on senttiä tarkempi; pyöristä se ensin, esim. =PYÖRISTÄ(A1;2).`,
  sv: (at, given) =>
    `${placeOf(at)('sv')}: ${givenText(given)('sv')} är finare än en cent; avrunda först, t.ex. =AVRUNDA(A1;2).`,
  en: (at, given) =>
    `${placeOf(at)('en')}: ${givenText(given)('en')} is finer than a cent; round it first, for example =ROUND(A1,2).`,
});

export const tooLarge = sentence<[at: At]>({
  fi: (at) => `${placeOf(at)('fi')}: summa on suurempi kuin 90 biljoonaa euroa; tarkista luku.`,
  sv: (at) => `${placeOf(at)('sv')}: beloppet är större än 90 biljoner euro; kontrollera talet.`,
  en: (at) => `${placeOf(at)('en')}: the amount is above 90 trillion euros; check the number.`,
});

export const sumTooLarge = sentence({
  fi: () => 'Summien summa on suurempi kuin 90 biljoonaa euroa; tarkista luvut.',
  sv: () => 'Beloppens summa är större än 90 biljoner euro; kontrollera talen.',
  en: () => 'The amounts add up to more than 90 trillion euros; check the numbers.',
});

export const stepUnknown = sentence({
  fi: () => 'step: anna askel euroina, esim. 1 (kokonaiset eurot) tai 0,01 (sentit), tai jätä se pois.',
  sv: () => 'step: ange steget i euro, t.ex. 1 (hela euro) eller 0,01 (cent), eller utelämna det.',
  en: () => 'step: give the step in euros, such as 1 (whole euros) or 0.01 (cents), or leave it out.',
});

export const notInSteps = sentence<[at: At, cents: number, step: number]>({
  fi: (at, cents, step) =>
    `${placeOf(at)('fi')}: ${euros(cents, 'fi')} ei ole tasan ${euros(step, 'fi')} askelin; pyöristä summa tai anna pienempi step.`,
  sv: (at, cents, step) =>
    `${placeOf(at)('sv')}: ${euros(cents, 'sv')} går inte jämnt upp i steg på ${euros(step, 'sv')}; avrunda beloppet eller ange ett mindre step.`,
  en: (at, cents, step) =>
    `${placeOf(at)('en')}: ${euros(cents, 'en')} is not in whole steps of ${euros(step, 'en')}; round the amount or give a smaller step.`,
});

export const notAWeight = sentence<[at: At, given: unknown]>({
  fi: (at, given) =>
    `${placeOf(at)('fi')}: ${quoted(given, 'fi')} ei ole paino; anna luku, joka on vähintään 0, esim. 45 tai 26,44.`,
  sv: (at, given) =>
    `${placeOf(at)('sv')}: ${quoted(given, 'sv')} är ingen vikt; ange ett tal som är minst 0, t.ex. 45 eller 26,44.`,
  en: (at, given) =>
    `${placeOf(at)('en')}: ${quoted(given, 'en')} is no weight; give a number of at least 0, such as 45 or 26.44.`,
});

export const noWeight = sentence<[name: string]>({
  fi: (name) => `${name}: kaikki painot ovat 0; anna ainakin yksi suurempi, jotta joku voi saada jotakin.`,
  sv: (name) => `${name}: alla vikter är 0; ange minst en som är större, så att någon kan få något.`,
  en: (name) =>
    `${name}: all weights are 0; give at least one above 0, so that someone can be given something.`,
});

export const methodUnknown = sentence<[given: unknown, methods: readonly string[]]>({
  fi: (given, methods) => `method: ${quoted(given, 'fi')} ei käy; anna ${either(methods, 'fi')}.`,
  sv: (given, methods) => `method: ${quoted(given, 'sv')} går inte; ange ${either(methods, 'sv')}.`,
  en: (given, methods) => `method: ${quoted(given, 'en')} will not do; give ${either(methods, 'en')}.`,
});

export const costsOfBothSigns = sentence({
  fi: () => 'netCosts: nettokustannuksissa on sekä plussaa että miinusta; laske ne erikseen.',
  sv: () => 'netCosts: nettokostnaderna är både positiva och negativa; räkna dem var för sig.',
  en: () => 'netCosts: the net costs are both above and below 0; compute them apart.',
});

function euros(cents: number, language: Language): string {
  return SAY[language].euros(cents);
}

function quoted(given: unknown, language: Language): string {
  return SAY[language].quote(givenText(given)(language));
}

function either(items: readonly string[], language: Language): string {
  return SAY[language].either(items.map((item) => SAY[language].quote(item)));
}

function examples(accepted: readonly string[], language: Language): string {
  const usual = language === 'en' ? ['1234.50', '1 234,50'] : ['1234,50', '1 234,50'];
  return SAY[language].either(accepted.length === 0 ? usual : accepted);
}
