/** A fraction above 0 that is not brought to lowest terms: it is multiplied often and compared. */
export type Ratio = readonly [numerator: bigint, denominator: bigint];

/**
 * A table on its way to its totals. `potentials` of its rows, then its columns: a cell's weight times the potential of
 * its column, over that of its row, rounded to the nearest, is its `units`. These two change; that does not.
 */
export type TransferTable = {
  readonly height: number;
  readonly width: number;
  readonly weights: readonly bigint[];
  readonly rowTotals: readonly bigint[];
  readonly columnTotals: readonly bigint[];
  readonly units: bigint[];
  readonly potentials: Ratio[];
};

/**
 * Moves units from rows with too few to columns with too few, raising and lowering cells in turn, until all totals are
 * met. Each way is the one on which the potentials have to change least, so that every cell stays rounded. Gives the
 * rows (and, from `height` on, columns) between which a total cannot be met.
 */
export function settleByTransfers(table: TransferTable): ReadonlySet<number> | undefined {
  const missing = missingUnits(table);
  while (missing.some((units) => units > 0n)) {
    const way = cheapestWay(table, missing);
    if (way.end === undefined) return worstCut(table, missing);
    changePotentials(table, way, way.end);
    transfer(table, missing, way.reachedFrom, way.end);
  }
  return undefined;
}

/** What a row has too few of, and a column too many: that is what ways begin with; they end where it is below 0. */
function missingUnits({ height, width, units, rowTotals, columnTotals }: TransferTable): bigint[] {
  const missing = [...rowTotals, ...columnTotals.map((total) => -total)];
  for (const [cell, unit] of units.entries()) {
    const [row, column] = [Math.floor(cell / width), height + (cell % width)];
    missing[row] = (missing[row] ?? 0n) - unit;
    missing[column] = (missing[column] ?? 0n) + unit;
  }
  return missing;
}

/** A step of a way: from a row to a column a cell is raised, back from a column to a row one is lowered. */
type Step = { readonly to: number; readonly cost: Ratio };

function* stepsFrom({ height, width, weights, units }: TransferTable, node: number): Generator<Step> {
  const isRow = node < height;
  for (let other = 0; other < (isRow ? width : height); other += 1) {
    const cell = isRow ? node * width + other : other * width + node - height;
    const [weight, unit] = [weights[cell] ?? 0n, units[cell] ?? 0n];
    if (weight === 0n || (!isRow && unit === 0n)) continue;
    if (isRow) yield { to: height + other, cost: [2n * unit + 1n, 2n * weight] };
    else yield { to: other, cost: [2n * weight, 2n * unit - 1n] };
  }
}

type Way = {
  readonly end: number | undefined;
  /** The potentials that the nodes would have if ways to them were taken, and those for which that is settled. */
  readonly reached: readonly (Ratio | undefined)[];
  readonly settled: ReadonlySet<number>;
  readonly reachedFrom: readonly (number | undefined)[];
};

/** Dijkstra's search from all that miss units; no step lowers what a potential has to be multiplied by. */
function cheapestWay(table: TransferTable, missing: readonly bigint[]): Way {
  const reached = missing.map((units, node) => (units > 0n ? table.potentials[node] : undefined));
  const reachedFrom = new Array<number | undefined>(missing.length);
  const settled = new Set<number>();
  for (;;) {
    const node = nearest(table, reached, settled);
    const here = node === undefined ? undefined : reached[node];
    if (node === undefined || here === undefined) return { end: undefined, reached, settled, reachedFrom };
    settled.add(node);
    for (const { to, cost } of stepsFrom(table, node)) {
      const there = product(here, cost);
      const before = reached[to];
      if (settled.has(to) || (before !== undefined && !isLess(there, before))) continue;
      reached[to] = there;
      reachedFrom[to] = node;
    }
    if ((missing[node] ?? 0n) < 0n) return { end: node, reached, settled, reachedFrom };
  }
}

function nearest(
  table: TransferTable,
  reached: Way['reached'],
  settled: ReadonlySet<number>,
): number | undefined {
  let found: number | undefined;
  let least: Ratio | undefined;
  for (const [node, there] of reached.entries()) {
    if (there === undefined || settled.has(node)) continue;
    const distance = growthOf(table, there, node);
    if (least !== undefined && !isLess(distance, least)) continue;
    found = node;
    least = distance;
  }
  return found;
}

/** What the potential of a node is multiplied by. */
function growthOf({ potentials }: TransferTable, reached: Ratio, node: number): Ratio {
  const [over, under] = potentials[node] ?? ONE;
  return product(reached, [under, over]);
}

/** Settled nodes get what was reached; the others grow as the end did, or by a shorter number up to the next one. */
function changePotentials(table: TransferTable, { reached, settled }: Way, end: number): void {
  const most = growthOf(table, reached[end] ?? ONE, end);
  const next = nearest(table, reached, settled);
  const limit = next === undefined ? undefined : growthOf(table, reached[next] ?? ONE, next);
  const above: Ratio = [(most[0] << DIGITS) / most[1] + 1n, 1n << DIGITS];
  const isFree = most[0] !== most[1] && (limit === undefined || !isLess(limit, above));
  for (const [node, potential] of table.potentials.entries())
    table.potentials[node] = settled.has(node)
      ? (reached[node] ?? potential)
      : product(potential, most[0] === most[1] ? ONE : isFree ? above : most);
}

const ONE: Ratio = [1n, 1n];
const DIGITS = 64n;

function transfer(
  { height, width, units }: TransferTable,
  missing: bigint[],
  reachedFrom: Way['reachedFrom'],
  end: number,
): void {
  let node = end;
  for (let from = reachedFrom[node]; from !== undefined; from = reachedFrom[node]) {
    const [row, column] = from < height ? [from, node - height] : [node, from - height];
    const cell = row * width + column;
    units[cell] = (units[cell] ?? 0n) + (from < height ? 1n : -1n);
    node = from;
  }
  missing[node] = (missing[node] ?? 0n) - 1n;
  missing[end] = (missing[end] ?? 0n) + 1n;
}

/** What can be reached from one that misses units: where most are missing in all, of equal ones the fewest. */
function worstCut(table: TransferTable, missing: readonly bigint[]): ReadonlySet<number> {
  const cuts = [...missing.keys()].flatMap((start) => {
    if ((missing[start] ?? 0n) <= 0n) return [];
    const reached = new Set([start]);
    for (const node of reached) for (const { to } of stepsFrom(table, node)) reached.add(to);
    return [reached];
  });
  const left = (cut: ReadonlySet<number>): bigint =>
    [...cut].reduce((sum, node) => sum + (missing[node] ?? 0n), 0n);
  return cuts.reduce((worst, cut) => {
    const more = left(cut) - left(worst);
    return more > 0n || (more === 0n && cut.size < worst.size) ? cut : worst;
  });
}

function product([a, b]: Ratio, [c, d]: Ratio): Ratio {
  return [a * c, b * d];
}

function isLess([a, b]: Ratio, [c, d]: Ratio): boolean {
  return a * d < c * b;
}
