import type { Refusal } from '../pane/pane-host.js';

/** What we refuse ourselves, before Excel does. */
export class RefusedError extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal, message: string) {
    super(message);
    this.name = 'RefusedError';
    this.reason = reason;
  }
}
