import { type Arc, arcsByNode, openEnd } from './cheapest-flow.js';

/** Flows that cost as little as the one that was found, and the arcs in which they differ. */
export type EqualBest = {
  /** The one whose first differing arc, in the order that was asked for, is full. */
  readonly flows: readonly number[];
  readonly differing: readonly number[];
  /** How many there are, counted to `limit`; `others` are the first that were met after the preferred one. */
  readonly count: number;
  readonly others: readonly (readonly number[])[];
};

type Given = {
  readonly arcs: readonly Arc[];
  readonly flows: readonly number[];
  readonly potentials: readonly bigint[];
  /** Arcs that tell flows apart, the one in which a unit is preferred most first. */
  readonly order: readonly number[];
  readonly limit: number;
  readonly listed: number;
};

/**
 * Every flow that is as cheap is reached by turning circles of arcs that cost nothing to change: those whose cost is
 * just what the potentials of their ends differ by. Arcs hold one unit more, or not.
 */
export function equalBest({ arcs, flows, potentials, order, limit, listed }: Given): EqualBest {
  const even = arcs.map(({ from, to, cost }) => cost + (potentials[from] ?? 0n) === (potentials[to] ?? 0n));
  const touching = arcsByNode(arcs, potentials.length).map((near) => near.filter((index) => even[index]));
  const circles: Circles = { arcs, touching, flows: [...flows], fixed: even.map((isEven) => !isEven) };
  const differing = arcsOfCircles(circles, order);
  for (const index of differing) {
    const circle = circles.flows[index] === arcs[index]?.low ? circleThrough(circles, index) : undefined;
    if (circle !== undefined) turn(circles, circle);
    circles.fixed[index] = true;
  }
  const preferred = [...circles.flows];
  const others: (readonly number[])[] = [];
  let count = 1;
  visitOthers(circles, differing, 0, () => {
    count += 1;
    if (others.length < listed) others.push([...circles.flows]);
    return count < limit;
  });
  return { flows: preferred, differing, count, others };
}

type Circles = {
  readonly arcs: readonly Arc[];
  readonly touching: readonly (readonly number[])[];
  readonly flows: number[];
  /** Arcs that keep the flow they have. */
  readonly fixed: boolean[];
};

/** Those of the arcs that lie on a circle, in their order. */
function arcsOfCircles(circles: Circles, order: readonly number[]): readonly number[] {
  const found = new Set<number>();
  for (const index of order) {
    if (found.has(index)) continue;
    for (const other of circleThrough(circles, index) ?? []) found.add(other);
  }
  return order.filter((index) => found.has(index));
}

/**
 * Shows every other flow that keeps the arcs before `first`, those first that differ late; stops when `show` has
 * seen enough. Leaves the flows as they were.
 */
function visitOthers(
  circles: Circles,
  differing: readonly number[],
  first: number,
  show: () => boolean,
): boolean {
  const { fixed } = circles;
  for (const index of differing.slice(first)) fixed[index] = true;
  for (let nth = differing.length - 1; nth >= first; nth -= 1) {
    const index = differing[nth] ?? 0;
    fixed[index] = false;
    const circle = circleThrough(circles, index);
    if (circle === undefined) continue;
    turn(circles, circle);
    fixed[index] = true;
    const goOn = show() && visitOthers(circles, differing, nth + 1, show);
    fixed[index] = false;
    turn(circles, circle);
    if (!goOn) return false;
  }
  return true;
}

/** Arcs that lead from the open end of an arc back to its beginning, with the arc itself. */
function circleThrough(circles: Circles, index: number): readonly number[] | undefined {
  const { arcs, flows, fixed, touching } = circles;
  const arc = arcs[index];
  if (arc === undefined || fixed[index]) return undefined;
  const forward = openEnd(arc, flows[index] ?? 0, arc.from);
  const [start, goal] = forward === undefined ? [arc.from, arc.to] : [arc.to, arc.from];
  const reachedBy = new Array<number>(touching.length).fill(UNREACHED);
  const open = [start];
  reachedBy[start] = index;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const next of touching[node] ?? []) {
      const near = arcs[next];
      const to = near && !fixed[next] ? openEnd(near, flows[next] ?? 0, node) : undefined;
      if (to === undefined || reachedBy[to] !== UNREACHED) continue;
      reachedBy[to] = next;
      if (to === goal) return wayBack(circles, reachedBy, goal, index);
      open.push(to);
    }
  }
  return undefined;
}

const UNREACHED = -1;

function wayBack(
  { arcs }: Circles,
  reachedBy: readonly number[],
  goal: number,
  first: number,
): readonly number[] {
  const way = [first];
  let node = goal;
  for (let index = reachedBy[node]; index !== undefined && index !== first; index = reachedBy[node]) {
    way.push(index);
    const { from, to } = arcs[index] ?? { from: node, to: node };
    node = from === node ? to : from;
  }
  return way;
}

/** Puts every arc of the circle to its other end. */
function turn({ arcs, flows }: Circles, circle: readonly number[]): void {
  for (const index of circle) {
    const { low, high } = arcs[index] ?? { low: 0, high: 0 };
    flows[index] = low + high - (flows[index] ?? 0);
  }
}
