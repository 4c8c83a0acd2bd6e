import type { Dropped } from '../../model/report-reading.js';
import { type Block, type Blocks, blockText, type TextBlock } from './block.js';
import { parseHeading } from './heading.js';

const LONGEST = 150;
const MOST_NUMBERED = 3;

/** Lines of a EURA print-out's footer, and page numbers. */
const EDGES: readonly RegExp[] = [
  /^(?:tulostettu|utskriven|utskrivet|printed) \d{1,2}\.\d{1,2}\.\d{4}\b/iu,
  /^(?:hakemusnumero|ansökningsnummer|ansökans nummer|application number) ?:.*\d/iu,
  /^(?:hankekoodi|projektkod|project code) ?: ?\S+$/iu,
];
const PAGE_NUMBERS: readonly RegExp[] = [
  /^(?:(?:sivu|sida|sid\.|page|s\.) ?)?\d{1,4}(?: ?\(\d{1,4}\)| ?\/ ?\d{1,4}| (?:av|of) \d{1,4})?$/iu,
  /^[-–—] ?\d{1,4}(?: ?[-–—])?$/u,
];
const PROJECT_NAME = /^(?:hankkeen nimi|projektets namn|project name) ?: /iu;

/**
 * Takes out what a page repeats at its edges: print-out footers, page numbers, and lines that come again and again
 * beside them. So a sentence or a row that a page break cut stands together again.
 */
export function withoutPageEdges(blocks: readonly Block[]): Blocks {
  const certain = blocks.map((block, nth) => isEdge(block) || isProjectName(blocks, nth));
  const repeated = repeatedLines(blocks, certain);
  const kept: Block[] = [];
  const dropped: Dropped[] = [];
  for (const [nth, block] of blocks.entries()) {
    const isRepeated = block.kind === 'text' && repeated.has(lineKey(block));
    if (certain[nth] || isRepeated)
      dropped.push({ text: blockText(block), line: block.line, reason: 'page-edge' });
    else kept.push(block);
  }
  return { blocks: kept, dropped };
}

function isEdge(block: Block): boolean {
  if (block.kind === 'row') return false;
  const text = blockText(block);
  return text.length <= LONGEST && [...PAGE_NUMBERS, ...EDGES].some((edge) => edge.test(text));
}

/** The name of the project is an edge right under the application number; alone it may be a field. */
function isProjectName(blocks: readonly Block[], nth: number): boolean {
  const [before, block] = [blocks[nth - 1], blocks[nth]];
  if (block?.kind !== 'text' || before?.kind !== 'text') return false;
  return PROJECT_NAME.test(block.text) && EDGES.some((edge) => edge.test(before.text));
}

/** Short lines, alike but for their numbers, that stand three times or more beside a page edge or number pages. */
function repeatedLines(blocks: readonly Block[], certain: readonly boolean[]): ReadonlySet<string> {
  const seen = new Map<string, { count: number; beside: number; texts: Set<string> }>();
  for (const [nth, block] of blocks.entries()) {
    if (block.kind === 'row' || certain[nth] || !mayRepeat(block)) continue;
    const key = lineKey(block);
    const one = seen.get(key) ?? { count: 0, beside: 0, texts: new Set() };
    one.count += 1;
    if ([1, 2].some((step) => certain[nth - step] || certain[nth + step])) one.beside += 1;
    one.texts.add(block.text);
    seen.set(key, one);
  }
  const isRepeated = ({ count, beside, texts }: { count: number; beside: number; texts: Set<string> }) =>
    count >= MOST_NUMBERED && (beside * 2 > count || texts.size === count);
  return new Set([...seen].filter(([, one]) => isRepeated(one)).map(([key]) => key));
}

function mayRepeat(block: TextBlock): boolean {
  const { text, bullet } = block;
  if (text.length > LONGEST || bullet !== undefined || /[.!?:,]$/.test(text)) return false;
  return parseHeading(text) === undefined;
}

function lineKey({ text }: TextBlock): string {
  return text.length > LONGEST ? '' : text.replace(/\d+/g, '#').toLowerCase();
}
