import type { Refusal } from './pane-host.js';

/** The program refused whatever the workbook holds: a promise of a pane's host is rejected with this alone. */
export class RefusedError extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'RefusedError';
    this.reason = reason;
  }
}
