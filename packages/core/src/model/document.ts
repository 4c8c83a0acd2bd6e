/** Documents that authorities ask for beside the figures. */
export const DOCUMENTS = [
  'time-records',
  'wage-details',
  'job-descriptions',
  'ledger-extract',
  'procurement-statement',
  'financing-agreements',
  'partner-agreement',
  'follow-up-report',
] as const;

export type DocumentId = (typeof DOCUMENTS)[number];

export const DOCUMENT_STATES = ['yes', 'no', 'not-applicable'] as const;

export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** Whether a document is there; of one partner, or of the project. Without a state nobody has answered. */
export type DocumentAnswer = {
  readonly document: DocumentId;
  readonly partner?: string;
  readonly state?: DocumentState;
  readonly note?: string;
};
