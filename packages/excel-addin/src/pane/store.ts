/** A value that changes, and who wants to know. */
export type Store<State> = {
  readonly get: () => State;
  readonly set: (part: Partial<State>) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Holds a state; parts of it are replaced, never changed in place. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (part) => {
      state = { ...state, ...part };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
