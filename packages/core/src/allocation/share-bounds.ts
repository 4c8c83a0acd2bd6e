/**
 * What shares may differ by, in parts of `unit`, which is the whole: `most[i][j]` is the most that share i may be
 * above share j. The last share is 0 itself, so that its row and column bound the others from below and above.
 * `from[i][j]` says which year set a limit.
 */
export type ShareBounds = {
  readonly count: number;
  readonly unit: bigint;
  readonly most: bigint[][];
  readonly from: (number | undefined)[][];
};

/** Limits that no shares can keep, because together they ask one to be less than itself. */
export type Circle = readonly { readonly share: number; readonly from: number | undefined }[];

/** Every share is at least 0 and at most the whole. */
export function openBounds(count: number, unit: bigint): ShareBounds {
  const shares = [...Array(count + 1).keys()];
  const most = shares.map((above) => shares.map((below) => (above === below || above === count ? 0n : unit)));
  return { count, unit, most, from: shares.map(() => shares.map(() => undefined)) };
}

/** Keeps the tighter of two limits. */
export function tighten(
  bounds: ShareBounds,
  above: number,
  below: number,
  limit: bigint,
  year?: number,
): void {
  const [limits, years] = [bounds.most[above], bounds.from[above]];
  if (limits === undefined || years === undefined || (limits[below] ?? limit) <= limit) return;
  limits[below] = limit;
  years[below] = year;
}

/**
 * Draws all conclusions from the limits (shortest paths, after Floyd and Warshall): afterwards some shares reach
 * every limit. Gives back limits that contradict each other instead, if there are any.
 */
export function close({ most, from }: ShareBounds): Circle | undefined {
  const next = most.map((row) => row.map((_, below) => below));
  for (const [via, second] of most.entries()) {
    for (const [above, row] of most.entries()) {
      const first = row[via] ?? 0n;
      for (const [below, limit] of row.entries()) {
        const sum = first + (second[below] ?? 0n);
        if (limit <= sum) continue;
        row[below] = sum;
        const steps = next[above];
        if (steps !== undefined) steps[below] = steps[via] ?? via;
        if (above === below) return circle(above, next, from);
      }
    }
  }
  return undefined;
}

function circle(start: number, next: readonly (readonly number[])[], from: ShareBounds['from']): Circle {
  const steps: { share: number; from: number | undefined }[] = [];
  let share = start;
  do {
    const below = next[share]?.[start] ?? start;
    steps.push({ share, from: from[share]?.[below] });
    share = below;
  } while (share !== start && steps.length < next.length);
  return steps;
}
