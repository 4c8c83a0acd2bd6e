import type { KeyConflict } from '../allocation/fitting-keys.js';
import type { CellMisfit, GroupKeys } from '../calculate/group-keys.js';
import { SAY, type Say } from '../check/say.js';
import type { Language } from '../words/language.js';
import type { Text } from '../words/sentence.js';
import {
  fitsWithout,
  givenFits,
  givenMisses,
  KEY_COLUMNS,
  keyFits,
  missedCell,
  nearestFits,
  noKeyFits,
  noPercentsFit,
  partsNotTotal,
  percentsFit,
  printedFit,
  printedMiss,
  rowAside,
} from './key-words.js';

/** What is told of one group: its parties with their ranges, the heading first, and sentences. */
export type KeyText = {
  readonly group: string;
  readonly years: readonly number[];
  readonly parties: readonly (readonly [string, string, string, string])[];
  readonly sentences: readonly string[];
};

/** Which keys fit a group, how far printed percentages are off, and what a given key misses. */
export function keyText(group: GroupKeys, language: Language): KeyText {
  const words = SAY[language];
  return {
    group: group.group,
    years: group.years,
    parties: partyTable(group, words),
    sentences: sentences(group, words),
  };
}

function partyTable({ parties, keys }: GroupKeys, words: Say): KeyText['parties'] {
  if (!keys.ok) return [];
  const rows = parties.map(({ label, statedPercent, percent }): KeyText['parties'][number] => [
    label,
    statedPercent === undefined ? '' : words.rate(statedPercent),
    words.percent(percent?.low ?? ''),
    words.percent(percent?.high ?? ''),
  ]);
  return [KEY_COLUMNS[words.language], ...rows];
}

function sentences(group: GroupKeys, words: Say): readonly string[] {
  const cells = group.parties.length * group.years.length;
  const said = [...fitting(group, cells, words), ...printed(group, cells, words)];
  for (const { name, policy, misfits } of group.given) {
    if (policy !== undefined) said.push(givenFits(name, policy));
    else said.push(givenMisses(name, misfits.length, cells), ...misfits.map((cell) => missed(cell, words)));
  }
  for (const { label, driver } of group.aside)
    said.push(rowAside(label, driver && `${words.euros(driver.unit)} × ${driver.multiples.join(', ')}`));
  return said.map((text) => text(words.language));
}

function fitting(group: GroupKeys, cells: number, words: Say): readonly Text[] {
  const { keys, nearest } = group;
  if (!keys.ok) return notFitting(group, keys.conflict, words);
  const decimals = DECIMALS.find((some) => keys.percents(some) !== undefined);
  const percents = keys
    .percents(decimals ?? 0)
    ?.map(words.rate)
    .join(' : ');
  const coarse =
    decimals !== undefined && decimals <= 2 ? percentsFit(decimals, percents ?? '') : noPercentsFit();
  return [keyFits(keys.witness()?.join(' : ') ?? percents, cells), coarse, nearestFits(nearest)];
}

const DECIMALS = Array.from({ length: 11 }, (_, decimals) => decimals);

function notFitting(
  { parties, years, without }: GroupKeys,
  conflict: KeyConflict,
  words: Say,
): readonly Text[] {
  const when = words.list(conflict.years.map((year) => String(years[year])));
  if (conflict.kind === 'not-the-total') return [partsNotTotal(when)];
  const named = words.list(conflict.parties.map((party) => parties[party]?.label ?? ''));
  return [noKeyFits(named, when), ...(without.length === 0 ? [] : [fitsWithout(words.either(without))])];
}

function printed({ percents, keys }: GroupKeys, cells: number, words: Say): readonly Text[] {
  if (percents === undefined || !keys.ok) return [];
  if (percents.length === 0) return [printedFit()];
  const most = Math.max(...percents.map(({ misfit }) => Math.abs(misfit)));
  return [printedMiss(percents.length, cells, words.euros(most))];
}

function missed({ label, year, expected, misfit }: CellMisfit, words: Say): Text {
  return missedCell(`  ${label}`, year, words.euros(expected), words.change(misfit));
}
