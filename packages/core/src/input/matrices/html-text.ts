import type { HtmlNode } from '../html-tree.js';
import { type HtmlStep, walkHtml } from './html-walk.js';

/** Elements whose text is not shown on a page. */
export const HIDDEN: ReadonlySet<string> = new Set('script style template title noscript'.split(' '));

const APART: ReadonlySet<string> = new Set('p div li tr h1 h2 h3 h4 h5 h6 ul ol dd dt blockquote'.split(' '));

/** The text below some nodes, its paragraphs and list items on lines of their own. */
export function textOfHtml(nodes: readonly HtmlNode[]): string {
  let text = '';
  for (const step of walkHtml(nodes)) text += htmlText(step);
  return tidyHtmlText(text);
}

/** Lines without space around them, and none that are empty. */
export function tidyHtmlText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '•')
    .join('\n');
}

/** What a step of a walk adds to a text. */
export function htmlText(step: HtmlStep): string {
  if (step.kind === 'text') return step.text.replace(/\s+/gu, ' ');
  const { name } = step.element;
  if (name === 'br') return step.kind === 'open' ? '\n' : '';
  if (!APART.has(name)) return '';
  return step.kind === 'open' && name === 'li' ? '\n• ' : '\n';
}
