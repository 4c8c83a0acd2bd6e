import { type Block, blockText } from './block.js';
import { mendText } from './mend-text.js';
import { emptyText, type MendedText, type Mending } from './mending.js';
import { endsSentence, joinAs, surelyGoesOn } from './seam.js';

/** A line this long was broken for the width of its page. */
const FULL_LINE = 60;

/** Paragraphs as one text, a line each; a sentence that a page break cut stands together again. */
export function flowingText(blocks: readonly Block[], mending: Mending): MendedText {
  const paragraphs = paragraphsOf(blocks, mending);
  const [first] = paragraphs;
  if (first === undefined) return emptyText(0);
  return {
    text: paragraphs.map(({ text }) => text).join('\n'),
    raw: paragraphs.map(({ raw }) => raw).join('\n'),
    line: first.line,
    repairs: paragraphs.flatMap(({ repairs }) => repairs),
  };
}

/** The paragraphs of a text, each put together from its lines. */
function paragraphsOf(blocks: readonly Block[], mending: Mending): readonly MendedText[] {
  const paragraphs: MendedText[][] = [];
  for (const block of blocks) {
    const text = mendText(blockText(block), block.line, mending);
    const open = paragraphs.at(-1);
    const [first, last] = [open?.[0]?.text ?? '', open?.at(-1)?.text ?? ''];
    if (open !== undefined && isOneSentence(first, last, text.text, block)) open.push(text);
    else paragraphs.push([text]);
  }
  return paragraphs.map((parts) => joinAs('line', parts, mending));
}

/** `first` is how the paragraph begins. */
function isOneSentence(first: string, upper: string, lower: string, block: Block): boolean {
  if (block.kind === 'row' || block.bullet !== undefined) return false;
  if (surelyGoesOn(first.length < FULL_LINE ? first : '', upper, lower)) return true;
  return block.close === true && !endsSentence(upper) && upper.length >= FULL_LINE;
}
