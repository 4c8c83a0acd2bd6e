import type { KeyConflict } from '@eurakit/core';
import { type CellMisfit, type GroupKeys, groupKeys } from '@eurakit/core/keys';
import { countBySeverity, type Language, SAY, type Say } from '@eurakit/core/render';
import { aligned } from './aligned.js';
import type { Run } from './call.js';
import { keyJson } from './key-json.js';
import { readOneTable } from './one-table.js';
import { done, stop } from './outcome.js';
import { printable, say } from './printed.js';
import {
  errorsSettled,
  fitsWithout,
  givenFits,
  givenMisses,
  KEY_COLUMNS,
  keyFits,
  missedCell,
  nearestFits,
  noKeyFits,
  noPercentsFit,
  noSharedRows,
  partsNotTotal,
  percentsFit,
  printedFit,
  printedMiss,
  rowAside,
} from './words/key-words.js';
import type { Text } from './words/sentence.js';

/** Explains which keys fit the rows of each group, and how far printed percentages and a given key are off. */
export const key: Run = async (call, io) => {
  const one = await readOneTable('key', call, io);
  if (!one.ok) return one;
  const { table, file } = one.value;
  const groups = groupKeys(table.project);
  if (groups.length === 0) return stop(noSharedRows(file));
  if (call.flags.has('json')) io.print(`${JSON.stringify({ file, groups: groups.map(keyJson) })}\n`);
  else io.print(groups.map((group) => groupLines(file, group, call.language).join('\n')).join('\n'));
  const { error } = countBySeverity(table.findings);
  if (error > 0) say(io, errorsSettled(file, error)(call.language));
  return done(error > 0 ? 1 : 0);
};

function groupLines(file: string, group: GroupKeys, language: Language): readonly string[] {
  const heading = [file, group.group, group.years.join(', ')].filter((part) => part !== '').join(' · ');
  return [heading, '', ...partyTable(group, SAY[language]), ...sentences(group, SAY[language]), ''].map(
    printable,
  );
}

function partyTable({ parties, keys }: GroupKeys, words: Say): readonly string[] {
  if (!keys.ok) return [];
  const rows = parties.map(({ label, statedPercent, percent }) => [
    label,
    statedPercent === undefined ? '' : words.rate(statedPercent),
    ...[percent?.low ?? '', percent?.high ?? ''].map(words.percent),
    '',
  ]);
  return [...aligned([[...KEY_COLUMNS[words.language], ''], ...rows]), ''];
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
