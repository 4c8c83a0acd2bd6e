import { allocate, cents } from '@eurakit/core';
import { Decimal } from 'decimal.js';
import { dinero, allocate as dineroAllocate } from 'dinero.js';
import { EUR } from 'dinero.js/currencies';
import { ratio } from './lib/rounds.mjs';

/** The whole call, with checks and ties, beside a bare loop and beside two libraries. */
export async function rows() {
  const found = [];
  for (const [parties, overBare] of [
    [5, 10],
    [100, 20],
    [1000, 40],
  ]) {
    const given = figures(parties);
    const ours = (call) => allocate(given.totals[call % TOTALS], given.weights).parts[0];
    const over = (other) => ratio(ours, other(given));
    const times = (other) => ratio(other(given), ours);
    found.push(
      { name: `allocate ${parties}: over a bare loop`, ratio: await over(bareLoop), atMost: overBare },
      { name: `allocate ${parties}: faster than dinero.js`, ratio: await times(withDinero), atLeast: 4 },
      { name: `allocate ${parties}: faster than decimal.js`, ratio: await times(withDecimal), atLeast: 20 },
    );
  }
  return found;
}

const TOTALS = 16;

/** Populations of municipalities, more or less, and budgets of some million euros. */
function figures(parties) {
  let seed = 42;
  const next = (limit) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed % limit;
  };
  const weights = Array.from({ length: parties }, () => 1000 + next(200_000));
  const totals = Array.from({ length: TOTALS }, () => cents(10_000_000 + next(1_000_000_000)));
  return { weights, totals, sum: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** What no split can do without: a product, a quotient and its floor for each, and what is left over. */
function bareLoop({ weights, totals, sum }) {
  const factors = Float64Array.from(weights);
  const shares = new Float64Array(weights.length);
  return (call) => floors(totals[call % TOTALS], factors, sum, shares);
}

function floors(total, factors, sum, shares) {
  let left = total;
  for (let party = 0; party < factors.length; party += 1) {
    const share = Math.floor((total * factors[party]) / sum);
    shares[party] = share;
    left -= share;
  }
  return left;
}

/** Its own rule: the cents left go to the largest weights. */
function withDinero({ weights, totals }) {
  const amounts = totals.map((amount) => dinero({ amount, currency: EUR }));
  return (call) => dineroAllocate(amounts[call % TOTALS], weights)[0];
}

/** The same largest remainder in decimals that were read before. */
function withDecimal({ weights, totals, sum }) {
  const Exact = Decimal.clone({ precision: 64, defaults: true });
  const amounts = totals.map((total) => new Exact(total));
  const factors = weights.map((weight) => new Exact(weight));
  const whole = new Exact(sum);
  return (call) => {
    const total = amounts[call % TOTALS];
    const products = factors.map((factor) => total.times(factor));
    const parts = products.map((product) => product.divToInt(whole));
    const lost = products.map((product, party) => product.minus(parts[party].times(whole)));
    const left = parts.reduce((rest, part) => rest.minus(part), total).toNumber();
    const order = lost.map((_, party) => party).sort((a, b) => lost[b].comparedTo(lost[a]) || a - b);
    for (const party of order.slice(0, left)) parts[party] = parts[party].plus(1);
    return parts[0];
  };
}
