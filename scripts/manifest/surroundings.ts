/** Something that the code registers with Office, and where it does. */
export type Registered = { readonly id: string; readonly place: string };

/** What stands around a manifest: the files that are hosted with it, and what its code registers. */
export type Surroundings = {
  /** A hosted file by its path below the base URL. */
  readonly file: (path: string) => Uint8Array | undefined;
  /** Ids given to Office.actions.associate. */
  readonly actions: readonly Registered[];
  /** Ids given to CustomFunctions.associate. */
  readonly functions: readonly Registered[];
  /** Places in the code whose id cannot be read without running it. */
  readonly unreadable: readonly string[];
  /** The version of the packages, n.n.n. */
  readonly version: string;
};
