import { askedDocuments, type NamedDocument, sayDocument } from '../../asked-documents.js';
import { DOCUMENTS_USUAL } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = NamedDocument;

/** A document that practice or an earlier period asks for is not there. */
export const usualDocumentMissing: Check<Args> = {
  code: 'usual-document-missing',
  severity: 'warning',
  only: 'costs',
  *run(project) {
    for (const { document, name, state, duty, at } of askedDocuments(project)) {
      if (duty === 'usual' && state === 'no') yield { at, args: { document, partner: name } };
    }
  },
};

export const usualDocumentMissingTexts: RuleTexts<Args> = {
  code: 'usual-document-missing',
  basis: DOCUMENTS_USUAL,
  rule: {
    fi: 'Asiakirja, jota maksatuksessa tavallisesti pyydetään, on olemassa.',
    sv: 'En handling som vanligen begärs vid utbetalning finns.',
    en: 'A document that is usually asked for in payments is there.',
  },
  message: {
    fi: (args, say) => `Puuttuu: ${sayDocument(args, say)}. Sitä pyydetään maksatuksessa tavallisesti.`,
    sv: (args, say) => `Saknas: ${sayDocument(args, say)}. Det begärs vanligen vid utbetalning.`,
    en: (args, say) => `Missing: ${sayDocument(args, say)}. It is usually asked for in payments.`,
  },
  hint: {
    fi: () => 'Tarkista päätöksestä, tarvitaanko sitä; merkitse liitteisiin ”ei tarvita”, jos ei.',
    sv: () => 'Se i beslutet om den behövs; anteckna annars ”behövs inte” bland bilagorna.',
    en: () => 'See in the decision whether it is needed; if not, mark it “not needed” in the list.',
  },
};
