/** A function takes 255 arguments, a formula 8,192 characters. */
const MOST_AREAS = 200;
const LONGEST = 8_000;

/** The sum of areas, and the same where an empty sum is to stay empty; `undefined` where it is too long for a cell. */
export function sumFormula(
  areas: readonly string[],
): { readonly sum: string; readonly sumOrNothing: string } | undefined {
  const groups = Array.from({ length: Math.ceil(areas.length / MOST_AREAS) }, (_, nth) =>
    areas.slice(nth * MOST_AREAS, (nth + 1) * MOST_AREAS).join(','),
  );
  const sum = `SUM(${groups.length === 1 ? groups.join() : groups.map((group) => `SUM(${group})`).join(',')})`;
  const sumOrNothing = `IF(${groups.map((group) => `COUNT(${group})`).join('+')}=0,"",${sum})`;
  return sumOrNothing.length > LONGEST ? undefined : { sum, sumOrNothing };
}
