import type { AllocationKey } from '@eurakit/core';
import { done, type Outcome, stop } from './outcome.js';
import {
  weightNamedTwice,
  weightsAllZero,
  weightsHalfNamed,
  weightsUnreadable,
} from './words/option-problems.js';

/**
 * Reads `45,7,19,29` or `Kotka=54319,Hamina=20851`: whole numbers, decimals with a point, fractions `a/b`;
 * with `;` between the weights also decimals with a comma. Spaces between groups of three digits may stand.
 */
export function readWeights(given: string): Outcome<AllocationKey['weights']> {
  const semicolons = given.includes(';');
  const entries = given.split(semicolons ? ';' : ',').map((entry) => readEntry(entry, semicolons));
  const wrong = entries.find(({ weight }) => weight === undefined);
  if (wrong !== undefined) return stop(weightsUnreadable(given, wrong.text));
  const parties = entries.flatMap(({ party }) => (party === undefined ? [] : [party]));
  if (parties.length !== 0 && parties.length !== entries.length) return stop(weightsHalfNamed(given));
  const twice = parties.find((party, index) => parties.indexOf(party) !== index);
  if (twice !== undefined) return stop(weightNamedTwice(given, twice));
  const weights = entries.flatMap(({ party, weight }) =>
    weight === undefined ? [] : [{ weight, ...(party !== undefined && { party }) }],
  );
  return weights.every(({ weight }) => /^0*(?:\.0*|\/\d+)?$/.test(weight))
    ? stop(weightsAllZero(given))
    : done(weights);
}

type Entry = {
  readonly text: string;
  readonly party?: string | undefined;
  readonly weight: string | undefined;
};

function readEntry(entry: string, commaIsDecimal: boolean): Entry {
  const text = entry.trim();
  const mark = text.lastIndexOf('=');
  const party = mark < 0 ? undefined : text.slice(0, mark).trim();
  const plain = text
    .slice(mark + 1)
    .trim()
    .replace(/(?<=^\d{1,3}(?:\s\d{3})*)\s(?=\d{3}(?:\D|$))/gu, '');
  const weight = commaIsDecimal ? plain.replace(',', '.') : plain;
  const isWeight = party !== '' && /^\d{1,15}(?:\.\d{1,10}|\/[1-9]\d{0,14})?$/.test(weight);
  return { text, party, weight: isWeight ? weight : undefined };
}
