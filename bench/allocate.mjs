import { allocate, cents } from '@eurakit/core';
import Big from 'big.js';
import BigNumber from 'bignumber.js';
import currency from 'currency.js';
import { Decimal } from 'decimal.js';
import { dinero, allocate as dineroAllocate } from 'dinero.js';
import { EUR } from 'dinero.js/currencies';
import { growth, ratio } from './lib/rounds.mjs';

/**
 * The whole call, with checks and ties, beside a bare loop and beside five libraries. For n parties it takes
 * O(n) steps: the fractions are not sorted, only the last of those that get a unit is looked for.
 */
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
      {
        name: `allocate ${parties}: faster than bignumber.js`,
        ratio: await times(withBigNumber),
        atLeast: 20,
      },
      { name: `allocate ${parties}: faster than big.js`, ratio: await times(withBig), atLeast: 20 },
    );
  }
  const equal = figures(1000);
  const one = (call) => allocate(equal.totals[call % TOTALS], equal.same).parts[0];
  found.push({
    name: 'allocate 1000 equal: against currency.js',
    ratio: await ratio(withCurrency(equal), one),
    atLeast: 1,
  });
  return [...found, ...(await sizes())];
}

/** From ten parties to ten thousand: the time of a party hardly grows, as it does where all must be sorted. */
async function sizes() {
  const calls = [10, 100, 1000, 10_000].map((parties) => {
    const { totals, weights } = figures(parties);
    return { size: parties, run: (call) => allocate(totals[call % TOTALS], weights).parts[0] };
  });
  return growth('allocate, O(n)', calls, { atMost: 6 });
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
  return {
    weights,
    totals,
    same: weights.map(() => 1),
    sum: weights.reduce((sum, weight) => sum + weight, 0),
  };
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

/** Equal parts only: it has no weights. */
function withCurrency({ totals, same }) {
  const amounts = totals.map((total) => currency(total, { fromCents: true }));
  return (call) => amounts[call % TOTALS].distribute(same.length)[0];
}

/** The same largest remainder in decimals that were read before. */
function withDecimal(given) {
  const Exact = Decimal.clone({ precision: 64, defaults: true });
  return inDecimals(
    given,
    (value) => new Exact(value),
    (product, whole) => product.divToInt(whole),
  );
}

function withBigNumber(given) {
  return inDecimals(
    given,
    (value) => new BigNumber(value),
    (product, whole) => product.idiv(whole),
  );
}

function withBig(given) {
  const Whole = Big();
  Whole.DP = 0;
  Whole.RM = Big.roundDown;
  return inDecimals(
    given,
    (value) => new Whole(value),
    (product, whole) => product.div(whole),
  );
}

function inDecimals({ weights, totals, sum }, read, floorOfShare) {
  const amounts = totals.map(read);
  const factors = weights.map(read);
  const whole = read(sum);
  return (call) => {
    const total = amounts[call % TOTALS];
    const products = factors.map((factor) => total.times(factor));
    const parts = products.map((product) => floorOfShare(product, whole));
    const lost = products.map((product, party) => product.minus(parts[party].times(whole)));
    const left = Number(parts.reduce((rest, part) => rest.minus(part), total));
    const order = lost.map((_, party) => party).sort((a, b) => compare(lost[b], lost[a]) || a - b);
    for (const party of order.slice(0, left)) parts[party] = parts[party].plus(1);
    return parts[0];
  };
}

function compare(a, b) {
  return a.lt(b) ? -1 : a.gt(b) ? 1 : 0;
}
