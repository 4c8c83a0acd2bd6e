import { isForFund, rateList, toRatePackFile } from '@eurakit/core/rates';
import type { Run } from './call.js';
import { done, stop } from './outcome.js';
import { readPacks } from './pack-option.js';
import { printable } from './printed.js';
import { readFund, readProgrammePeriod } from './programme-options.js';
import { terminalLines } from './terminal-lines.js';
import { takesNoArguments } from './words/call-problems.js';
import { noRates } from './words/programme-problems.js';

/** Prints what is known of the programme periods, with sources; `--json` as packs that `--pack` reads. */
export const rates: Run = async (call, io) => {
  const [extra] = call.words;
  if (extra !== undefined) return stop(takesNoArguments('rates', extra, call.usage));
  const packs = await readPacks(call, io);
  if (!packs.ok) return packs;
  const period = readProgrammePeriod(call, packs.value);
  if (!period.ok) return period;
  const fund = readFund(call);
  if (!fund.ok) return fund;
  const asked = packs.value.filter((pack) => period.value === undefined || pack.period === period.value);
  const wanted = fund.value;
  const shown = asked
    .map((pack) => ({
      ...pack,
      entries: pack.entries.filter((entry) => wanted === undefined || isForFund(entry, wanted)),
    }))
    .filter(({ entries }) => entries.length > 0);
  if (shown.length === 0) {
    const periods = asked.map((pack) => pack.period);
    return stop(noRates(call.values.get('fund') ?? '', periods));
  }
  if (call.flags.has('json')) for (const pack of shown) io.print(`${JSON.stringify(toRatePackFile(pack))}\n`);
  else {
    const lines = rateList(shown, call.language).map(printable);
    io.print(`${terminalLines(lines, io).join('\n')}\n`);
  }
  return done(0);
};
