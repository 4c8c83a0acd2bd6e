import type { Block } from './block.js';
import { withoutBullet } from './bullet.js';
import { quotedLines } from './quoted-lines.js';

/** The blocks of a plain text: a line with tabs (or bars, as in Markdown) is a row, every other line is text. */
export function blocksFromText(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let close = false;
  for (const { text: written, line } of quotedLines(text)) {
    const block = toBlock(written, line, close);
    close = block !== undefined;
    if (block !== undefined) blocks.push(block);
  }
  return blocks;
}

function toBlock(written: string, line: number, close: boolean): Block | undefined {
  const trimmed = written.trim();
  if (trimmed === '') return undefined;
  const indent = written.length - written.trimStart().length;
  const bars = trimmed.length > 1 && trimmed.startsWith('|') && trimmed.endsWith('|');
  if (bars) return { kind: 'row', cells: markdownCells(trimmed), line };
  const { bullet, text } = withoutBullet(trimmed);
  const isItem = bullet !== undefined && !text.includes('\t') && !written.startsWith('\t\t');
  if (written.includes('\t') && !isItem)
    return { kind: 'row', cells: written.split('\t').map(unquoted), line };
  return {
    kind: 'text',
    text: bullet === undefined ? withoutHashes(trimmed) : text,
    line,
    ...(bullet !== undefined && { bullet }),
    ...(/^#{1,6} /.test(trimmed) && { heading: trimmed.indexOf(' ') }),
    ...(close && { close: true }),
    ...(indent > 0 && { indent }),
  };
}

function markdownCells(row: string): readonly string[] {
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function withoutHashes(text: string): string {
  return text.replace(/^#{1,6} +/, '');
}

/** A cell that a spreadsheet quoted, because it holds a quote or a line break. */
function unquoted(cell: string): string {
  const text = cell.trim();
  const inner = text.slice(1, -1);
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  if (!isQuoted || !/""|\n/.test(inner) || inner.replaceAll('""', '').includes('"')) return cell;
  return inner.replaceAll('""', '"');
}
