/**
 * What a table is about. `municipal-split` is the part of a plan that municipalities share; `other` is a table of
 * hours, participants or indicators: its figures are no money and need not add up.
 */
export type TableKind =
  | 'financing-plan'
  | 'municipal-split'
  | 'budget'
  | 'payment-application'
  | 'follow-up'
  | 'summary'
  | 'other';
