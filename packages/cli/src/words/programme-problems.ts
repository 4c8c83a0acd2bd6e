import { sentence } from '@eurakit/core/render';

/** What can be wrong where a programme period, a fund or years are asked for. */

export const programmePeriodUnknown = sentence<[given: string, known: readonly string[]]>({
  fi: (given, known) =>
    `--period ”${given}” ei ole ohjelmakausi, josta on tietoja; anna jokin näistä: ${known.join(', ')}.`,
  sv: (given, known) =>
    `--period ”${given}” är ingen programperiod som det finns uppgifter om; ange någon av: ` +
    `${known.join(', ')}.`,
  en: (given, known) =>
    `--period “${given}” is not a programme period that anything is known of; give one of ${known.join(', ')}.`,
});

export const yearsMissing = sentence({
  fi: () => 'Suunnitelman vuodet puuttuvat; kirjoita esim. --years 2026-2028.',
  sv: () => 'Planens år saknas; skriv t.ex. --years 2026-2028.',
  en: () => 'The years of the plan are missing; write for example --years 2026-2028.',
});

export const yearsUnreadable = sentence<[given: string]>({
  fi: (given) => `--years ”${given}” ei ole vuosi eikä vuosiväli; kirjoita esim. --years 2026-2028.`,
  sv: (given) => `--years ”${given}” är inget år och inget intervall av år; skriv t.ex. --years 2026-2028.`,
  en: (given) =>
    `--years “${given}” is neither a year nor a range of years; write for example --years 2026-2028.`,
});

export const yearsBackwards = sentence<[given: string]>({
  fi: (given) => `--years ”${given}”: ensimmäinen vuosi on viimeisen jälkeen; vaihda järjestys.`,
  sv: (given) => `--years ”${given}”: det första året är efter det sista; byt ordningen.`,
  en: (given) => `--years “${given}”: the first year is after the last; change their order.`,
});

export const yearsTooMany = sentence<[given: string, most: number]>({
  fi: (given, most) => `--years ”${given}”: suunnitelmaan tulee enintään ${most} vuotta; lyhennä väliä.`,
  sv: (given, most) => `--years ”${given}”: planen får högst ${most} år; förkorta intervallet.`,
  en: (given, most) => `--years “${given}”: a plan gets at most ${most} years; make the range shorter.`,
});

export const newNeedsOut = sentence<[ending: string]>({
  fi: (ending) => `Anna tiedosto, johon työkirja tehdään: --out KIRJA${ending}.`,
  sv: (ending) => `Ange filen som arbetsboken skrivs till: --out BOK${ending}.`,
  en: (ending) => `Give the file that the workbook is written to: --out BOOK${ending}.`,
});

export const fundUnknown = sentence<[given: string]>({
  fi: (given) => `--fund ”${given}” ei ole rahasto; anna ESR, EAKR tai JTF.`,
  sv: (given) => `--fund ”${given}” är ingen fond; ange ESF, ERUF eller FRO.`,
  en: (given) => `--fund “${given}” is not a fund; give ESF, ERDF or JTF.`,
});

export const noRates = sentence<[fund: string, periods: readonly string[]]>({
  fi: (fund, periods) =>
    `Rahastolle ${fund} ei ole tietoja kaudella ${periods.join(', ')}; jätä --fund pois.`,
  sv: (fund, periods) =>
    `För fonden ${fund} finns inga uppgifter i perioden ${periods.join(', ')}; lämna bort --fund.`,
  en: (fund, periods) => `Nothing is known of the fund ${fund} in ${periods.join(', ')}; leave --fund out.`,
});

export const costModelUnknown = sentence<[given: string, known: readonly string[]]>({
  fi: (given, known) =>
    `--cost-model ”${given}” ei ole kauden kustannusmalli; anna jokin näistä: ${known.join(', ')}.`,
  sv: (given, known) =>
    `--cost-model ”${given}” är ingen kostnadsmodell under perioden; ange någon av: ${known.join(', ')}.`,
  en: (given, known) =>
    `--cost-model “${given}” is no cost model of the programme period; give one of ${known.join(', ')}.`,
});

export const costModelNeedsPeriod = sentence<[given: string, known: readonly string[]]>({
  fi: (given, known) =>
    `--cost-model ”${given}” tunnetaan vain ohjelmakaudella; anna myös --period, tai malliksi ${known.join(' tai ')}.`,
  sv: (given, known) =>
    `--cost-model ”${given}” är känd bara i en programperiod; ange också --period, eller modellen ${known.join(' eller ')}.`,
  en: (given, known) =>
    `--cost-model “${given}” is known in a programme period only; give --period too, or the model ${known.join(' or ')}.`,
});

export const salaryModelUnknown = sentence<[given: string, known: readonly string[]]>({
  fi: (given, known) =>
    `--salary-model ”${given}” ei ole palkkamalli; anna jokin näistä: ${known.join(', ')}.`,
  sv: (given, known) => `--salary-model ”${given}” är ingen lönemodell; ange någon av: ${known.join(', ')}.`,
  en: (given, known) => `--salary-model “${given}” is not a salary model; give one of ${known.join(', ')}.`,
});

export const partnersUnreadable = sentence<[given: string, most: number]>({
  fi: (given, most) => `--partners ”${given}” ei ole toteuttajien määrä; anna kokonaisluku 0–${most}.`,
  sv: (given, most) => `--partners ”${given}” är inget antal genomförare; ange ett heltal 0–${most}.`,
  en: (given, most) =>
    `--partners “${given}” is not a number of implementers; give a whole number from 0 to ${most}.`,
});
