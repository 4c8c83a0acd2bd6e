const ROUNDS = 15;
const ROUND_MS = 20;
const WARM_UP_MS = 400;

/**
 * How many times as long `slow` takes as `fast`, as the median of rounds in which they take turns. Each is a
 * function of the count of calls so far; it gives back something computed, so that nothing is left out.
 */
export async function ratio(slow, fast) {
  const calls = [await callsPerRound(slow), await callsPerRound(fast)];
  const ratios = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const slowTime = (await time(slow, calls[0])) / calls[0];
    const fastTime = (await time(fast, calls[1])) / calls[1];
    ratios.push(slowTime / fastTime);
  }
  return ratios.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

/** The same of long runs, each of which says its time. */
export async function ratioOfTimes(slow, fast, rounds = ROUNDS) {
  const ratios = [];
  for (let round = -1; round < rounds; round += 1) {
    const found = (await slow()) / (await fast());
    if (round >= 0) ratios.push(found);
  }
  return ratios.toSorted((a, b) => a - b)[Math.floor(rounds / 2)];
}

/** The milliseconds of one run. */
export async function timed(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** The microseconds of one call, as the median of the rounds. */
export async function microseconds(run) {
  const calls = await callsPerRound(run);
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(((await time(run, calls)) / calls) * 1000);
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

/**
 * How the time of one of n grows with n: rows of the time for each size over that for the smallest, divided by how
 * much larger it is. 1 is proportional; `atMost` is for the largest.
 */
export async function growth(name, runs, { atMost }) {
  const [first, ...others] = runs;
  const base = (await microseconds(first.run)) / first.size;
  const rows = [];
  for (const { size, run } of others) {
    const each = (await microseconds(run)) / size;
    rows.push({ name: `${name}: one of ${size} over one of ${first.size}`, ratio: each / base, atMost });
  }
  return rows;
}

/** Warms up, then doubles until a round is long enough to be timed. */
async function callsPerRound(run) {
  for (const until = performance.now() + WARM_UP_MS; performance.now() < until; ) await time(run, 50);
  for (let calls = 1; ; calls *= 2) {
    const spent = await time(run, calls);
    if (spent >= ROUND_MS) return Math.max(1, Math.round((calls * ROUND_MS) / spent));
  }
}

async function time(run, calls) {
  let computed = run(0);
  const isAsync = computed instanceof Promise;
  const start = performance.now();
  if (isAsync) for (let call = 0; call < calls; call += 1) computed = await run(call);
  else for (let call = 0; call < calls; call += 1) computed = run(call);
  const spent = performance.now() - start;
  if (computed === undefined) throw new Error('A measured function must give back what it computed');
  return spent;
}
