/** A way from one node to another for whole units, between `low` and `high` of them, at a cost a unit. */
export type Arc = {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly cost: bigint;
};

/** What a node gives (above 0) or takes (below 0), by its number. */
type Supplies = readonly number[];

/** `potentials` prove that a flow is the cheapest; `cut` are nodes that give more than can leave them. */
export type CheapestFlow =
  | { readonly ok: true; readonly flows: readonly number[]; readonly potentials: readonly bigint[] }
  | { readonly ok: false; readonly cut: ReadonlySet<number> };

/**
 * The cheapest flow in whole units that gives every node what it supplies or takes. `start` is a flow for each arc,
 * within its bounds: at `high` where the cost is below 0, at `low` where it is above. From there what is left over
 * goes, unit by unit, along the cheapest ways that are still open.
 */
export function cheapestFlow(
  arcs: readonly Arc[],
  supplies: Supplies,
  start: readonly number[],
): CheapestFlow {
  const flows = [...start];
  const excess = excesses(arcs, supplies, flows);
  const touching = arcsByNode(arcs, supplies.length);
  const potentials = new Array<bigint>(supplies.length).fill(0n);
  while (excess.some((left) => left > 0)) {
    const found = cheapestWay({ arcs, touching, flows, potentials, excess });
    if (found === undefined) return { ok: false, cut: worstCut(arcs, touching, flows, excess) };
    send(arcs, flows, excess, found);
  }
  return { ok: true, flows, potentials };
}

/** Where an arc leads from a node while it has room: `undefined` if it is full, or empty when gone backwards. */
export function openEnd(arc: Arc, flow: number, node: number): number | undefined {
  if (arc.from === node) return flow < arc.high ? arc.to : undefined;
  return flow > arc.low ? arc.from : undefined;
}

/** The arcs that begin or end at each node. */
export function arcsByNode(arcs: readonly Arc[], nodes: number): readonly (readonly number[])[] {
  const touching = Array.from({ length: nodes }, (): number[] => []);
  for (const [index, { from, to }] of arcs.entries()) {
    touching[from]?.push(index);
    touching[to]?.push(index);
  }
  return touching;
}

function excesses(arcs: readonly Arc[], supplies: Supplies, flows: readonly number[]): number[] {
  const excess = [...supplies];
  for (const [index, { from, to }] of arcs.entries()) {
    excess[from] = (excess[from] ?? 0) - (flows[index] ?? 0);
    excess[to] = (excess[to] ?? 0) + (flows[index] ?? 0);
  }
  return excess;
}

type Search = {
  readonly arcs: readonly Arc[];
  readonly touching: readonly (readonly number[])[];
  readonly flows: readonly number[];
  readonly potentials: bigint[];
  readonly excess: readonly number[];
};

/** The node where a way ends, and for every node on it the arc by which it was reached. */
type Way = { readonly end: number; readonly reachedBy: readonly (number | undefined)[] };

/** Dijkstra's search from all nodes that have too much; moves the potentials so that no open arc costs below 0. */
function cheapestWay({ arcs, touching, flows, potentials, excess }: Search): Way | undefined {
  const distances = excess.map((left): bigint | undefined => (left > 0 ? 0n : undefined));
  const reachedBy = new Array<number | undefined>(excess.length);
  const settled: number[] = [];
  const waiting: Waiting[] = [];
  for (const [node, distance] of distances.entries()) {
    if (distance !== undefined) addWaiting(waiting, { distance, node });
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { distance, node } = next;
    if (distance !== distances[node]) continue; // reached more cheaply since
    if ((excess[node] ?? 0) < 0) {
      for (const at of settled) potentials[at] = (potentials[at] ?? 0n) + (distances[at] ?? 0n) - distance;
      return { end: node, reachedBy };
    }
    settled.push(node);
    const here = distance + (potentials[node] ?? 0n);
    for (const index of touching[node] ?? []) {
      const arc = arcs[index];
      const to = arc && openEnd(arc, flows[index] ?? 0, node);
      if (arc === undefined || to === undefined) continue;
      const reached = here + (arc.from === node ? arc.cost : -arc.cost) - (potentials[to] ?? 0n);
      const before = distances[to];
      if (before !== undefined && before <= reached) continue;
      distances[to] = reached;
      reachedBy[to] = index;
      addWaiting(waiting, { distance: reached, node: to });
    }
  }
  return undefined;
}

/** Sends as many units along the way as it can take. */
function send(arcs: readonly Arc[], flows: number[], excess: number[], { end, reachedBy }: Way): void {
  const way: { readonly index: number; readonly sign: 1 | -1 }[] = [];
  let units = -(excess[end] ?? 0);
  let node = end;
  for (let index = reachedBy[node]; index !== undefined; index = reachedBy[node]) {
    const arc = arcs[index];
    if (arc === undefined) break;
    const sign = arc.to === node ? 1 : -1;
    const flow = flows[index] ?? 0;
    units = Math.min(units, sign > 0 ? arc.high - flow : flow - arc.low);
    way.push({ index, sign });
    node = sign > 0 ? arc.from : arc.to;
  }
  units = Math.min(units, excess[node] ?? 0);
  for (const { index, sign } of way) flows[index] = (flows[index] ?? 0) + sign * units;
  excess[node] = (excess[node] ?? 0) - units;
  excess[end] = (excess[end] ?? 0) + units;
}

/** What can be reached from one node that has too much: from the one where it leaves over the most in all. */
function worstCut(
  arcs: readonly Arc[],
  touching: Search['touching'],
  flows: readonly number[],
  excess: readonly number[],
): ReadonlySet<number> {
  const cuts = [...excess.keys()].flatMap((start) => {
    if ((excess[start] ?? 0) <= 0) return [];
    const reached = new Set([start]);
    for (const node of reached) {
      for (const index of touching[node] ?? []) {
        const arc = arcs[index];
        const to = arc && openEnd(arc, flows[index] ?? 0, node);
        if (to !== undefined) reached.add(to);
      }
    }
    return [reached];
  });
  const left = (cut: ReadonlySet<number>): number =>
    [...cut].reduce((sum, node) => sum + (excess[node] ?? 0), 0);
  return cuts.reduce((worst, cut) => {
    const more = left(cut) - left(worst);
    return more > 0 || (more === 0 && cut.size < worst.size) ? cut : worst;
  });
}

type Waiting = { readonly distance: bigint; readonly node: number };

/** Keeps the nearest last, where it is taken from. */
function addWaiting(waiting: Waiting[], added: Waiting): void {
  let [from, to] = [0, waiting.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((waiting[middle]?.distance ?? 0n) > added.distance) from = middle + 1;
    else to = middle;
  }
  waiting.splice(from, 0, added);
}
