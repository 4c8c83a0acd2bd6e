import { askedDocuments, type NamedDocument, sayDocument } from '../../asked-documents.js';
import { DOCUMENTS_REQUIRED } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = NamedDocument;

/** A document that the instructions of the programme ask for is not there. */
export const requiredDocumentMissing: Check<Args> = {
  code: 'required-document-missing',
  severity: 'error',
  only: 'costs',
  *run(project) {
    for (const { document, name, state, duty, at } of askedDocuments(project)) {
      if (duty === 'required' && state === 'no') yield { at, args: { document, partner: name } };
    }
  },
};

export const requiredDocumentMissingTexts: RuleTexts<Args> = {
  code: 'required-document-missing',
  basis: DOCUMENTS_REQUIRED,
  rule: {
    fi: 'Asiakirja, jota ohjelman ohjeet edellyttävät, on olemassa.',
    sv: 'En handling som programmets anvisningar kräver finns.',
    en: 'A document that the instructions of the programme ask for is there.',
  },
  message: {
    fi: (args, say) => `Puuttuu: ${sayDocument(args, say)}. Ohjelman ohjeet edellyttävät sitä.`,
    sv: (args, say) => `Saknas: ${sayDocument(args, say)}. Programmets anvisningar kräver det.`,
    en: (args, say) => `Missing: ${sayDocument(args, say)}. The instructions of the programme ask for it.`,
  },
  hint: {
    fi: () => 'Hanki asiakirja ennen maksatushakemusta ja merkitse se liitteisiin.',
    sv: () => 'Skaffa handlingen före ansökan om utbetalning och anteckna den bland bilagorna.',
    en: () => 'Get the document before the payment application, and mark it in the list of documents.',
  },
};
