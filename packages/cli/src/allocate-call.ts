import { type AllocationOptions, type Cents, cents, readAmount } from '@eurakit/core';
import type { DivisorMethod } from '@eurakit/core/methods';
import type { Call } from './call.js';
import { done, type Outcome, stop } from './outcome.js';
import { readWeights } from './weights-option.js';
import {
  choiceUnknown,
  namedTwice,
  namesDoNotFit,
  residualOrMethod,
  residualUnknown,
  totalNotInSteps,
  totalTooFine,
  totalTooLarge,
  totalUnreadable,
  weightsMissing,
} from './words/allocate-words.js';
import { noTotal, tooManyArguments } from './words/call-problems.js';

/** A split as it was asked for, with nothing left open; parties without a name have their number, from 1. */
export type AllocateCall = {
  readonly total: Cents;
  readonly parties: readonly string[];
  readonly weights: readonly (number | string)[];
  readonly step: Cents;
  readonly method: Method;
  readonly ties: NonNullable<AllocationOptions['ties']>;
  readonly residual: number | undefined;
};

/** How shares become whole steps; the divisor methods are for comparing with systems that use them. */
export type Method = NonNullable<AllocationOptions['method']> | DivisorMethod;

const METHODS: readonly Method[] = ['largest-remainder', 'cumulative', 'sainte-lague', 'dhondt'];
const TIE_RULES = ['first', 'last', 'largest-weight'] as const;
const STEPS = ['1', '0.01'] as const;

/** Reads the call of `allocate`; amounts and steps are in euros here, in cents from here on. */
export function readAllocateCall(call: Call): Outcome<AllocateCall> {
  const { values, usage } = call;
  const [given, extra] = call.words;
  if (given === undefined) return stop(noTotal(usage));
  if (extra !== undefined) return stop(tooManyArguments('allocate', extra));
  const parties = readParties(call);
  if (!parties.ok) return parties;
  const step = readChoice('--step', values.get('step')?.replace(',', '.'), STEPS, '0.01');
  if (!step.ok) return step;
  const total = readTotal(given, step.value);
  if (!total.ok) return total;
  const method = readChoice('--method', values.get('method'), METHODS, 'largest-remainder');
  if (!method.ok) return method;
  const ties = readChoice('--ties', values.get('ties'), TIE_RULES, 'first');
  if (!ties.ok) return ties;
  const residual = readResidual(values.get('residual'), parties.value.parties);
  if (!residual.ok) return residual;
  if (residual.value !== undefined && method.value !== 'largest-remainder')
    return stop(residualOrMethod(method.value));
  return done({
    ...parties.value,
    ...total.value,
    method: method.value,
    ties: ties.value,
    residual: residual.value,
  });
}

function readTotal(given: string, stepText: string): Outcome<Pick<AllocateCall, 'total' | 'step'>> {
  const read = readAmount(given);
  if (read.kind === 'too-fine') return stop(totalTooFine(given));
  if (read.kind !== 'amount' && given.replace(/\D/g, '').length > 13) return stop(totalTooLarge(given));
  if (read.kind !== 'amount')
    return stop(totalUnreadable(given, read.kind === 'unreadable' ? read.accepted : []));
  const step = cents(stepText === '1' ? 100 : 1);
  const isWhole = read.cents % step === 0;
  return isWhole ? done({ total: read.cents, step }) : stop(totalNotInSteps(given.trim(), stepText));
}

function readParties({ values }: Call): Outcome<Pick<AllocateCall, 'parties' | 'weights'>> {
  const given = values.get('weights');
  if (given === undefined) return stop(weightsMissing());
  const read = readWeights(given);
  if (!read.ok) return read;
  const weights = read.value.map(({ weight }) => weight);
  const inWeights = read.value.some(({ party }) => party !== undefined);
  const names = values
    .get('names')
    ?.split(',')
    .map((name) => name.trim());
  if (names !== undefined && inWeights) return stop(namedTwice());
  if (names !== undefined && names.length !== weights.length)
    return stop(namesDoNotFit(names.length, weights.length));
  return done({ weights, parties: names ?? read.value.map(({ party }, nth) => party ?? String(nth + 1)) });
}

function readChoice<Choice extends string>(
  option: string,
  given: string | undefined,
  choices: readonly Choice[],
  otherwise: Choice,
): Outcome<Choice> {
  if (given === undefined) return done(otherwise);
  const chosen = choices.find((choice) => choice === given.trim());
  return chosen === undefined ? stop(choiceUnknown(option, given, choices)) : done(chosen);
}

/** The party that bears the rest: by name, or by number from 1. */
function readResidual(given: string | undefined, parties: readonly string[]): Outcome<number | undefined> {
  if (given === undefined) return done(undefined);
  const byName = parties.indexOf(given.trim());
  const index = byName >= 0 ? byName : parties.findIndex((_, nth) => String(nth + 1) === given.trim());
  return index < 0 ? stop(residualUnknown(given, parties)) : done(index);
}
