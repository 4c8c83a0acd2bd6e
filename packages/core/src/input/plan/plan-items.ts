import type { Dropped } from '../../model/report-reading.js';
import { type Block, blockText } from '../matrices/block.js';
import { inlineItems } from '../matrices/inline-items.js';
import { mendText } from '../matrices/mend-text.js';
import type { MendedText, Mending } from '../matrices/mending.js';
import { goesOn, joinAs } from '../matrices/seam.js';
import { isName } from '../matrices/vocabulary.js';

/** An item of a list in a plan: its number, its text, and the line above its list. */
export type ReadItem = {
  readonly number: string;
  readonly text: MendedText;
  readonly under: MendedText | undefined;
};

export type ReadItems = { readonly items: readonly ReadItem[]; readonly dropped: readonly Dropped[] };

type Open = { readonly number: string; readonly parts: MendedText[]; readonly under: MendedText | undefined };

/**
 * Reads a list whose items run over several lines, with empty ones and page breaks between. Deeper items belong to
 * the one above them. A line without a mark is a new item if it begins like the others, and carries on the item
 * before if that is unfinished, or if `keepsProse`; else it is the line above the next list, or no part of any.
 */
export function readItems(blocks: readonly Block[], mending: Mending, keepsProse: boolean): ReadItems {
  const items: Open[] = [];
  const dropped: Dropped[] = [];
  const split = blocks.flatMap(inlineItems);
  const starts = firstWords(split);
  const isNested = nesting();
  let under: MendedText | undefined;
  let unused: Block | undefined;
  let item: Open | undefined;
  for (const [nth, block] of split.entries()) {
    const text = mendText(block.kind === 'row' ? blockText(block) : block.text, block.line, mending);
    const begins = isItem(block)
      ? !isNested(block) || item === undefined
      : keepsProse && starts.has(firstWord(text.text));
    if (begins) {
      item = { number: numberOf(block) ?? String(items.length + 1), parts: [text], under };
      items.push(item);
      unused = undefined;
    } else if (item !== undefined && (isItem(block) || keepsProse || carriesOn(item, text.text, mending))) {
      item.parts.push(isItem(block) ? mendText(blockText(block), block.line, mending) : text);
    } else {
      item = undefined;
      const isAbove = split.slice(nth + 1, nth + 3).some(isItem) && !text.text.endsWith(':');
      if (!isAbove) dropped.push(introduction(block));
      else {
        if (unused !== undefined) dropped.push(introduction(unused));
        under = text;
        unused = block;
      }
    }
  }
  if (unused !== undefined) dropped.push(introduction(unused));
  return { items: items.map((item) => ({ ...item, text: joinAs('line', item.parts, mending) })), dropped };
}

function introduction(block: Block): Dropped {
  return { text: blockText(block), line: block.line, reason: 'introduction' };
}

function isItem(block: Block): boolean {
  return block.kind === 'text' && block.bullet !== undefined;
}

function indentOf(block: Block): number {
  return block.kind === 'text' ? (block.indent ?? 0) : 0;
}

function numberOf(block: Block): string | undefined {
  return block.kind === 'text' ? /\d+|\p{L}/u.exec(block.bullet ?? '')?.[0] : undefined;
}

/** Tells of each item whether it belongs to the one above: moved in further, and no next number of its list. */
function nesting(): (block: Block) => boolean {
  let [indent, number, deeper] = [0, 0, -1];
  return (block) => {
    const [own, nth] = [indentOf(block), Number(/^\d+$/.exec(numberOf(block) ?? '')?.[0] ?? 0)];
    const isDeeper = own > indent && number > 0 && (own === deeper || nth !== number + 1);
    [indent, number, deeper] = isDeeper ? [indent, number, own] : [own, nth, -1];
    return isDeeper;
  };
}

/** A name begins with a capital inside a sentence too. */
function carriesOn({ parts }: Open, lower: string, { vocabulary }: Mending): boolean {
  const upper = parts.at(-1)?.text ?? '';
  const first = /^\p{L}{1,100}/u.exec(lower)?.[0] ?? '';
  return (
    goesOn(upper, lower) || (/[\p{Ll},]$/u.test(upper) && upper.length > 60 && isName(first, vocabulary))
  );
}

/** Words that two or more marked items begin with. */
function firstWords(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind === 'row' || !isItem(block)) continue;
    const word = firstWord(block.text);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([word]) => word));
}

function firstWord(text: string): string {
  return /^\p{L}{1,100}/u.exec(text)?.[0] ?? '';
}
