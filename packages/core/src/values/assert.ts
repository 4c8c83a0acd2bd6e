/** A call that breaks a documented precondition. Never thrown for what a user's sheet says. */
export class CallError extends TypeError {
  override readonly name = 'CallError';
}

/** Stops on a promise of our own that was broken; `expected` says which. */
export function assert(condition: boolean, expected: string): asserts condition {
  if (!condition) throw new CallError(expected);
}
