import type { Dropped } from '../../model/report-reading.js';

/**
 * A line or paragraph, or a row of a table, as it stands in a document, in reading order. `line` counts from 1;
 * where a document has no lines, its blocks are counted.
 */
export type Block = TextBlock | RowBlock;

export type TextBlock = {
  readonly kind: 'text';
  readonly text: string;
  readonly line: number;
  /** The mark of a list item: `-`, `•`, `1)`. It is not part of the text. */
  readonly bullet?: string;
  /** The level of a heading, where the document marks it as one. */
  readonly heading?: number;
  /** It begins right under the block before, without an empty line between. */
  readonly close?: true;
  /** How many spaces it is moved in, where a plain text does so. */
  readonly indent?: number;
};

export type RowBlock = {
  readonly kind: 'row';
  readonly cells: readonly string[];
  readonly line: number;
  /** The cells, counted from 0, that are part of the one above them. */
  readonly merged?: readonly number[];
};

/** What a stage hands on, and what it left out. */
export type Blocks = { readonly blocks: readonly Block[]; readonly dropped: readonly Dropped[] };

/** The words of a block as one text. */
export function blockText(block: Block): string {
  if (block.kind === 'row') return block.cells.filter((cell) => cell.trim() !== '').join(' | ');
  return block.bullet === undefined ? block.text : `${block.bullet} ${block.text}`;
}
