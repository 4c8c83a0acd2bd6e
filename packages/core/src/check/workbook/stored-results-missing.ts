import { ARITHMETIC } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly cells: number };

/** Formulas without a stored result: other programs show them empty until they are computed. */
export const storedResultsMissing: Check<Args> = { code: 'stored-results-missing', severity: 'notice' };

export const storedResultsMissingTexts: RuleTexts<Args> = {
  code: 'stored-results-missing',
  basis: ARITHMETIC,
  rule: {
    fi: 'Kaavoilla on tallennettu tulos.',
    sv: 'Formlerna har ett sparat resultat.',
    en: 'Formulas have a stored result.',
  },
  message: {
    fi: ({ cells }) => `${cells} kaavalla ei ole tallennettua tulosta; ne laskettiin tässä uudelleen.`,
    sv: ({ cells }) => `${cells} formler saknar sparat resultat; de räknades om här.`,
    en: ({ cells }) => `${cells} formulas have no stored result; they were computed anew here.`,
  },
  hint: {
    fi: () => 'Avaa kirja Excelissä ja tallenna, jotta luvut näkyvät myös esikatselussa.',
    sv: () => 'Öppna boken i Excel och spara, så att talen syns också i förhandsvisningen.',
    en: () => 'Open the workbook in Excel and save it, so that previews show the figures too.',
  },
};
