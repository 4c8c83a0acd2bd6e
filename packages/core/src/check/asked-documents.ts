import { type NeededDocument, neededDocuments } from '../calculate/needed-documents.js';
import type { DocumentId, DocumentState } from '../model/document.js';
import type { Path } from '../model/finding.js';
import type { Project } from '../model/project.js';
import type { Say } from './say.js';

/** A document that the figures ask for, with what was answered and where. */
export type AskedDocument = NeededDocument & {
  readonly name: string;
  readonly state?: DocumentState;
  readonly at: Path;
};

/** A document and the partner that it is of, as a finding names it. */
export type NamedDocument = { readonly document: DocumentId; readonly partner: string };

/** What the figures ask for; nothing of a plan alone, of which nobody keeps a list of documents. */
export function askedDocuments(project: Project): readonly AskedDocument[] {
  const { documents, partners, budget, salaries } = project;
  const isBudgeted = budget !== undefined || salaries !== undefined || partners.length > 0;
  if (!isBudgeted && documents.length === 0) return [];
  const answers = new Map(
    documents.map((answer, nth) => [`${answer.document} ${answer.partner ?? ''}`, { ...answer, nth }]),
  );
  return neededDocuments(project).map((needed) => {
    const name = partners[needed.partner ?? -1]?.name ?? '';
    // An answer for the whole project counts for each of its partners.
    const answer = answers.get(`${needed.document} ${name}`) ?? answers.get(`${needed.document} `);
    return {
      ...needed,
      name,
      ...(answer?.state !== undefined && { state: answer.state }),
      at: answer === undefined ? ['documents'] : ['documents', answer.nth, 'state'],
    };
  });
}

/** `työajanseuranta (Aava)` */
export function sayDocument({ document, partner }: NamedDocument, say: Say): string {
  const word = DOCUMENTS[document][say.language];
  return partner === '' ? word : `${word} (${partner})`;
}

const DOCUMENTS = {
  'time-records': { fi: 'työajanseuranta', sv: 'arbetstidsbokföring', en: 'time records' },
  'wage-details': { fi: 'palkkaerittely', sv: 'lönespecifikation', en: 'wage details' },
  'job-descriptions': { fi: 'tehtävänkuvaukset', sv: 'befattningsbeskrivningar', en: 'job descriptions' },
  'ledger-extract': { fi: 'pääkirjan ote', sv: 'huvudboksutdrag', en: 'ledger extract' },
  'procurement-statement': {
    fi: 'selvitys hankinnoista',
    sv: 'utredning om upphandlingar',
    en: 'procurement statement',
  },
  'financing-agreements': {
    fi: 'sopimukset ulkopuolisesta rahoituksesta',
    sv: 'avtal om extern finansiering',
    en: 'agreements on external funding',
  },
  'partner-agreement': {
    fi: 'sopimus toteuttajien kesken',
    sv: 'avtal mellan genomförarna',
    en: 'agreement of the implementers',
  },
  'follow-up-report': { fi: 'seurantaraportti', sv: 'uppföljningsrapport', en: 'follow-up report' },
} as const;
