import { plainText } from '../../values/plain-text.js';
import { CONTENTS_WORDS } from '../../words/report-words.js';
import { type Block, type Blocks, blockText, type TextBlock } from './block.js';
import { parseHeading } from './heading.js';
import { parseMatrixHeading } from './matrix-heading.js';

/** Takes out a table of contents: its lines look like headings, but a page number follows. */
export function withoutContents(blocks: readonly Block[]): Blocks {
  const entries = entriesOf(blocks);
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

/** Which lines look like entries; the rows of a matrix are none, whatever number they end in. */
function entriesOf(blocks: readonly Block[]): readonly boolean[] {
  let inMatrix = false;
  return blocks.map((block) => {
    if (block.kind === 'row') inMatrix ||= parseMatrixHeading(block) !== undefined;
    else if (isContentsTitle(block) || parseHeading(block.text) !== undefined) inMatrix = false;
    return !(inMatrix && block.kind === 'row') && isEntry(block);
  });
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

/** In a row the page is a cell of its own, after the title, or the number of a chapter and its title. */
function entryText(block: Block): string {
  if (block.kind === 'text') return block.text.length > 200 || isListItem(block) ? '' : plainText(block.text);
  const filled = block.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [first = '', , third] = filled;
  const isChapter = third === undefined || /^[\d.]{1,12}$/.test(first);
  const hasPage = filled.length > 1 && /^\d{1,3}$/.test(filled.at(-1) ?? '');
  return filled.length <= 3 && isChapter && hasPage ? plainText(filled.join(' | ').slice(0, 300)) : '';
}

/** Chapters have numbers; what has a dash or a dot is an item of a list, unless dots lead to its page. */
function isListItem({ bullet = '', text }: TextBlock): boolean {
  return bullet !== '' && !/[\p{L}\p{N}]/u.test(bullet) && !/\.{3}|…|_{3}/u.test(text);
}
