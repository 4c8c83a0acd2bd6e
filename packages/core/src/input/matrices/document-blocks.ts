import type { HtmlParser } from '../html-tree.js';
import type { Blocks } from './block.js';
import { blocksFromHtml } from './html-blocks.js';
import { blocksFromText } from './text-blocks.js';

/** The blocks of a document, HTML or plain text; `<p>` that a copy left in a plain text does not make it HTML. */
export function blocksOf(text: string, html: HtmlParser | undefined): Blocks {
  if (html !== undefined && isHtml(text)) return blocksFromHtml(html(withAddresses(text)));
  return { blocks: blocksFromText(text), dropped: [] };
}

function isHtml(text: string): boolean {
  if (/<(?:!doctype html|html|body|table|tr|td)[\s>]/i.test(text)) return true;
  return !text.includes('\t') && /<(?:div|h[1-6]|ul|ol|p)(?:\s[^<>]*)?>/i.test(text);
}

/** `<http://…>` is an address in a text and not an element. */
function withAddresses(text: string): string {
  return text.replace(/<(?<address>(?:https?:\/\/|mailto:|www\.)[^<>\s]{1,2000})>/gi, '&lt;$<address>&gt;');
}
