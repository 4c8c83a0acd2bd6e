import type { Finding } from '../model/finding.js';

/**
 * What a list shows in place of all findings: a finding itself, how many more of its kind there are, or after all of
 * a kind that somebody asked for that it can be shortened again.
 */
export type Shown<One extends Finding> =
  | { readonly kind: 'finding'; readonly finding: One }
  | { readonly kind: 'more' | 'fewer'; readonly code: string; readonly count: number };

/** More of one kind than this are not read one by one. */
const MOST_OF_A_KIND = 20;
const FIRST_OF_A_KIND = 5;

/**
 * Of more than twenty findings of one kind the first few and how many more there are; the others as they are, in their
 * order. `isOpen` says of which kinds all are wanted.
 */
export function shownFindings<One extends Finding>(
  findings: readonly One[],
  isOpen: (code: string) => boolean = () => false,
): readonly Shown<One>[] {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const seen = new Map<string, number>();
  return findings.flatMap((finding): readonly Shown<One>[] => {
    const { code } = finding;
    const all = counts.get(code) ?? 0;
    const nth = (seen.get(code) ?? 0) + 1;
    seen.set(code, nth);
    const itself = { kind: 'finding', finding } as const;
    const count = all - FIRST_OF_A_KIND;
    if (all <= MOST_OF_A_KIND) return [itself];
    if (isOpen(code)) return nth < all ? [itself] : [itself, { kind: 'fewer', code, count }];
    if (nth <= FIRST_OF_A_KIND) return [itself];
    return nth === FIRST_OF_A_KIND + 1 ? [{ kind: 'more', code, count }] : [];
  });
}
