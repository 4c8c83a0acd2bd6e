/** Services by name, with what each is asked and what it answers: plain data, so that it can leave the page. */
export type Services = Readonly<Record<string, { readonly asks: unknown; readonly answer: unknown }>>;

/** What answers the services. */
export type Answers<S extends Services> = {
  readonly [K in keyof S]: (asks: S[K]['asks']) => S[K]['answer'] | Promise<S[K]['answer']>;
};

/** The way to services that work beside the page, so that it never freezes. */
export type Link<S extends Services> = {
  readonly call: <K extends keyof S>(service: K, asks: S[K]['asks']) => Promise<S[K]['answer']>;
  /** Stops everything asked so far: it is rejected with a {@link CancelledError}. */
  readonly cancel: () => void;
};

/** Work that a person stopped. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}

/** A mistake of the program in a worker, which goes on working. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError';
}

/** Services in the same thread; where there is no worker, and in tests. */
export function directLink<S extends Services>(answers: Answers<S>): Link<S> {
  return {
    call: async (service, asks) => answers[service](asks),
    cancel: () => undefined,
  };
}
