import { askedDocuments, type NamedDocument, sayDocument } from '../../asked-documents.js';
import { DOCUMENTS_USUAL } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';
import type { Say } from '../../say.js';

type Args = { readonly documents: readonly NamedDocument[] };

/** Documents that the figures ask for, of which nobody has said whether they are there: one notice for all. */
export const documentsNotAnswered: Check<Args> = {
  code: 'documents-not-answered',
  severity: 'notice',
  only: 'costs',
  *run(project) {
    const open = askedDocuments(project).filter(({ state }) => state === undefined);
    const [first] = open;
    if (first === undefined) return;
    yield {
      at: first.at,
      args: { documents: open.map(({ document, name }) => ({ document, partner: name })) },
    };
  },
};

export const documentsNotAnsweredTexts: RuleTexts<Args> = {
  code: 'documents-not-answered',
  basis: DOCUMENTS_USUAL,
  rule: {
    fi: 'Asiakirjat, joita luvut edellyttävät, on merkitty liitteisiin.',
    sv: 'De handlingar som talen förutsätter är antecknade bland bilagorna.',
    en: 'The documents that the figures ask for are in the list of documents.',
  },
  message: {
    fi: ({ documents }, say) => `Ei tietoa, ovatko nämä olemassa: ${listed(documents, say)}.`,
    sv: ({ documents }, say) => `Det är inte känt om dessa finns: ${listed(documents, say)}.`,
    en: ({ documents }, say) => `Nobody has said whether these are there: ${listed(documents, say)}.`,
  },
  hint: {
    fi: () => 'Vastaa välilehdellä Liitteet, tai hanketiedoston kentässä "documents".',
    sv: () => 'Svara på bladet Bilagor, eller i projektfilens fält "documents".',
    en: () => 'Answer in the sheet Documents, or in the field "documents" of the project file.',
  },
};

/** Each document once, with how many partners it is of. */
function listed(documents: readonly NamedDocument[], say: Say): string {
  const partners = new Map<NamedDocument['document'], string[]>();
  for (const { document, partner } of documents)
    partners.set(document, [...(partners.get(document) ?? []), ...(partner === '' ? [] : [partner])]);
  return say.list(
    [...partners].map(([document, names]) =>
      sayDocument({ document, partner: names.length > 3 ? `${names.length}` : names.join(', ') }, say),
    ),
  );
}
