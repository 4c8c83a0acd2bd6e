import { SAY, sentence } from '@eurakit/core/render';

/** What is said of a printed percentage; the percentages are digits with a decimal point. */

export const isExact = sentence<[stated: string]>({
  fi: (stated) => `Täsmää: osuus on tasan ${SAY.fi.percent(stated)}.`,
  sv: (stated) => `Stämmer: andelen är exakt ${SAY.sv.percent(stated)}.`,
  en: (stated) => `Right: the share is exactly ${SAY.en.percent(stated)}.`,
});

export const isRounded = sentence<[stated: string, share: string]>({
  fi: (stated, share) =>
    `Täsmää pyöristettynä: ${SAY.fi.percent(stated)} on pyöristetty osuudesta ${SAY.fi.percent(share)}.`,
  sv: (stated, share) =>
    `Stämmer avrundat: ${SAY.sv.percent(stated)} är avrundat från ${SAY.sv.percent(share)}.`,
  en: (stated, share) =>
    `Right when rounded: ${SAY.en.percent(stated)} is rounded from ${SAY.en.percent(share)}.`,
});

export const isMadeFromRate = sentence<[stated: string, share: string, to: 'euro' | 'cent']>({
  fi: (stated, share, to) =>
    `Täsmää: summa on ${SAY.fi.percent(stated)} kokonaisuudesta, pyöristetty ${{ euro: 'euroon', cent: 'senttiin' }[to]}; osuus on ${SAY.fi.percent(share)}.`,
  sv: (stated, share, to) =>
    `Stämmer: beloppet är ${SAY.sv.percent(stated)} av helheten, avrundat till ${to}; andelen är ${SAY.sv.percent(share)}.`,
  en: (stated, share, to) =>
    `Right: the amount is ${SAY.en.percent(stated)} of the whole, rounded to a ${to}; the share is ${SAY.en.percent(share)}.`,
});

export const isNeither = sentence<[stated: string, share: string]>({
  fi: (stated, share) => `Ei täsmää: osuus on ${SAY.fi.percent(share)}, ei ${SAY.fi.percent(stated)}.`,
  sv: (stated, share) => `Stämmer inte: andelen är ${SAY.sv.percent(share)}, inte ${SAY.sv.percent(stated)}.`,
  en: (stated, share) => `Not right: the share is ${SAY.en.percent(share)}, not ${SAY.en.percent(stated)}.`,
});

export const noWhole = sentence({
  fi: () => 'whole: kokonaissumman on oltava suurempi kuin 0, jotta siitä voi laskea prosentin.',
  sv: () => 'whole: helheten måste vara större än 0 för att en procent ska kunna räknas.',
  en: () => 'whole: the whole must be above 0 for a percentage of it.',
});
