import { parsePeriod, parseUnit, type Rate, rateDigits, UNITS } from '@eurakit/core';
import { type Context, readTypedRate } from '@eurakit/core/read';
import type { Call } from './call.js';
import type { Io } from './io.js';
import { done, type Outcome, stop } from './outcome.js';
import { readPacks } from './pack-option.js';
import { readProject } from './project-input.js';
import { readWeights } from './weights-option.js';
import { periodUnreadable, rateAmbiguous, rateUnreadable, unitUnreadable } from './words/option-problems.js';

/** Rate, period, key and unit: from the project file of the call, each overridden by its own option. */
export async function readContext(call: Call, io: Io): Promise<Outcome<Context>> {
  const own = ownContext(call);
  if (!own.ok) return own;
  const packs = await readPacks(call, io);
  if (!packs.ok) return packs;
  const given = { ...own.value, rates: packs.value };
  const file = call.values.get('project');
  if (file === undefined) return done(given);
  const project = await projectContext(file, io);
  return project.ok ? done({ ...project.value, ...given }) : project;
}

function ownContext({ values }: Call): Outcome<Context> {
  const rate = optional(values.get('rate'), readRate);
  if (!rate.ok) return rate;
  const period = optional(values.get('period'), readPeriod);
  if (!period.ok) return period;
  const unit = optional(values.get('unit'), readUnit);
  if (!unit.ok) return unit;
  const weights = optional(values.get('weights'), readWeights);
  if (!weights.ok) return weights;
  return done({
    ...(rate.value !== undefined && { supportRate: rate.value }),
    ...(period.value !== undefined && { period: period.value }),
    ...(unit.value !== undefined && { unit: unit.value }),
    ...(weights.value !== undefined && {
      keys: [{ name: values.get('weights') ?? '', weights: weights.value }],
    }),
  });
}

async function projectContext(file: string, io: Io): Promise<Outcome<Context>> {
  const project = await readProject(file, io);
  if (!project.ok) return project;
  const { supportRate, period, keys, planUnit, longestCell, programmePeriod, fund } = project.value;
  return done({
    keys,
    ...(supportRate !== undefined && { supportRate }),
    ...(period !== undefined && { period }),
    ...(planUnit !== undefined && { unit: planUnit }),
    ...(longestCell !== undefined && { longestCell }),
    ...(programmePeriod !== undefined && { programmePeriod }),
    ...(fund !== undefined && { fund }),
  });
}

function optional<T>(text: string | undefined, read: (text: string) => Outcome<T>): Outcome<T | undefined> {
  return text === undefined ? done(undefined) : read(text);
}

function readRate(given: string): Outcome<Rate> {
  const read = readTypedRate(given);
  if (read.ok) return done(read.rate);
  return read.problem === 'share'
    ? stop(rateAmbiguous(given.trim(), rateDigits(read.percent)))
    : stop(rateUnreadable(given));
}

function readPeriod(given: string): Outcome<NonNullable<Context['period']>> {
  const period = parsePeriod(given);
  return period === undefined ? stop(periodUnreadable(given)) : done(period);
}

function readUnit(given: string): Outcome<NonNullable<Context['unit']>> {
  const unit = parseUnit(given);
  return unit === undefined ? stop(unitUnreadable(given, UNITS)) : done(unit);
}
