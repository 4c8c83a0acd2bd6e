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
