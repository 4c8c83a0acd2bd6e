import { rateDigits } from '@eurakit/core';
import type { CellMisfit, GroupKeys } from '@eurakit/core/keys';
import { euroDecimal } from '@eurakit/core/render';
import { fractionText } from './fraction-text.js';

/** A group and its keys for programs: amounts are decimal text in euros, shares are fractions `a/b`. */
export function keyJson({ group, years, step, parties, aside, keys, nearest, without, ...rest }: GroupKeys) {
  return {
    group,
    years,
    step: euroDecimal(step),
    parties: parties.map(({ label, statedPercent, range }) => ({
      name: label,
      ...(statedPercent && { statedPercent: rateDigits(statedPercent) }),
      ...(range && { low: fractionText(range.low), high: fractionText(range.high) }),
    })),
    ...(keys.ok
      ? {
          fits: true,
          nearest,
          key: keys.witness() ?? null,
          percents: [0, 1, 2].map((decimals) => keys.percents(decimals)?.map(rateDigits) ?? null),
        }
      : {
          fits: false,
          conflict: {
            kind: keys.conflict.kind,
            parties: keys.conflict.parties.map((party) => parties[party]?.label),
            years: keys.conflict.years.map((year) => years[year]),
          },
          fitsWithout: without,
        }),
    ...(rest.percents && { statedPercents: rest.percents.map(misfitJson) }),
    given: rest.given.map(({ name, policy, misfits }) => ({
      name,
      ...(policy && { method: policy }),
      misfits: misfits.map(misfitJson),
    })),
    aside: aside.map(({ label, driver }) => ({
      name: label,
      ...(driver && { unit: euroDecimal(driver.unit), multiples: driver.multiples }),
    })),
  };
}

function misfitJson({ label, year, expected, actual, misfit }: CellMisfit) {
  return {
    name: label,
    year,
    expected: euroDecimal(expected),
    actual: euroDecimal(actual),
    difference: euroDecimal(misfit),
  };
}
