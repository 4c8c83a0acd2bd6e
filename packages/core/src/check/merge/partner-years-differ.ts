import { JOINT } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly missing: readonly number[] };

/** A partner has no figures for a year that others have. */
export const partnerYearsDiffer: Check<Args> = { code: 'partner-years-differ', severity: 'warning' };

export const partnerYearsDifferTexts: RuleTexts<Args> = {
  code: 'partner-years-differ',
  basis: JOINT,
  rule: {
    fi: 'Osatoteuttajien taulukoissa on samat vuodet.',
    sv: 'Delgenomförarnas tabeller har samma år.',
    en: 'The tables of partners have the same years.',
  },
  message: {
    fi: ({ missing }, say) =>
      `Taulukosta puuttuu ${say.list(missing.map(String))}, ${missing.length === 1 ? 'joka' : 'jotka'} muilla osatoteuttajilla on; tältä osin se jäi tyhjäksi.`,
    sv: ({ missing }, say) =>
      `Tabellen saknar ${say.list(missing.map(String))}, som andra delgenomförare har; den delen blev tom.`,
    en: ({ missing }, say) =>
      `The table lacks ${say.list(missing.map(String))}, which other partners have; that part was left empty.`,
  },
  hint: {
    fi: () =>
      'Jos osatoteuttajalla ei ole silloin kustannuksia, lisää vuosi nollin; muuten pyydä puuttuvat luvut.',
    sv: () => 'Om delgenomföraren inte har kostnader då, lägg till året med nollor; be annars om talen.',
    en: () => 'If the partner has no costs then, add the year with zeros; otherwise ask for the figures.',
  },
};
