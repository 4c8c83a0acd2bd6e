/** A function takes 255 arguments, a formula 8,192 characters. */
const MOST_AREAS = 200;
const LONGEST = 8_000;

/**
 * The sum of areas less that of others, and the same where an empty sum is to stay empty; `undefined` where it is too
 * long for a cell.
 */
export function sumFormula(
  areas: readonly string[],
  less: readonly string[] = [],
): { readonly sum: string; readonly sumOrNothing: string } | undefined {
  const [plus, minus] = [groupsOf(areas), groupsOf(less)];
  const taken = minus.length === 0 ? '' : `-${sumOf(minus)}`;
  const sum = plus.length === 0 ? taken : `${sumOf(plus)}${taken}`;
  const sumOrNothing = `IF(${[...plus, ...minus].map((group) => `COUNT(${group})`).join('+')}=0,"",${sum})`;
  return sumOrNothing.length > LONGEST ? undefined : { sum, sumOrNothing };
}

function groupsOf(areas: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(areas.length / MOST_AREAS) }, (_, nth) =>
    areas.slice(nth * MOST_AREAS, (nth + 1) * MOST_AREAS).join(','),
  );
}

function sumOf(groups: readonly string[]): string {
  return `SUM(${groups.length === 1 ? groups.join() : groups.map((group) => `SUM(${group})`).join(',')})`;
}
