import { readFileSync } from 'node:fs';

/** Figures of other systems; what the cases of a suite hold is said in the file. */
type PeerSuites = {
  readonly suites: readonly {
    readonly id: string;
    readonly useAs: string;
    readonly cases: readonly object[];
  }[];
};

const { suites }: PeerSuites = JSON.parse(
  readFileSync(new URL('./peer-cases.json', import.meta.url), 'utf8'),
);

/** The names of all suites. */
export const PEER_SUITES: readonly string[] = suites.map(({ id }) => id);

/** The cases of one suite; the caller says which fields they have. */
export function peerCases<Case extends { readonly label: string }>(id: string): readonly Case[] {
  const cases: readonly unknown[] = suites.find((suite) => suite.id === id)?.cases ?? [];
  if (cases.length === 0) throw new Error(`peer-cases.json has no suite ${id}`);
  return cases.filter(
    (given): given is Case => typeof given === 'object' && given !== null && 'label' in given,
  );
}
