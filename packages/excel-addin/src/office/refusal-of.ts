import { refusalCode } from './refused.js';
import { type Refusal, RefusedError } from './refused-error.js';

/** Why Excel refused, by the code of its error; of several errors the first one tells. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof RefusedError) return error.reason;
  if (error instanceof AggregateError) return refusalOf(error.errors[0]);
  return REASONS.get(refusalCode(error) ?? '') ?? 'other';
}

const REASONS: ReadonlyMap<string, Refusal> = new Map<string, Refusal>([
  ['InvalidOperationInCellEditMode', 'editing-cell'],
  ['WriteNotSupportedWhenModalDialogOpen', 'dialog-open'],
  ['ConnectionFailure', 'connection'],
  ['InvalidOrTimedOutSession', 'connection'],
  ['RequestAborted', 'connection'],
  ['ServiceNotAvailable', 'connection'],
  ['Timeout', 'connection'],
  ['Unauthenticated', 'connection'],
  ['MemoryLimitReached', 'too-large'],
  ['OperationCellsExceedLimit', 'too-large'],
  ['RangeExceedsLimit', 'too-large'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['AccessDenied', 'read-only'],
]);
