import type { HtmlNode } from '../html-tree.js';
import { walkHtml } from './html-walk.js';

/** Elements whose text is not shown on a page. */
export const HIDDEN: ReadonlySet<string> = new Set('script style template title noscript'.split(' '));

const APART: ReadonlySet<string> = new Set('p div li tr h1 h2 h3 h4 h5 h6 ul ol dd dt blockquote'.split(' '));

/** The text below some nodes, its paragraphs and list items on lines of their own. */
export function textOfHtml(nodes: readonly HtmlNode[]): string {
  let text = '';
  for (const step of walkHtml(nodes)) {
    if (step.kind === 'text') text += step.text.replace(/\s+/gu, ' ');
    else if (step.element.name === 'br') text += step.kind === 'open' ? '\n' : '';
    else if (APART.has(step.element.name))
      text += step.kind === 'open' && step.element.name === 'li' ? '\n• ' : '\n';
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '•')
    .join('\n');
}
