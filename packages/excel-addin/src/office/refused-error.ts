/** Why Excel refused, whatever the workbook holds. */
export type Refusal =
  | 'editing-cell'
  | 'dialog-open'
  | 'connection'
  | 'too-large'
  | 'read-only'
  | 'sheet-hidden'
  | 'sheet-missing'
  | 'other';

/** What we refuse ourselves, before Excel does. */
export class RefusedError extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal, message: string) {
    super(message);
    this.name = 'RefusedError';
    this.reason = reason;
  }
}
