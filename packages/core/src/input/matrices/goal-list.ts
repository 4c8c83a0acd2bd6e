import type { Dropped } from '../../model/report-reading.js';
import { NUMBER_WORDS } from '../../words/report-words.js';
import { type Block, blockText } from './block.js';
import { inlineItems } from './inline-items.js';
import { mendText } from './mend-text.js';
import type { MendedText, Mending } from './mending.js';
import { beginsInside, endsSentence, joinAs } from './seam.js';

/** The goals that a sub-project lists, in order, and how many the text around them says there are. */
export type GoalList = {
  readonly goals: readonly MendedText[];
  readonly announced: number | undefined;
  readonly dropped: readonly Dropped[];
};

/**
 * Reads the blocks under the heading of the goals. In a list the items are goals, and lines without a mark carry on
 * the item before; without any marks every paragraph is a goal, but for one that ends in a colon.
 */
export function readGoalList(written: readonly Block[], mending: Mending): GoalList {
  const blocks = written.flatMap(inlineItems);
  const isList = blocks.some((block) => block.kind === 'text' && block.bullet !== undefined);
  const goals: MendedText[][] = [];
  const dropped: Dropped[] = [];
  for (const block of blocks) {
    const text = mendText(block.kind === 'row' ? block.cells.join(' ') : block.text, block.line, mending);
    if (block.kind === 'text' && /[\p{L}\p{N}]/u.test(block.bullet ?? ''))
      dropped.push({ text: block.bullet ?? '', line: block.line, reason: 'list-mark' });
    const goal = goals.at(-1);
    const isItem = block.kind === 'text' && block.bullet !== undefined;
    if (!isItem && goal !== undefined && carriesOn(goal.at(-1)?.text ?? '', text.text, block))
      goal.push(text);
    else if (isItem || (!isList && !/:$/.test(text.text))) goals.push([text]);
    else dropped.push({ text: blockText(block), line: block.line, reason: 'introduction' });
  }
  const joined = goals.map((parts) => joinAs('line', parts, mending));
  return { goals: joined, announced: announcedCount(blocks), dropped };
}

function carriesOn(goal: string, text: string, block: Block): boolean {
  if (endsSentence(goal) || /:$/.test(text)) return false;
  return beginsInside(text) || (block.kind === 'text' && block.close === true && goal.length > 50);
}

const ANNOUNCED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<count>${Object.keys(NUMBER_WORDS).join('|')}|\\d{1,2}) (?:\\p{L}+ )?` +
    '(?:tavoitetta|mål|goals|objectives)(?!\\p{L})',
  'iu',
);

function announcedCount(blocks: readonly Block[]): number | undefined {
  for (const block of blocks) {
    const found = ANNOUNCED.exec(blockText(block).slice(0, 2_000))?.groups?.count?.toLowerCase() ?? '';
    const count = NUMBER_WORDS[found] ?? (found === '' ? undefined : Number(found));
    if (count !== undefined) return count;
  }
  return undefined;
}
