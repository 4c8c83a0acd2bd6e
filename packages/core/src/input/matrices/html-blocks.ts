import type { Dropped } from '../../model/report-reading.js';
import type { HtmlElement, HtmlNode } from '../html-tree.js';
import type { Block, Blocks } from './block.js';
import { withoutBullet } from './bullet.js';
import { rowsOfTable } from './html-rows.js';
import { HIDDEN, textOfHtml } from './html-text.js';
import { walkHtml } from './html-walk.js';

const PARAGRAPHS: ReadonlySet<string> = new Set(
  'p div li ul ol dl dt dd section article header footer main blockquote pre form table tr td th caption'.split(
    ' ',
  ),
);

/**
 * The blocks of an HTML document: paragraphs, list items, headings, and the rows of every table that holds no other
 * table; Word and mail programs wrap tables in tables. What a page does not show is dropped by name.
 */
export function blocksFromHtml(nodes: readonly HtmlNode[]): Blocks {
  const wrappers = tablesWithTables(nodes);
  const isGrid = (element: HtmlElement): boolean => element.name === 'table' && !wrappers.has(element);
  const blocks: Block[] = [];
  const dropped: Dropped[] = [];
  const paragraph = paragraphWriter(blocks);
  for (const step of walkHtml(nodes, (element) => !HIDDEN.has(element.name) && !isGrid(element))) {
    if (step.kind === 'text') {
      paragraph.add(step.text.replace(/\s+/gu, ' '));
      continue;
    }
    const { element } = step;
    const opens = step.kind === 'open';
    if (element.name === 'br' && opens) paragraph.add('\n');
    if (HIDDEN.has(element.name) && opens) {
      const text = textOfHtml(element.children);
      if (text !== '') dropped.push({ text, line: blocks.length + 1, reason: 'not-shown' });
    }
    if (!PARAGRAPHS.has(element.name) && headingLevel(element) === undefined) continue;
    paragraph.end(opens ? undefined : headingLevel(element));
    if (element.name === 'li') paragraph.item(opens);
    if (isGrid(element) && opens) blocks.push(...tableBlocks(element, blocks.length));
  }
  paragraph.end(undefined);
  return { blocks, dropped };
}

/** Gathers the words of a paragraph until it ends; every line of it becomes a block. */
function paragraphWriter(blocks: Block[]) {
  let words = '';
  let isItem = false;
  return {
    add: (text: string): void => {
      words += text;
    },
    item: (opens: boolean): void => {
      isItem = opens;
    },
    end: (heading: number | undefined): void => {
      const lines = words.split('\n').map((one) => one.trim());
      words = '';
      for (const [nth, line] of lines.filter((one) => one !== '').entries()) {
        const { bullet, text } = withoutBullet(line);
        blocks.push({
          kind: 'text',
          text,
          line: blocks.length + 1,
          ...((isItem || bullet !== undefined) && { bullet: bullet ?? '•' }),
          ...(heading !== undefined && { heading }),
          ...(nth > 0 && { close: true as const }),
        });
        isItem = false;
      }
    },
  };
}

/** A caption may be the name of a sub-project; the rows follow. */
function tableBlocks(table: HtmlElement, before: number): readonly Block[] {
  const captions = table.children.filter((child) => child.kind === 'element' && child.name === 'caption');
  const text = textOfHtml(captions);
  const caption: Block[] = text === '' ? [] : [{ kind: 'text', text, line: before + 1 }];
  const first = before + caption.length + 1;
  const rows = rowsOfTable(table).map(
    ({ cells, merged }, nth): Block => ({
      kind: 'row',
      cells,
      line: first + nth,
      ...(merged.length > 0 && { merged }),
    }),
  );
  return [...caption, ...rows];
}

function headingLevel({ name }: HtmlElement): number | undefined {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : undefined;
}

/** Tables with a table in them: they are layout, and their cells are read like paragraphs. */
function tablesWithTables(nodes: readonly HtmlNode[]): ReadonlySet<HtmlElement> {
  const wrappers = new Set<HtmlElement>();
  const open: HtmlElement[] = [];
  for (const step of walkHtml(nodes)) {
    if (step.kind === 'text' || step.element.name !== 'table') continue;
    if (step.kind === 'close') open.pop();
    else {
      const outer = open.at(-1);
      if (outer !== undefined) wrappers.add(outer);
      open.push(step.element);
    }
  }
  return wrappers;
}
