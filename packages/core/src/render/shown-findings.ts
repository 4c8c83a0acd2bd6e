import type { Finding } from '../model/finding.js';

/** What a list shows in place of all findings: the finding itself, or how many more of its kind there are. */
export type Shown<One extends Finding> =
  | { readonly kind: 'finding'; readonly finding: One }
  | { readonly kind: 'more'; readonly code: string; readonly count: number };

/** More of one kind than this are not read one by one. */
const MOST_OF_A_KIND = 20;
const FIRST_OF_A_KIND = 5;

/** Of more than twenty findings of one kind the first few and their number; the others as they are, in their order. */
export function shownFindings<One extends Finding>(findings: readonly One[]): readonly Shown<One>[] {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const seen = new Map<string, number>();
  return findings.flatMap((finding): readonly Shown<One>[] => {
    const { code } = finding;
    const count = counts.get(code) ?? 0;
    const nth = (seen.get(code) ?? 0) + 1;
    seen.set(code, nth);
    if (count <= MOST_OF_A_KIND || nth <= FIRST_OF_A_KIND) return [{ kind: 'finding', finding }];
    return nth === FIRST_OF_A_KIND + 1 ? [{ kind: 'more', code, count: count - FIRST_OF_A_KIND }] : [];
  });
}
