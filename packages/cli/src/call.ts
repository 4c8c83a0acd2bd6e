import type { Language } from '@eurakit/core/render';
import type { Io } from './io.js';
import type { OptionName } from './options.js';
import type { Outcome } from './outcome.js';

/** A call of one command, its options known to be ones that it takes. `words` stand without a dash. */
export type Call = {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<OptionName, string>;
  readonly flags: ReadonlySet<OptionName>;
  readonly language: Language;
  readonly usage: string;
};

/** Does what a call asks for and gives the exit code: 0, 1 for errors found, or a problem of the call (2). */
export type Run = (call: Call, io: Io) => Promise<Outcome<number>>;
