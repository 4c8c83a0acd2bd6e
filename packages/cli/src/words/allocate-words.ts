import { type Language, sentence } from '@eurakit/core/render';

/** What `allocate` says: its table, its ties, and what can be wrong with its call. */

export const COLUMNS: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  fi: ['osapuoli', 'paino', 'tarkka osuus (€)', 'osa (€)'],
  sv: ['part', 'vikt', 'exakt andel (€)', 'del (€)'],
  en: ['party', 'weight', 'exact share (€)', 'part (€)'],
};

export const TIED: Readonly<Record<Language, string>> = { fi: 'tasan', sv: 'lika', en: 'tie' };

export const tieSentence = sentence<[parties: string, rule: string]>({
  fi: (parties, rule) =>
    `Tasatilanne: osapuolilla ${parties} on yhtä suuri oikeus viimeiseen yksikköön; ratkaisi --ties ` +
    `${rule}.`,
  sv: (parties, rule) =>
    `Lika: parterna ${parties} har lika rätt till den sista enheten; --ties ${rule} avgjorde.`,
  en: (parties, rule) =>
    `Tie: the parties ${parties} have equal claims to the last unit; --ties ${rule} decided.`,
});

export const policySentence = sentence<[method: string, step: string]>({
  fi: (method, step) => `Menetelmä ${method}, askel ${step} €.`,
  sv: (method, step) => `Metod ${method}, steg ${step} €.`,
  en: (method, step) => `Method ${method}, step €${step}.`,
});

export const traceSentence = sentence<[party: string, exact: string, part: string, how: TraceHow]>({
  fi: (party, exact, part, how) =>
    `${party}: tarkka osuus ${exact} € → ${part} € ` +
    `(${{ down: 'alas', up: 'ylös', even: 'tasan', rest: 'loput' }[how]}).`,
  sv: (party, exact, part, how) =>
    `${party}: exakt andel ${exact} € → ${part} € ` +
    `(${{ down: 'nedåt', up: 'uppåt', even: 'jämnt', rest: 'resten' }[how]}).`,
  en: (party, exact, part, how) =>
    `${party}: exact share €${exact} → €${part} ` +
    `(${{ down: 'down', up: 'up', even: 'even', rest: 'the rest' }[how]}).`,
});

export const factorSentence = sentence<[factor: string, isNearest: boolean]>({
  fi: (factor, isNearest) =>
    `Jokainen osa on tarkka osuus kertaa ${factor}, pyöristettynä ` +
    `${isNearest ? 'lähimpään askeleeseen' : 'alas täyteen askeleeseen'}.`,
  sv: (factor, isNearest) =>
    `Varje del är den exakta andelen gånger ${factor}, avrundad ` +
    `${isNearest ? 'till närmaste steg' : 'nedåt till hela steg'}.`,
  en: (factor, isNearest) =>
    `Every part is its exact share times ${factor}, rounded ` +
    `${isNearest ? 'to the nearest step' : 'down to a whole step'}.`,
});

/** Which way an exact share went: down or up to a whole step, even as it was, or what the others left. */
export type TraceHow = 'down' | 'up' | 'even' | 'rest';

export const totalUnreadable = sentence<[given: string, accepted: readonly string[]]>({
  fi: (given, accepted) =>
    `Jaettavaa summaa ”${given}” ei voi lukea; kirjoita esim. ${examples(accepted, 'tai')}.`,
  sv: (given, accepted) => `Beloppet ”${given}” kan inte läsas; skriv t.ex. ${examples(accepted, 'eller')}.`,
  en: (given, accepted) =>
    `The amount “${given}” cannot be read; write for example ${examples(accepted, 'or')}.`,
});

export const totalNotInSteps = sentence<[given: string, step: string]>({
  fi: (given, step) => `Jaettava ${given} € ei ole tasan ${step} euron askelin; anna --step 0.01.`,
  sv: (given, step) => `Beloppet ${given} € går inte jämnt upp i steg på ${step} €; ange --step 0.01.`,
  en: (given, step) => `The amount €${given} is not a whole number of steps of €${step}; give --step 0.01.`,
});

export const totalTooFine = sentence<[given: string]>({
  fi: (given) => `Jaettava ”${given}” on senttiä tarkempi; anna summa enintään kahdella desimaalilla.`,
  sv: (given) => `Beloppet ”${given}” är finare än en cent; ange det med högst två decimaler.`,
  en: (given) => `The amount “${given}” is finer than a cent; give it with at most two decimals.`,
});

export const totalTooLarge = sentence<[given: string]>({
  fi: (given) => `Jaettava ”${given}” on liian suuri; anna enintään 90 000 000 000 000 €.`,
  sv: (given) => `Beloppet ”${given}” är för stort; ange högst 90 000 000 000 000 €.`,
  en: (given) => `The amount “${given}” is too large; give at most €90,000,000,000,000.`,
});

export const choiceUnknown = sentence<[option: string, given: string, choices: readonly string[]]>({
  fi: (option, given, choices) => `${option} ”${given}” ei käy; anna jokin näistä: ${choices.join(', ')}.`,
  sv: (option, given, choices) => `${option} ”${given}” går inte; ange något av: ${choices.join(', ')}.`,
  en: (option, given, choices) => `${option} “${given}” will not do; give one of ${choices.join(', ')}.`,
});

export const weightsMissing = sentence({
  fi: () => 'Painot puuttuvat; kirjoita esim. --weights 45,7,19,29.',
  sv: () => 'Vikterna saknas; skriv t.ex. --weights 45,7,19,29.',
  en: () => 'The weights are missing; write for example --weights 45,7,19,29.',
});

export const namesDoNotFit = sentence<[names: number, weights: number]>({
  fi: (names, weights) =>
    `--names: nimiä on ${names}, painoja ${weights}; anna jokaiselle painolle yksi nimi.`,
  sv: (names, weights) => `--names: ${names} namn men ${weights} vikter; ange ett namn för varje vikt.`,
  en: (names, weights) => `--names: ${names} names but ${weights} weights; give one name for each weight.`,
});

export const namedTwice = sentence({
  fi: () => 'Nimet on annettu sekä painoissa että valitsimella --names; jätä toinen pois.',
  sv: () => 'Namnen finns både i vikterna och i --names; lämna bort det ena.',
  en: () => 'Names are given both in the weights and by --names; leave one of them out.',
});

export const residualUnknown = sentence<[given: string, parties: readonly string[]]>({
  fi: (given, parties) => `--residual ”${given}” ei ole osapuoli; anna jokin näistä: ${parties.join(', ')}.`,
  sv: (given, parties) => `--residual ”${given}” är ingen part; ange någon av: ${parties.join(', ')}.`,
  en: (given, parties) => `--residual “${given}” is not a party; give one of ${parties.join(', ')}.`,
});

export const residualOrMethod = sentence<[method: string]>({
  fi: (method) => `Anna joko --residual tai --method ${method}, ei molempia.`,
  sv: (method) => `Ange antingen --residual eller --method ${method}, inte båda.`,
  en: (method) => `Give either --residual or --method ${method}, not both.`,
});

function examples(accepted: readonly string[], or: string): string {
  return (accepted.length === 0 ? ['6004', '62 982,09'] : accepted).map((one) => `"${one}"`).join(` ${or} `);
}
