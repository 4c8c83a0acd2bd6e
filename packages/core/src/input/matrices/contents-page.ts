import { plainText } from '../../values/plain-text.js';
import { CONTENTS_WORDS } from '../../words/report-words.js';
import { type Block, type Blocks, blockText } from './block.js';
import { parseHeading } from './heading.js';

/** Takes out a table of contents: its lines look like headings, but a page number follows. */
export function withoutContents(blocks: readonly Block[]): Blocks {
  const entries = blocks.map(isEntry);
  const inContents = blocks.map((block, nth) => {
    if (isContentsTitle(block)) return entries[nth + 1] === true || entries[nth + 2] === true;
    if (!entries[nth]) return false;
    return entries[nth - 1] === true || entries[nth + 1] === true || hasLeaders(block) || isHeading(block);
  });
  return {
    blocks: blocks.filter((_, nth) => !inContents[nth]),
    dropped: blocks
      .filter((_, nth) => inContents[nth])
      .map((block) => ({ text: blockText(block), line: block.line, reason: 'table-of-contents' })),
  };
}

function isContentsTitle(block: Block): boolean {
  return (
    block.kind === 'text' &&
    block.text.length < 40 &&
    CONTENTS_WORDS.test(plainText(block.text).toLowerCase())
  );
}

/** A short line that ends in a page number, with dots or space before it: `Vaikutukset ........ 14`. */
function isEntry(block: Block): boolean {
  const text = entryText(block);
  return (
    text.length < 200 &&
    /^(?=.*\p{L}{2}).{2,170}?(?:[ .…·_]| \| )\d{1,3}$/u.test(text) &&
    !/\p{L}[.!?] \d+$/u.test(text)
  );
}

function hasLeaders(block: Block): boolean {
  return /(?:\.{3,}|…{2,}|(?: \.){3,}|_{3,}) ?(?:\| )?\d{1,3}$/u.test(entryText(block));
}

/** A heading does not end in a number: `Tavoitteiden toteutuminen Kosken osahankkeessa 14` is an entry. */
function isHeading(block: Block): boolean {
  return parseHeading(withoutPage(entryText(block))) !== undefined;
}

/** The text of an entry without its page number and what leads to it. */
export function withoutPage(entry: string): string {
  if (entry.length > 300) return entry;
  return entry.replace(/(?:[ .…·_]| \| ){1,200}\d{1,3}$/u, '');
}

function entryText(block: Block): string {
  if (block.kind === 'text') return block.text.length > 200 ? '' : plainText(block.text);
  const filled = block.cells.filter((cell) => cell.trim() !== '');
  return filled.length <= 3 ? plainText(filled.join(' | ').slice(0, 300)) : '';
}
