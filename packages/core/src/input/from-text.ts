import type { Grid } from '../grid/cell.js';
import { findDelimiter, gridFromDelimited } from './delimited.js';
import { gridsFromHtml } from './from-html.js';
import type { HtmlParser } from './html-tree.js';
import { gridsFromLines } from './lines.js';
import { gridFromSpacedLines } from './spaced-lines.js';

/** What helps to read a text: the name of its file, and a parser for HTML. */
export type TextOptions = { readonly name?: string; readonly html?: HtmlParser };

/** A grid, or the grids that it may be where the text leaves it open. */
export type PossibleGrids = readonly Grid[];

/**
 * Every way in which the text may hold tables, likeliest first: HTML, separated cells, one cell per line, and
 * columns kept apart by spaces. The caller takes the first in which a table is recognised.
 */
export function* gridsFromText(
  text: string,
  { name, html }: TextOptions,
): Iterable<readonly PossibleGrids[]> {
  if (html !== undefined && /<t(?:able|r|d)[\s>]/i.test(text)) {
    yield gridsFromHtml(html(text)).map((grid) => [grid]);
    return;
  }
  const delimiter = findDelimiter(text, name);
  if (delimiter !== undefined) yield [[gridFromDelimited(text, delimiter)]];
  const lines = text
    .split(/\r\n?|\n/)
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter((line) => line.text !== '');
  yield gridsFromLines(lines);
  const spaced = gridFromSpacedLines(lines);
  if (spaced !== undefined) yield [[spaced]];
}

/** Whether a text is meant as JSON. */
export function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}
